import 'server-only'
import { change, inRun, type Run } from '@/lib/db/run/in-run'

/** Marks a week as being repaired: its reply goes back to the model with what is wrong. Null when superseded. */
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
