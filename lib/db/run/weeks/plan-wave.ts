import 'server-only'
import { change, inRun, type Run } from '@/lib/db/run/in-run'

/**
 * Returns the next weeks to write, at most `size`: those that are neither stored nor failed. `lost` are the weeks of
 * the previous wave whose step failed. One of them that is still marked as being written was killed in its last try
 * and is marked as failed here; one that the athlete has asked for again since is pending, and part of the next wave.
 */
export async function planWave(run: Run, size: number, lost: number[]): Promise<number[]> {
  const weeks = await inRun(run, async (tx) => {
    await change(tx, run.programId, { heartbeat_at: new Date() })
    await tx.programWeek.updateMany({
      where: {
        program_id: run.programId,
        week: { in: lost },
        status: { in: ['writing', 'repairing'] },
      },
      data: {
        status: 'failed',
        error: 'The writing was interrupted too often.',
        next_try_at: null,
      },
    })
    return tx.programWeek.findMany({
      where: { program_id: run.programId, status: { notIn: ['done', 'failed'] } },
      orderBy: { week: 'asc' },
      take: size,
      select: { week: true },
    })
  })
  return weeks?.map(({ week }) => week) ?? []
}
