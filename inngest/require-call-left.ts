import 'server-only'
import { countWeekCalls } from '@/lib/db/count-week-calls'
import type { Run } from '@/lib/db/in-run'
import { AppError } from '@/lib/errors'

/** Calls for one week, or for the metadata, over a program's whole life: three full rounds of retries. */
const mostCalls = 40

/** Whatever goes wrong elsewhere, no week is paid for without end. Throws AppError model_failed. */
export async function requireCallLeft(run: Run, week: number | null) {
  if ((await countWeekCalls(run.programId, week)) < mostCalls) return
  throw new AppError('model_failed', `The model was asked ${mostCalls} times for it, in vain.`)
}
