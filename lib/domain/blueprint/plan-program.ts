import type { Athlete } from '@/lib/domain/athlete/athlete'
import { planReferenceWeek } from './fill/plan-reference-week'
import { inOneGo } from './in-one-go'
import { planWeek } from './weeks/plan-week'
import type { PlanBasis } from './weeks/plan-basis'
import type { WeekPlan } from './weeks/planned-week'
import { type ProgramWeek, programWeeks, referenceWeek } from './weeks/program-week'

/** What every week of this athlete's program is planned from: phases, and the rows of each day. */
export function planBasis(
  athlete: Athlete,
  weeks: readonly ProgramWeek[] = programWeeks(athlete),
): PlanBasis {
  return inOneGo(planBasisSteps(athlete, weeks))
}

/** The same in steps of a few milliseconds each, between which a caller may do other work. */
export function* planBasisSteps(
  athlete: Athlete,
  weeks: readonly ProgramWeek[] = programWeeks(athlete),
): Generator<undefined, PlanBasis> {
  return { athlete, weeks, days: yield* planReferenceWeek(athlete, referenceWeek(weeks)) }
}

/**
 * The weeks of a program in order, one at a time, so that a caller may do other work between two of them.
 * Each is a function of the basis and its place alone: week 9 is the same whether or not week 8 was made.
 */
export function* planWeeks(basis: PlanBasis): Generator<WeekPlan> {
  for (const week of basis.weeks) yield planWeek(basis, week)
}
