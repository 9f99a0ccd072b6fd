import 'server-only'
import { change, inRun, type Run } from '@/lib/db/run/in-run'

/**
 * The next weeks to write, at most `size`: all that are neither stored nor failed. `lost` are weeks
 * of the wave before whose step failed. A step that was killed in its last try left its week
 * half-way: it has failed. One that the athlete asked for again since then is pending and goes on.
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
      data: { status: 'failed', error: 'The writing was interrupted too often.' },
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
