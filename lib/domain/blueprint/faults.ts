import type { Unit, WeekPlan } from './week-plan'

/** A session has enough exercises, no more than it needs, and at most ten sets of a muscle group. */
export function sessionFaults(
  { leastExercises }: WeekPlan,
  exercises: number,
  groups: Float64Array,
): number {
  let sum = 0.06 * exercises + 3 * Math.max(0, leastExercises - exercises)
  for (const sets of groups) sum += 2 * Math.max(0, sets - 9.5)
  return sum
}

/** Essentials are there, main lifts have their sets, and nobody sets up for a single set; by a unit's rank. */
export function unitFaults(unit: Unit, sets: number): number {
  const { essential, wanted, opensWith, rank, slots } = unit
  if (sets === 0) return essential ? ABSENT[rank]! : 0
  const single = sets === 1 && opensWith > 1 ? SINGLE[rank]! * slots.length : 0
  return single + (sets < wanted ? SHORT[rank]! * (wanted - sets) : 0)
}

const ABSENT = [60, 40, 30, 30]
const SINGLE = [2, 1.5, 1.1, 1.1]
const SHORT = [0.9, 0.2, 0, 0]
