import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { change, inRun, type Run } from '@/lib/db/run/in-run'

/**
 * Marks a week as being repaired: its reply goes back to the model with what is wrong. `draft`, what can be used of that
 * reply, is kept until the week is stored or has failed. Null when superseded.
 */
export async function markWeekRepairing(run: Run, week: number, draft: object | null) {
  return inRun(run, async (tx) => {
    const { count } = await tx.programWeek.updateMany({
      where: { program_id: run.programId, week, status: { in: ['writing', 'repairing'] } },
      data: { status: 'repairing', draft: draft ?? Prisma.DbNull },
    })
    if (count > 0) await change(tx, run.programId, {})
    return count > 0
  })
}
