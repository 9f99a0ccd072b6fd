import {
  muscleGroupSchema,
  muscleSchema,
  type Muscle,
  type MuscleGroup,
  type Pattern,
} from '../vocabulary'
import { sessionFaults, unitFaults } from './faults'
import { groupOfMuscle, type GroupSets } from '@/lib/domain/measures/count-sets'
import type { SetPlan, Unit, WeekPlan } from './week-plan'

export const GROUPS = muscleGroupSchema.options
const MUSCLES = muscleSchema.options
const MUSCLE_INDEX = new Map<Muscle, number>(MUSCLES.map((muscle, index) => [muscle, index]))
const GROUP_OF = MUSCLES.map((muscle) => {
  const group = groupOfMuscle[muscle]
  return group ? GROUPS.indexOf(group) : -1
})

/** Running sums of a week while its sets are being decided. */
export interface Tally {
  plan: WeekPlan
  targets: number[]
  /** Sets that a group should come near beyond its target: the full dose, or the heaviest week's by the wave. */
  ideals: number[]
  /** Later weeks keep near their ideal, so that volume follows the wave. */
  steady: boolean
  /** Sets above which a group has too many. */
  limits: number[]
  sets: SetPlan
  /** Fractional sets of the week by muscle, and by group: the maximum over its muscles. */
  muscles: Float64Array
  groups: Float64Array
  /** The same of each day. */
  dayMuscles: Float64Array[]
  dayGroups: Float64Array[]
  daySets: number[]
  dayExercises: number[]
  daySeconds: number[]
  total: number
  /** Kept up to date, because the search asks ten thousands of times: see `shortcomings`. */
  unitFaults: number
  dayFaults: number[]
  /** Sets of push, pull, squat and hinge. */
  sides: [push: number, pull: number, knee: number, hinge: number]
  /** Sets of each basic movement by day; null where the week has no place for it. */
  lifts: (Float64Array | null)[]
}

/** The upper limit of a group in one week: max(1.5 T, T + 4) of its full dose T, a little less to stay inside. */
export function limitOfWeek(full: number): number {
  return Math.max(1.45 * full, full + 3.8)
}

/** The same for the heaviest week, from which the lighter ones are cut: their doses are about four fifths. */
export function limitOfHeaviest(full: number): number {
  return Math.max(1.4 * full, 0.8 * full + 3.9)
}

export function createTally(
  plan: WeekPlan,
  targets: GroupSets,
  limitOf: (full: number) => number,
): Tally {
  const perDay = () => Array.from({ length: plan.days }, () => 0)
  const sums = (length: number) => Array.from({ length: plan.days }, () => new Float64Array(length))
  const tally: Tally = {
    plan,
    targets: GROUPS.map((group) => targets[group]),
    ideals: GROUPS.map((group) => plan.ample * plan.fullDose[group]),
    steady: false,
    limits: GROUPS.map((group) => Math.min(limitOf(plan.fullDose[group]), plan.mostOfGroup)),
    sets: plan.units.map(() => 0),
    muscles: new Float64Array(MUSCLES.length),
    groups: new Float64Array(GROUPS.length),
    dayMuscles: sums(MUSCLES.length),
    dayGroups: sums(GROUPS.length),
    daySets: perDay(),
    dayExercises: perDay(),
    daySeconds: perDay(),
    total: 0,
    unitFaults: plan.units.reduce((sum, unit) => sum + unitFaults(unit, 0), 0),
    dayFaults: perDay(),
    sides: [0, 0, 0, 0],
    lifts: LIFTS.map((pattern) => {
      const placed = plan.units.some((unit) => unit.slots.some((slot) => slot.pattern === pattern))
      return placed ? new Float64Array(plan.days) : null
    }),
  }
  for (let day = 0; day < plan.days; day += 1) countDayFaults(tally, day)
  return tally
}

function countDayFaults(tally: Tally, day: number): void {
  tally.dayFaults[day] = sessionFaults(tally.plan, tally.dayExercises[day]!, tally.dayGroups[day]!)
}

/** Gives a unit `by` more sets, or fewer; it is closed at 0. */
export function change(tally: Tally, unit: Unit, by: number): void {
  const before = tally.sets[unit.index]!
  const after = before + by
  const exercises = (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0)
  const cost = tally.plan.costs[unit.index]!
  const sets = by + exercises * tally.plan.backOffs[unit.index]!
  tally.sets[unit.index] = after
  tally.unitFaults += unitFaults(unit, after) - unitFaults(unit, before)
  tally.daySeconds[unit.day]! += cost.each * by + cost.base * exercises
  tally.dayExercises[unit.day]! += exercises * unit.slots.length
  tally.daySets[unit.day]! += sets * unit.slots.length
  tally.total += sets * unit.slots.length
  for (const slot of unit.slots) {
    // Fast squats train speed: they are no squats in the balance of the week.
    if (slot.role === 'power') continue
    const side = SIDE[slot.pattern]
    if (side !== undefined) tally.sides[side] += sets
    const lift = tally.lifts[LIFTS.indexOf(slot.pattern)]
    if (lift) lift[unit.day]! += sets
  }
  const day = tally.dayMuscles[unit.day]!
  for (const [muscle, share] of unit.shares) {
    const index = MUSCLE_INDEX.get(muscle)!
    tally.muscles[index]! += share * sets
    day[index]! += share * sets
  }
  sumGroups(tally.muscles, tally.groups)
  sumGroups(day, tally.dayGroups[unit.day]!)
  countDayFaults(tally, unit.day)
}

/** Written into `groups`: this runs some ten thousand times for a blueprint. */
function sumGroups(muscles: Float64Array, groups: Float64Array): void {
  groups.fill(0)
  for (let index = 0; index < muscles.length; index += 1) {
    const group = GROUP_OF[index]!
    if (group >= 0 && muscles[index]! > groups[group]!) groups[group] = muscles[index]!
  }
}

const LIFTS: Pattern[] = [
  'knee',
  'hinge',
  'horizontal_push',
  'vertical_push',
  'horizontal_pull',
  'vertical_pull',
]

const SIDE: Partial<Record<Pattern, 0 | 1 | 2 | 3>> = {
  horizontal_push: 0,
  vertical_push: 0,
  horizontal_pull: 1,
  vertical_pull: 1,
  knee: 2,
  hinge: 3,
}

/** True while the day has the time and nothing is beyond what a session or a week can use. */
export function isWithinLimits(tally: Tally, day: number): boolean {
  const { plan } = tally
  return (
    tally.daySeconds[day]! <= plan.room[day]! + 1e-6 &&
    tally.daySets[day]! <= plan.mostDaySets &&
    tally.dayExercises[day]! <= plan.mostExercises &&
    tally.total <= plan.mostWeekSets
  )
}

/** True when some group stands above its upper limit. */
export function exceedsTargets({ limits, groups }: Tally): boolean {
  return limits.some((limit, group) => groups[group]! > limit)
}

export function indexOfGroup(group: MuscleGroup): number {
  return GROUPS.indexOf(group)
}

export function indexOfMuscle(muscle: Muscle): number {
  return MUSCLES.indexOf(muscle)
}
