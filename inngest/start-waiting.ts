import 'server-only'
import { listDue } from '@/lib/db/resume/event-outbox'
import type { Whose } from '@/lib/db/resume/placed-programs'
import { sendRequest } from './request-generation'
import { sendWithin } from './send-within'

/**
 * Called where a program ends, however it does: its owner's next ones, which waited for it, are asked for. Returns within a
 * second and never throws; what fails here the reconciler makes up for.
 */
export async function startWaiting(whose: Whose): Promise<void> {
  await sendWithin(1_000, 'the next program; it is asked again', askForDue(whose))
}

async function askForDue(whose: Whose) {
  const due = await listDue(whose)
  await Promise.all(due.map(({ programId, attempt }) => sendRequest(programId, attempt)))
}
