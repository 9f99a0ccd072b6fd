import type { Athlete } from '@/lib/domain/athlete/athlete'
import { isPercentLift, isPress, isPull } from '@/lib/domain/catalogue/exercise-kinds'
import { planBasis, planWeeks } from '@/lib/domain/blueprint/plan-program'
import { isMainTag } from '@/lib/domain/blueprint/styles/tags'
import {
  sharesOf,
  volumeGroups,
  type VolumeGroup,
} from '@/lib/domain/blueprint/styles/volume-groups'
import type { PlannedRow, WeekPlan } from '@/lib/domain/blueprint/weeks/planned-week'
import type { PlanBasis } from '@/lib/domain/blueprint/weeks/plan-basis'
import { isLoading } from '@/lib/domain/blueprint/weeks/program-week'
import { countWorkingSets } from '@/lib/domain/blueprint/weeks/row'
import { gridAthlete, type GridCase } from './grid-cases'

/** A planned program with what its properties ask of it. */
export interface PlanFacts {
  request: GridCase
  athlete: Athlete
  basis: PlanBasis
  weeks: WeekPlan[]
  /** Weeks that build up: neither deload nor taper. */
  loading: WeekPlan[]
}

export function planFacts(request: GridCase): PlanFacts {
  const athlete = gridAthlete(request)
  const basis = planBasis(athlete)
  const weeks = [...planWeeks(basis)]
  return { request, athlete, basis, weeks, loading: weeks.filter(({ week }) => isLoading(week)) }
}

export function rowsOf({ sessions }: WeekPlan): PlannedRow[] {
  return sessions.flatMap(({ rows }) => rows)
}

export function setsOf({ groups }: PlannedRow): number {
  return countWorkingSets(groups)
}

/** Sets of the rows that a question is about, on average over the loading weeks. */
export function meanSets({ loading }: PlanFacts, wanted: (row: PlannedRow) => boolean): number {
  return mean(loading, (week) => sum(rowsOf(week).filter(wanted), setsOf))
}

/** Days a week on which such a row stands, on average over the loading weeks. */
export function meanDays({ loading }: PlanFacts, wanted: (row: PlannedRow) => boolean): number {
  return mean(loading, ({ sessions }) => sessions.filter(({ rows }) => rows.some(wanted)).length)
}

export function meanVolume(facts: PlanFacts): Record<VolumeGroup, number> {
  const volume = (group: VolumeGroup) =>
    mean(facts.loading, (week) =>
      sum(rowsOf(week), (planned) =>
        isPowerOrConditioning(planned)
          ? 0
          : (sharesOf(planned.row.exercise).get(group) ?? 0) * setsOf(planned),
      ),
    )
  return Object.fromEntries(volumeGroups.map((group) => [group, volume(group)])) as Record<
    VolumeGroup,
    number
  >
}

/** Repetitions of a lift at 80 % of its maximum and more. */
export function heavyReps({ groups }: PlannedRow): number {
  return sum(
    groups.filter(({ pct }) => pct !== null && pct >= 80),
    ({ sets, amount_max }) => sets * amount_max,
  )
}

export function isMainLift({ row }: PlannedRow): boolean {
  return isMainTag(row.tag) && isPercentLift(row.exercise)
}

export function isPowerOrConditioning({ row }: PlannedRow): boolean {
  return row.tag === 'p' || row.tag === 'c'
}

/** Working rows that pull or press, for the balance between the two. */
export function pullsToPresses(facts: PlanFacts): number {
  const lifts = (planned: PlannedRow) => !isPowerOrConditioning(planned)
  const pulls = meanSets(
    facts,
    (planned) =>
      lifts(planned) &&
      (isPull(planned.row.exercise) || planned.row.exercise.pattern === 'rear_raise'),
  )
  const presses = meanSets(facts, (planned) => lifts(planned) && isPress(planned.row.exercise))
  return presses === 0 ? Infinity : pulls / presses
}

export function mean<T>(items: readonly T[], value: (item: T) => number): number {
  return items.length === 0 ? 0 : sum(items, value) / items.length
}

export function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
