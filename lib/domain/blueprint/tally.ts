import {
  muscleGroupSchema,
  muscleSchema,
  type Muscle,
  type MuscleGroup,
  type Pattern,
} from '../vocabulary'
import { groupOfMuscle, type GroupSets } from './volume'
import type { SetPlan, Unit, WeekPlan } from './week-plan'

const MUSCLES = muscleSchema.options
const GROUPS = muscleGroupSchema.options
const MUSCLE_INDEX = new Map<Muscle, number>(MUSCLES.map((muscle, index) => [muscle, index]))
const GROUP_OF = MUSCLES.map((muscle) => {
  const group = groupOfMuscle[muscle]
  return group ? GROUPS.indexOf(group) : -1
})
/** What a week lacks most is decided by the large groups. */
const WEIGHT: Record<MuscleGroup, number> = {
  chest: 1,
  back: 1,
  shoulders: 1,
  quads: 1,
  hamstrings: 1,
  glutes: 0.8,
  biceps: 0.7,
  triceps: 0.7,
  calves: 1,
  core: 1,
}
const WEIGHTS = GROUPS.map((group) => WEIGHT[group])
const MAJOR = ['chest', 'back', 'shoulders', 'quads', 'hamstrings', 'glutes'] as const
const MAJORS = MAJOR.map((group) => GROUPS.indexOf(group))

/** Running sums of a week while its sets are being decided. */
export interface Tally {
  plan: WeekPlan
  targets: number[]
  /** Sets above which a group has too many. */
  limits: number[]
  sets: SetPlan
  muscles: Float64Array
  /** Scratch space for sums by group. */
  groups: Float64Array
  /** Fractional sets by day and muscle. */
  daily: Float64Array[]
  daySets: number[]
  dayExercises: number[]
  daySeconds: number[]
  total: number
  /** Sets of push, pull, squat and hinge. */
  sides: [push: number, pull: number, knee: number, hinge: number]
  /** Sets of each basic movement by day; null where the week has no place for it. */
  lifts: (Float64Array | null)[]
}

/** The upper limit of a group in one week: max(1.5 t, t + 4), a little less to stay inside. */
export function limitOfWeek(target: number): number {
  return Math.max(1.45 * target, target + 3.8)
}

/** The same for the heaviest week, from which the lighter ones are cut: their targets are about four fifths. */
export function limitOfHeaviest(target: number): number {
  return Math.max(1.4 * target, 0.8 * target + 3.9)
}

export function createTally(
  plan: WeekPlan,
  targets: GroupSets,
  limitOf: (target: number) => number,
): Tally {
  const perDay = () => Array.from({ length: plan.days }, () => 0)
  return {
    plan,
    targets: GROUPS.map((group) => targets[group]),
    limits: GROUPS.map((group) => Math.min(limitOf(targets[group]), plan.mostOfGroup)),
    sets: plan.units.map(() => 0),
    muscles: new Float64Array(MUSCLES.length),
    groups: new Float64Array(GROUPS.length),
    daily: Array.from({ length: plan.days }, () => new Float64Array(MUSCLES.length)),
    daySets: perDay(),
    dayExercises: perDay(),
    daySeconds: perDay(),
    total: 0,
    sides: [0, 0, 0, 0],
    lifts: LIFTS.map((pattern) => {
      const placed = plan.units.some((unit) => unit.slots.some((slot) => slot.pattern === pattern))
      return placed ? new Float64Array(plan.days) : null
    }),
  }
}

