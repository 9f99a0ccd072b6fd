import { answerWorker } from '@/lib/http/answer-worker'

/** At the root, because a worker answers for what stands below it. */
export const GET = answerWorker
