import 'server-only'
import { change, inRun, type Run } from '@/lib/db/run/in-run'

/** The week was written and goes back to the model with reasons. Null when the run was superseded. */
export async function markWeekRepairing(run: Run, week: number) {
  return inRun(run, async (tx) => {
    const { count } = await tx.programWeek.updateMany({
      where: { program_id: run.programId, week, status: 'writing' },
      data: { status: 'repairing' },
    })
    if (count > 0) await change(tx, run.programId, {})
    return count > 0
  })
}
