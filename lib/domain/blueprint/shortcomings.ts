import type { MuscleGroup } from '../vocabulary'
import { GROUPS, indexOfGroup, indexOfMuscle, type Tally } from './tally'

/**
 * How far a week is from what it should be, as one number: about 1 for each thing that the audit would
 * warn of, 10 and more for what it would fail, a little for what is merely less good. Weights are our
 * judgement, tried on the grid of the property test.
 */
export function shortcomings(tally: Tally): number {
  const { plan, groups, targets, ideals, steady, limits } = tally
  let sum =
    tally.unitFaults +
    growingImbalance(tally) +
    missingLifts(tally) +
    rearShoulder(tally) +
    missingWork(tally)
  for (let group = 0; group < groups.length; group += 1) {
    sum += WEIGHTS[group]! * gap(groups[group]!, targets[group]!, limits[group]!)
    sum += stray(groups[group]!, ideals[group]!, steady)
    sum += 4 * Math.max(0, groups[group]! - plan.mostOfGroup)
  }
  for (const faults of tally.dayFaults) sum += faults
  return plan.days > 1 ? sum + seldomTrained(tally) : sum
}

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
const MAJORS = (['chest', 'back', 'shoulders', 'quads', 'hamstrings', 'glutes'] as const).map(
  indexOfGroup,
)
const FRONT = indexOfMuscle('front_delts')
const REAR = indexOfMuscle('rear_delts')

/** How bad it is to be at `sets`: steep far below the target, growing where the limit comes near. */
function gap(sets: number, target: number, limit: number): number {
  if (sets < target) {
    const missing = (target - sets) ** 2 + 8 * Math.max(0, 0.86 * target - sets)
    const farOff = target >= 2.5 ? 18 * Math.max(0, 0.62 * target - sets) : 0
    const failed = target >= 2.9 && sets < 0.53 * target ? 10 : 0
    return (missing + farOff) / target + failed
  }
  const over = Math.max(0, sets - limit + 0.5)
  return 1.2 * over + 0.6 * over ** 2
}

/** Time that is left goes to more sets, up to the ideal; in later weeks volume rises by a fifth in four weeks at most. */
function stray(sets: number, ideal: number, steady: boolean): number {
  const off = sets - ideal
  const drift = off > 0 ? 0.1 * off : -0.05 * off
  return steady ? drift + 0.5 * Math.max(0, Math.abs(off) - Math.max(0.8, 0.06 * ideal)) : drift
}

/** Push against pull should be 0.7-1.3 and squat against hinge 0.6-1.7 from eight sets on; below it counts in part. */
function growingImbalance({ sides: [push, pull, knee, hinge] }: Tally): number {
  return (
    Math.min(1, (push + pull) / 8) * excess(push, pull, 0.75, 1.25) +
    Math.min(1, (knee + hinge) / 8) * excess(knee, hinge, 0.65, 1.6)
  )
}

function excess(one: number, other: number, least: number, most: number): number {
  const ratio = one / Math.max(1, other)
  return 10 * Math.max(0, ratio - most, least - ratio)
}

/** Every basic movement each week, and in strength work on two days (ACSM 2026). */
function missingLifts({ lifts, plan }: Tally): number {
  let sum = 0
  for (const lift of lifts) {
    if (!lift) continue
    let days = 0
    for (const sets of lift) if (sets > 0) days += 1
    if (days === 0) sum += 1.2
    else if (days === 1 && plan.twiceEach) sum += 1.1
  }
  return sum
}

/** Curls, raises and the like that nobody would leave out of a program for size. */
function missingWork({ plan, sets }: Tally): number {
  let missing = 0
  for (const units of plan.direct) {
    let done = 0
    for (const unit of units) done += sets[unit]!
    if (done === 0) missing += 1
  }
  return 0.7 * missing
}

/** Half as much for the rear of the shoulder as for its front. */
function rearShoulder({ muscles, plan }: Tally): number {
  return plan.rearShoulder * Math.max(0, 0.5 * muscles[FRONT]! - muscles[REAR]!)
}

/** Large groups want to be trained twice a week. */
function seldomTrained({ dayGroups }: Tally): number {
  let sum = 0
  for (const group of MAJORS) {
    let times = 0
    for (const groups of dayGroups) if (groups[group]! >= 1) times += 1
    if (times < 2) sum += 1.2
  }
  return sum
}
