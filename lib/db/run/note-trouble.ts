import 'server-only'
import { change, inRun, type Run } from './in-run'

interface Trouble {
  /** null while the metadata is written */
  week: number | null
  code: string
  sentence: string
  /** Until the engine tries again; silence until then is no sign of a lost run. */
  retryInMs: number
}

/** Says what hinders a run that will try again. Null when the run was superseded. */
export async function noteTrouble(run: Run, { week, code, sentence, retryInMs }: Trouble) {
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
