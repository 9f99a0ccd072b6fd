import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { mergeTruths, nothing, type Truths } from '@/lib/domain/audit/words/truths-of'
import type { Blueprint, BlueprintWeek } from '@/lib/domain/blueprint/schema'
import type { Measure } from '@/lib/domain/vocabulary'

/** The numbers that words about a whole program may name before a week of it is written: all that the plan fixes. */
export function plannedTruths(profile: AthleteProfile, blueprint: Blueprint): Truths {
  const { duration_weeks, days_per_week, session_minutes, minutes_by_day } = profile
  const own: Truths = {
    ...nothing,
    minutes: new Set([session_minutes, ...Object.values(minutes_by_day)]),
    weeks: new Set([
      duration_weeks,
      ...blueprint.phases.map(({ from_week, to_week }) => to_week - from_week + 1),
    ]),
    days: new Set([days_per_week]),
  }
  return mergeTruths([own, ...blueprint.weeks.map(truthsOfPlan)])
}

function truthsOfPlan({ week, phase, days }: BlueprintWeek): Truths {
  const rows = days.flatMap((day) => day.rows)
  const groups = rows.flatMap((row) => row.groups)
  const reserve = groups.flatMap(({ rir }) => rir ?? [])
  const rests = rows.map(({ rest_seconds }) => rest_seconds)
  const amountsOf = (measure: Measure) =>
    rows
      .filter((row) => row.measure === measure)
      .flatMap((row) =>
        row.groups.flatMap(({ amount_min, amount_max }) => wholes(amount_min, amount_max)),
      )
  return {
    ...nothing,
    sets: new Set([
      ...groups.map(({ sets }) => sets),
      ...rows.map((row) => row.groups.reduce((sum, { sets }) => sum + sets, 0)),
    ]),
    // "Leave two reps in hand" speaks of the reserve.
    reps: new Set([...reserve, ...amountsOf('reps')]),
    rir: new Set(reserve),
    percent: new Set(
      groups.flatMap(({ pct_1rm }) => (pct_1rm === null ? [] : Math.round(pct_1rm))),
    ),
    seconds: new Set([...rests, ...amountsOf('seconds')]),
    minutes: new Set([...rests.map((rest) => rest / 60), ...amountsOf('minutes')]),
    weeks: new Set([week]),
    phases: new Set([phase]),
  }
}

/** A range is true at both ends and between them. */
function wholes(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
