import 'server-only'
import { change, inRun, type Run } from '@/lib/db/run/in-run'
import { untroubled } from './untroubled'

/**
 * Marks a week as being written and counts the try, before a model is called and paid for. `stored` when the week is
 * there already; `draft` is what an earlier try, interrupted while it was repaired, left of it. Null when the run was superseded.
 */
export async function markWeekWriting(run: Run, week: number) {
  return inRun(run, async (tx, { weeks_total }) => {
    const key = { program_id: run.programId, week }
    const row = await tx.programWeek.findUniqueOrThrow({ where: { program_id_week: key } })
    if (row.version !== null) return { stored: true as const }
    const { attempt } = await tx.programWeek.update({
      where: { program_id_week: key },
      data: {
        status: 'writing',
        attempt: { increment: 1 },
        started_at: new Date(),
        ...untroubled,
      },
      select: { attempt: true },
    })
    await change(tx, run.programId, { heartbeat_at: new Date() })
    return { stored: false as const, tries: attempt, weeksTotal: weeks_total, draft: row.draft }
  })
}
