import type { Blueprint, BlueprintWeek } from '@/lib/domain/blueprint/schema'
import { exerciseOfRow } from '@/lib/domain/program/planned-sets'
import type { SlotChoice, Week } from '@/lib/domain/program/schema'

interface Followed {
  week: Week
  basis: BlueprintWeek
}

/** The blueprint with the rows that these weeks were written from: other ones where an exercise was swapped. */
export function followedPlan(blueprint: Blueprint, weeks: readonly Followed[]): Blueprint {
  const followed = new Map(weeks.map(({ basis }) => [basis.week, basis]))
  return { ...blueprint, weeks: blueprint.weeks.map((week) => followed.get(week.week) ?? week) }
}

/** What these weeks have in the place of other exercises since they were planned, and those others. */
export function swappedExercises(
  { weeks: plans }: Pick<Blueprint, 'weeks'>,
  slots: readonly SlotChoice[],
  weeks: readonly Followed[],
): ReadonlySet<string> {
  const choices = new Map(slots.map((choice) => [choice.slot, choice]))
  const swapped = new Set<string>()
  for (const { week } of weeks) {
    const plan = plans.find((each) => each.week === week.week)
    const written = new Map(
      week.workouts.flatMap(({ day, exercises }) =>
        exercises.map(({ slot, exercise_id }) => [`${day} ${slot}`, exercise_id] as const),
      ),
    )
    for (const { day, rows } of plan?.days ?? []) {
      for (const row of rows) {
        const choice = choices.get(row.slot)
        const now = written.get(`${day} ${row.slot}`)
        const was = choice && exerciseOfRow(row, choice, week.block)
        if (now && was && now !== was) swapped.add(now).add(was)
      }
    }
  }
  return swapped
}
