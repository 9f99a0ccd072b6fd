import 'server-only'
import type { ChangeRun } from '@/lib/db/changes/regenerate/in-writing'
import { countMissing } from '@/lib/db/owner/count-missing'
import { retryWeek } from '@/lib/db/owner/retry-week'
import { weekRequestSchema } from '@/lib/domain/contract/change/week-change'
import { weeksDemand } from '@/lib/generation/estimate-demand'
import { answer } from './answer/answer'
import { found } from './answer/found'
import type { Asker } from './limit/asker'
import { countWeeks } from './limit/limits'
import { withPoints } from './limit/points'
import { regenerateWeek } from './regenerate-week'
import { parseBody } from './request/parse-body'
import { weekNumber } from './request/week-number'

interface Again {
  ownerId: string
  asker: Asker
  programId: string
  /** As it stands in the path. */
  n: string
  json: unknown
  requestChange: (run: ChangeRun) => Promise<void>
  requestGeneration: (programId: string, attempt: number) => Promise<void>
}

/** Writes a week that failed or is missing; with a wish, one that is written, as a change of its program. */
export async function writeWeekAgain({
  ownerId,
  asker,
  programId,
  n,
  json,
  requestChange,
  requestGeneration,
}: Again): Promise<Response> {
  const week = weekNumber(n)
  const { wish, health_answers: answers } = parseBody(weekRequestSchema, json)
  if (wish) return regenerateWeek({ ownerId, asker, programId, week, wish, answers, requestChange })
  const missing = found(await countMissing(ownerId, programId))
  const { attempt, status } = await withPoints(countWeeks(asker, missing), async () =>
    found(await retryWeek(ownerId, programId, week, weeksDemand(missing)), 'week'),
  )
  await requestGeneration(programId, attempt)
  return answer(status, { status: 202 })
}
