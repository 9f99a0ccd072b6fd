import 'server-only'
import { change, inRun, type Run } from './in-run'

/** Marks a program as in progress and returns how many weeks are missing. Null when the run was superseded. */
export async function markStarted(run: Run) {
  return inRun(run, async (tx, { weeks_total }) => {
    const [before, missing] = await Promise.all([
      tx.program.findUniqueOrThrow({
        where: { id: run.programId },
        select: { started_at: true, metadata_at: true },
      }),
      tx.programWeek.count({ where: { program_id: run.programId, version: null } }),
    ])
    const now = new Date()
    await change(tx, run.programId, {
      status: 'in_progress',
      started_at: before.started_at ?? now,
      heartbeat_at: now,
      message: before.metadata_at
        ? `Writing weeks: ${weeks_total - missing} of ${weeks_total} are ready.`
        : 'Planning the program.',
    })
    return { weeksMissing: missing }
  })
}
