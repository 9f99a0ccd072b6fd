import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { change, inRun, type Run } from '@/lib/db/run/in-run'

/**
 * Marks a week as failed for good; the other weeks are still written. `sentence` is shown to the athlete, `detail`
 * to whoever runs the server. Null when
 * nothing changed: the week is stored, has failed already, or the run was superseded.
 */
export async function markWeekFailed(
  run: Run,
  week: number,
  sentence: string,
  detail: string | null = null,
) {
  return inRun(run, async (tx, { weeks_total }) => {
    const { count } = await tx.programWeek.updateMany({
      where: { program_id: run.programId, week, version: null, status: { not: 'failed' } },
      data: {
        ...{ status: 'failed', error: sentence, detail },
        ...{ next_try_at: null, draft: Prisma.DbNull },
      },
    })
    if (count === 0) return null
    await change(tx, run.programId, { heartbeat_at: new Date() })
    return { weeksTotal: weeks_total }
  })
}
