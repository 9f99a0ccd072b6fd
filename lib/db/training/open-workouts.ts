import type { Transaction } from '@/lib/db/client'
import { loadDays } from './load-days'
import type { LogEntry } from './log-entry'

/** Days in which something was done are open: the first set of a day is its start, whoever wrote it. */
export async function openWorkouts(
  tx: Transaction,
  programId: string,
  entries: readonly LogEntry[],
) {
  const done = entries.filter(({ standing }) => standing.done !== null)
  const begun = await tx.workout.findMany({
    where: { program_id: programId, status: { in: ['open', 'done'] } },
    select: { week: true, day: true },
  })
  const first = done.filter(
    ({ week, day }) => !begun.some((each) => each.week === week && each.day === day),
  )
  // Most sets are of a day that is open: the plan's days are not read for them.
  if (first.length === 0) return
  const { workouts } = await loadDays(programId, tx)
  for (const { week, day, planned_on, opened_at } of workouts) {
    const moments = first
      .filter((entry) => entry.week === week && entry.day === day)
      .map(({ standing }) => standing.at)
      .sort()
    if (moments.length === 0) continue
    const at = new Date(moments[0]!)
    const opened = { status: 'open', opened_at: opened_at ? new Date(opened_at) : at }
    await tx.workout.upsert({
      where: { program_id_week_day: { program_id: programId, week, day } },
      create: { program_id: programId, week, day, planned_on: new Date(planned_on), ...opened },
      update: opened,
    })
  }
}