/** Gives a unit `by` more sets, or fewer; it is closed at 0. */
export function change(tally: Tally, unit: Unit, by: number): void {
  const before = tally.sets[unit.index]!
  const after = before + by
  const exercises = (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0)
  const cost = tally.plan.costs[unit.index]!
  const sets = by + exercises * tally.plan.backOffs[unit.index]!
  tally.sets[unit.index] = after
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
  const daily = tally.daily[unit.day]!
  for (const [muscle, share] of unit.shares) {
    const index = MUSCLE_INDEX.get(muscle)!
    tally.muscles[index]! += share * sets
    daily[index]! += share * sets
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
export function isWithinLimits({ plan, ...tally }: Tally, day: number): boolean {
  return (
    tally.daySeconds[day]! <= plan.room[day]! + 1e-6 &&
    tally.daySets[day]! <= plan.mostDaySets &&
    tally.dayExercises[day]! <= plan.mostExercises &&
    tally.total <= plan.mostWeekSets
  )
}

/**
 * How far a week is from what it should be: gaps to the targets, groups near their upper limit, large
 * groups trained once only, push against pull, squat against hinge, overfull sessions. Weights are our
 * judgement, tried on the grid of the property test.
 */
export function shortcomings(tally: Tally): number {
  const groups = groupSums(tally.muscles, tally.groups)
  let sum = 0
  for (let group = 0; group < groups.length; group += 1) {
    sum += WEIGHTS[group]! * gap(groups[group]!, tally.targets[group]!, tally.limits[group]!)
    sum += 4 * Math.max(0, groups[group]! - tally.plan.mostOfGroup)
  }
  sum += growingImbalance(tally)
  sum += missingLifts(tally) + rearShoulder(tally)
  for (const exercises of tally.dayExercises) sum += 0.06 * exercises
  return tally.plan.days > 1 ? sum + frequency(tally) : sum
}

/** Push against pull should be 0.7-1.3 and squat against hinge 0.6-1.7 from eight sets on; here a little less, to stay inside. */
export function imbalanceOf({ sides: [push, pull, knee, hinge] }: Tally): number {
  return imbalance(push, pull, 0.75, 1.25) + imbalance(knee, hinge, 0.65, 1.6)
}

/** Below eight sets it counts in part, or the eighth one would cost more than it helps. */
export function growingImbalance({ sides: [push, pull, knee, hinge] }: Tally): number {
  return (
    Math.min(1, (push + pull) / 8) * excess(push, pull, 0.75, 1.25) +
    Math.min(1, (knee + hinge) / 8) * excess(knee, hinge, 0.65, 1.6)
  )
}

/** True when some group stands above its upper limit. */
export function exceedsTargets(tally: Tally): boolean {
  const groups = groupSums(tally.muscles, tally.groups)
  return tally.limits.some((limit, group) => groups[group]! > limit)
}

/** By how much every group of a unit would still lie above its target with a set fewer; negative when one would not. */
export function surplusWithout(tally: Tally, unit: Unit): number {
  const groups = groupSums(tally.muscles, tally.groups)
  let least = Infinity
  for (const [muscle, share] of unit.shares) {
    const group = GROUP_OF[MUSCLE_INDEX.get(muscle)!]!
    if (group < 0) continue
    const target = tally.targets[group]!
    least = Math.min(least, (groups[group]! - share - target) / Math.max(1, target))
  }
  return least === Infinity ? -1 : least
}

/** Written into `groups`: this runs some ten thousand times for a blueprint. */
function groupSums(muscles: Float64Array, groups: Float64Array): Float64Array {
  groups.fill(0)
  for (let index = 0; index < muscles.length; index += 1) {
    const group = GROUP_OF[index]!
    if (group >= 0 && muscles[index]! > groups[group]!) groups[group] = muscles[index]!
  }
  return groups
}

/** How bad it is to be at `sets`: steep far below the target, flat at it, growing where the limit comes near. */
function gap(sets: number, target: number, limit: number): number {
  if (sets < target) {
    const missing = (target - sets) ** 2 + 8 * Math.max(0, 0.86 * target - sets)
    const farOff = target >= 2.5 ? 18 * Math.max(0, 0.62 * target - sets) : 0
    return (missing + farOff) / target
  }
  return 0.02 * (sets - target) + 0.6 * Math.max(0, sets - limit + 0.5) ** 2
}

/** Every basic movement each week, and in strength work on two days (ACSM 2026). */
function missingLifts({ lifts, plan }: Tally): number {
  let sum = 0
  for (const lift of lifts) {
    if (!lift) continue
    let days = 0
    for (const sets of lift) if (sets > 0) days += 1
    if (days === 0) sum += 0.9
    else if (days === 1 && plan.twiceEach) sum += 0.4
  }
  return sum
}

/** Half as much for the rear of the shoulder as for its front. */
function rearShoulder({ muscles }: Tally): number {
  return 0.5 * Math.max(0, 0.5 * muscles[FRONT]! - muscles[REAR]!)
}

const FRONT = MUSCLES.indexOf('front_delts')
const REAR = MUSCLES.indexOf('rear_delts')

function imbalance(one: number, other: number, least: number, most: number): number {
  return one + other < 8 ? 0 : excess(one, other, least, most)
}

function excess(one: number, other: number, least: number, most: number): number {
  const ratio = one / Math.max(1, other)
  return 6 * Math.max(0, ratio - most, least - ratio)
}

/** Large groups twice a week, and no more than ten sets of one in a session. */
function frequency({ daily, groups }: Tally): number {
  const times = new Uint8Array(GROUPS.length)
  let overfull = 0
  for (const muscles of daily) {
    groupSums(muscles, groups)
    for (let group = 0; group < groups.length; group += 1) {
      if (groups[group]! >= 1) times[group]! += 1
      overfull += Math.max(0, groups[group]! - 10)
    }
  }
  return MAJORS.reduce((sum, group) => sum + (times[group]! < 2 ? 0.7 : 0), 2 * overfull)
}
