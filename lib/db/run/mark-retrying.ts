import 'server-only'
import { change, inRun, type Run } from './in-run'

interface TransientFailure {
  /** Null for the metadata. */
  week: number | null
  code: string
  sentence: string
  /** Until the engine tries again. The heartbeat is set that far ahead, so that the wait is not taken for a lost run. */
  retryInMs: number
}

/** Records a failure after which the step is tried again, for the athlete to see. Null when the run was superseded. */
export async function markRetrying(
  run: Run,
  { week, code, sentence, retryInMs }: TransientFailure,
) {
  return inRun(run, async (tx) => {
    if (week !== null) {
      await tx.programWeek.updateMany({
        where: { program_id: run.programId, week, version: null },
        data: { error: sentence },
      })
    }
    await change(tx, run.programId, week === null ? { error: { code, message: sentence } } : {})
    await tx.$executeRaw`
      update program set heartbeat_at = greatest(heartbeat_at, ${new Date(Date.now() + retryInMs)})
      where id = ${run.programId}::uuid`
    return true
  })
}
