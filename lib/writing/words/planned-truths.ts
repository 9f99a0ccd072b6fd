import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { mergeTruths, nothing, type Truths } from '@/lib/domain/audit/words/truths-of'
import type { Blueprint, BlueprintWeek, Row } from '@/lib/domain/blueprint/schema'

/**
 * The numbers that words about a whole program may name before a week of it is written: only those
 * that no writer of a week may move.
 */
export function plannedTruths(profile: AthleteProfile, blueprint: Blueprint): Truths {
  const { duration_weeks, days_per_week, session_minutes } = profile
  const own: Truths = {
    ...nothing,
    minutes: new Set([session_minutes]),
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
  const reps = rows.filter(({ measure }) => measure === 'reps')
  const reserve = reps.flatMap(({ rir }) => rir ?? [])
  const rests = rows.map(({ rest_seconds }) => rest_seconds)
  return {
    ...nothing,
    sets: new Set(rows.filter(hasFixedSets).map(({ sets }) => sets)),
    reps: new Set([...reserve, ...reps.filter(hasFixedAmount).map(({ amount }) => amount)]),
    rir: new Set(reserve),
    seconds: new Set(rests),
    minutes: new Set(rests.map((rest) => rest / 60)),
    weeks: new Set([week]),
    phases: new Set([phase]),
  }
}

function hasFixedSets({ sets_min, sets_max }: Row): boolean {
  return sets_min === sets_max
}

function hasFixedAmount({ amount_min, amount_max }: Row): boolean {
  return amount_min === amount_max
}
