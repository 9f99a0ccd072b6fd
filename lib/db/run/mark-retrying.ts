import 'server-only'
import { change, inRun, type Run } from './in-run'

interface TransientFailure {
  /** Null for the metadata. */
  week: number | null
  code: string
  /** For the athlete. */
  sentence: string
  /** For whoever runs the server. */
  detail: string | null
  /** Until the engine tries again; until then silence is not taken for a lost run. */
  retryInMs: number
}

/** Records a failure after which the step is tried again, for the athlete to see. Null when the run was superseded. */
export async function markRetrying(run: Run, { week, retryInMs, ...failure }: TransientFailure) {
  const { code, sentence, detail } = failure
  return inRun(run, async (tx) => {
    const next_try_at = new Date(Date.now() + retryInMs)
    if (week !== null) {
      await tx.programWeek.updateMany({
        where: { program_id: run.programId, week, version: null },
        data: { error: sentence, detail, next_try_at },
      })
    }
    const own = { error: { code, message: sentence, ...(detail ? { detail } : {}) }, next_try_at }
    await change(tx, run.programId, { heartbeat_at: new Date(), ...(week === null ? own : {}) })
    return true
  })
}
