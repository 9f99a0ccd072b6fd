import type { Muscle, MuscleGroup, Pattern } from '../vocabulary'
import { muscleGroupSchema, muscleSchema } from '../vocabulary'
import type { SetPlan, Unit, WeekPlan } from './week-plan'
import { groupOfMuscle, type GroupSets } from './volume'

const MUSCLES = muscleSchema.options
const GROUPS = muscleGroupSchema.options
const GROUP_INDEX = MUSCLES.map((muscle) => {
  const group = groupOfMuscle[muscle]
  return group ? GROUPS.indexOf(group) : -1
})
const MUSCLE_INDEX = new Map<Muscle, number>(MUSCLES.map((muscle, index) => [muscle, index]))
/** Large groups first: what a week lacks most is decided by them. */
const WEIGHT: Record<MuscleGroup, number> = {
  chest: 1,
  back: 1,
  shoulders: 1,
  quads: 1,
  hamstrings: 1,
  glutes: 0.8,
  biceps: 0.7,
  triceps: 0.7,
  calves: 0.6,
  core: 0.6,
}
const MAJOR = new Set<MuscleGroup>(['chest', 'back', 'shoulders', 'quads', 'hamstrings', 'glutes'])

/**
 * Sets of every slot in the heaviest week: essentials first, then always the set that closes the
 * largest gap per second, until the targets are met or the time is used. Greedy, because it is quick and
 * close to the integer programs that the targets were checked with.
 */
export function allocateSets(plan: WeekPlan, targets: GroupSets): SetPlan {
  const tally = createTally(plan, targets)
  for (const unit of plan.units.filter((each) => each.essential)) {
    if (!tryOpen(tally, unit, unit.opensWith)) tryOpen(tally, unit, 1)
  }
  for (const unit of plan.units) {
    while (tally.sets[unit.index]! > 0 && unit.wanted > tally.sets[unit.index]!) {
      if (overshoots(tally, unit, 1) || !tryAdd(tally, unit, 1)) break
    }
  }
  for (const units of byDay(plan)) completeSession(tally, units)
  for (;;) {
    const best = bestMove(tally)
    if (!best) break
    apply(tally, best.unit, best.sets)
  }
  evenOut(tally)
  return tally.sets
}

/** At least three exercises a session, the most useful ones first even when every target is met. */
function completeSession(tally: Tally, units: Unit[]): void {
  const closed = units.filter((unit) => tally.sets[unit.index] === 0)
  const rated = closed
    .map((unit) => ({ unit, gain: gainOf(tally, unit, unit.opensWith) - unit.slots.length }))
    .sort((one, other) => other.gain - one.gain || one.unit.index - other.unit.index)
  for (const { unit } of rated) {
    if (tally.dayExercises[unit.day]! >= 3) return
    if (!tryOpen(tally, unit, unit.opensWith)) tryOpen(tally, unit, 1)
  }
}

/** Push against pull and squat against hinge: a set more of what lags, or else a set less of what leads. */
function evenOut(tally: Tally): void {
  for (const [one, other, least, most] of BALANCES) {
    for (let step = 0; step < 12; step += 1) {
      const ratio = setsOf(tally, one) / Math.max(1, setsOf(tally, other))
      if (setsOf(tally, one) + setsOf(tally, other) < 8 || (ratio >= least && ratio <= most)) break
      const [leads, lags] = ratio > most ? [one, other] : [other, one]
      if (!raise(tally, lags, leads) && !lower(tally, leads, lags)) break
    }
  }
}

/** Limits are 0.7-1.3 and 0.6-1.7; a little inside them, so that cutting sets later stays within. */
const BALANCES: [Pattern[], Pattern[], number, number][] = [
  [['horizontal_push', 'vertical_push'], ['horizontal_pull', 'vertical_pull'], 0.75, 1.25],
  [['knee'], ['hinge'], 0.65, 1.6],
]

function raise(tally: Tally, lags: Pattern[], leads: Pattern[]): boolean {
  const units = tally.plan.units.filter(
    (unit) => has(unit, lags) && !has(unit, leads) && !overshoots(tally, unit, 1),
  )
  const open = units.filter((unit) => tally.sets[unit.index]! > 0)
  return (
    open.some((unit) => tryAdd(tally, unit, 1)) ||
    units.some((unit) => tryOpen(tally, unit, unit.opensWith))
  )
}

function lower(tally: Tally, leads: Pattern[], lags: Pattern[]): boolean {
  const unit = tally.plan.units
    .filter((each) => has(each, leads) && !has(each, lags) && tally.sets[each.index]! > 2)
    .sort(
      (one, other) => other.rank - one.rank || tally.sets[other.index]! - tally.sets[one.index]!,
    )[0]
  if (unit) apply(tally, unit, -1)
  return unit !== undefined
}

function has(unit: Unit, patterns: Pattern[]): boolean {
  return unit.slots.some((slot) => patterns.includes(slot.pattern))
}

function setsOf(tally: Tally, patterns: Pattern[]): number {
  let sum = 0
  for (const unit of tally.plan.units) {
    for (const slot of unit.slots)
      if (patterns.includes(slot.pattern)) sum += tally.sets[unit.index]!
  }
  return sum
}

/**
 * The week's sets cut down from the heaviest week's: first until they fit the time, then until no
 * group has more than its target asks for, from the last accessories on.
 */
export function trimSets(
  plan: WeekPlan,
  from: SetPlan,
  targets: GroupSets,
  most: (unit: Unit, sets: number) => number,
): SetPlan {
  const tally = createTally(plan, targets)
  for (const unit of plan.units) {
    const sets = Math.min(from[unit.index]!, most(unit, from[unit.index]!))
    if (sets > 0) apply(tally, unit, sets)
  }
  for (const [day, units] of byDay(plan).entries()) {
    while (plan.secondsOf(day, tally.sets) > plan.budgetOf(day)) {
      const unit = cheapestLoss(tally, units)
      if (!unit) break
      apply(tally, unit, tally.sets[unit.index]! > 1 ? -1 : -tally.sets[unit.index]!)
    }
  }
  for (;;) {
    const unit = surplus(tally)
    if (!unit) return tally.sets
    apply(tally, unit, -1)
  }
}

interface Tally {
  plan: WeekPlan
  targets: number[]
  sets: SetPlan
  muscles: Float64Array
  /** Fractional sets per day and muscle. */
  daily: Float64Array[]
  daySets: number[]
  dayExercises: number[]
  total: number
  push: number
  pull: number
  knee: number
  hip: number
}

function createTally(plan: WeekPlan, targets: GroupSets): Tally {
  const days = plan.days
  return {
    plan,
    targets: GROUPS.map((group) => targets[group]),
    sets: plan.units.map(() => 0),
    muscles: new Float64Array(MUSCLES.length),
    daily: Array.from({ length: days }, () => new Float64Array(MUSCLES.length)),
    daySets: Array.from({ length: days }, () => 0),
    dayExercises: Array.from({ length: days }, () => 0),
    total: 0,
    push: 0,
    pull: 0,
    knee: 0,
    hip: 0,
  }
}

function apply(tally: Tally, unit: Unit, change: number): void {
  const before = tally.sets[unit.index]!
  tally.sets[unit.index] = before + change
  const daily = tally.daily[unit.day]!
  for (const slot of unit.slots) {
    tally.daySets[unit.day]! += change
    tally.total += change
    if (before === 0) tally.dayExercises[unit.day]! += 1
    else if (before + change === 0) tally.dayExercises[unit.day]! -= 1
    if (slot.pattern === 'horizontal_push' || slot.pattern === 'vertical_push') tally.push += change
    if (slot.pattern === 'horizontal_pull' || slot.pattern === 'vertical_pull') tally.pull += change
    if (slot.pattern === 'knee') tally.knee += change
    if (slot.pattern === 'hinge') tally.hip += change
  }
  for (const [muscle, share] of unit.shares) {
    const index = MUSCLE_INDEX.get(muscle)!
    tally.muscles[index]! += share * change
    daily[index]! += share * change
  }
}

function tryOpen(tally: Tally, unit: Unit, sets: number): boolean {
  return tally.sets[unit.index] === 0 && tryAdd(tally, unit, sets)
}

function tryAdd(tally: Tally, unit: Unit, sets: number): boolean {
  if (!fits(tally, unit, sets)) return false
  apply(tally, unit, sets)
  return true
}

function fits(
  { plan, sets, daySets, dayExercises, total }: Tally,
  unit: Unit,
  more: number,
): boolean {
  const now = sets[unit.index]!
  const count = more * unit.slots.length
  if (now + more > unit.most) return false
  if (daySets[unit.day]! + count > plan.mostDaySets || total + count > plan.mostWeekSets)
    return false
  if (now === 0 && dayExercises[unit.day]! + unit.slots.length > plan.mostExercises) return false
  sets[unit.index] = now + more
  const seconds = plan.secondsOf(unit.day, sets)
  sets[unit.index] = now
  return seconds <= plan.budgetOf(unit.day)
}

function bestMove(tally: Tally): { unit: Unit; sets: number } | null {
  let best: { unit: Unit; sets: number } | null = null
  let bestWorth = 1e-9
  for (const unit of tally.plan.units) {
    const sets = tally.sets[unit.index] === 0 ? unit.opensWith : 1
    const gain = worth(tally, unit, sets)
    // Setting up a new exercise takes about as long as another set.
    const cost = (sets + (tally.sets[unit.index] === 0 ? 0.8 : 0)) * unit.slots.length ** 0.6
    if (gain / cost <= bestWorth || !fits(tally, unit, sets)) continue
    bestWorth = gain / cost
    best = { unit, sets }
  }
  return best
}

/** What `sets` more of a unit are worth: nothing when a group would have too many. */
function worth(tally: Tally, unit: Unit, sets: number): number {
  return overshoots(tally, unit, sets) ? 0 : gainOf(tally, unit, sets) * balance(tally, unit)
}

/** True when a group would stand far above its target, or above what one session or week can use. */
function overshoots(tally: Tally, unit: Unit, sets: number): boolean {
  return changes(tally, unit, sets, tally.daily[unit.day]!).some(([group, , after, , dayAfter]) => {
    const target = tally.targets[group]!
    return (
      after > Math.max(1.25 * target, target + 2.5) ||
      after > tally.plan.mostOfGroup ||
      (dayAfter > 10 && tally.plan.days > 1)
    )
  })
}

/** Gaps closed, less what goes beyond, and a bonus for training a large group twice a week. */
function gainOf(tally: Tally, unit: Unit, sets: number): number {
  let gain = 0
  const daily = tally.daily[unit.day]!
  for (const [group, before, after, dayBefore, dayAfter] of changes(tally, unit, sets, daily)) {
    const target = tally.targets[group]!
    const name = GROUPS[group]!
    gain += WEIGHT[name] * (gap(before, target) - gap(after, target))
    const second = MAJOR.has(name) && dayBefore < 1 && dayAfter >= 1
    if (second && timesTrained(tally, group) < 2) gain += 0.6
  }
  return gain
}

/** Groups whose sets change: index, sets before and after, sets of that day before and after. */
function changes(
  tally: Tally,
  unit: Unit,
  sets: number,
  daily: Float64Array,
): [number, number, number, number, number][] {
  const touched = new Set<number>()
  const more = new Float64Array(MUSCLES.length)
  for (const [muscle, share] of unit.shares) {
    const index = MUSCLE_INDEX.get(muscle)!
    more[index]! += share * sets
    if (GROUP_INDEX[index]! >= 0) touched.add(GROUP_INDEX[index]!)
  }
  return [...touched].map((group) => {
    let before = 0
    let after = 0
    let dayBefore = 0
    let dayAfter = 0
    for (let index = 0; index < MUSCLES.length; index += 1) {
      if (GROUP_INDEX[index] !== group) continue
      before = Math.max(before, tally.muscles[index]!)
      after = Math.max(after, tally.muscles[index]! + more[index]!)
      dayBefore = Math.max(dayBefore, daily[index]!)
      dayAfter = Math.max(dayAfter, daily[index]! + more[index]!)
    }
    return [group, before, after, dayBefore, dayAfter]
  })
}

/** How bad it is to be at `sets`: steep far below the target, flat at it, mild beyond. */
function gap(sets: number, target: number): number {
  if (target <= 0) return sets * 0.2
  if (sets < target) return (target - sets) ** 2 / target
  return Math.max(0, sets - 1.1 * target) ** 2 / target
}

function timesTrained(tally: Tally, group: number): number {
  let times = 0
  for (const daily of tally.daily) {
    let most = 0
    for (let index = 0; index < MUSCLES.length; index += 1) {
      if (GROUP_INDEX[index] === group) most = Math.max(most, daily[index]!)
    }
    if (most >= 1) times += 1
  }
  return times
}

/** Push against pull 0.7-1.3, squat against hinge 0.6-1.7: the side that lags is worth more. */
function balance({ push, pull, knee, hip }: Tally, unit: Unit): number {
  let factor = 1
  for (const { pattern } of unit.slots) {
    if (pattern === 'horizontal_push' || pattern === 'vertical_push')
      factor *= lean(push, pull, 1.1)
    if (pattern === 'horizontal_pull' || pattern === 'vertical_pull')
      factor *= lean(pull, push, 1.2)
    if (pattern === 'knee') factor *= lean(knee, hip, 1.4)
    if (pattern === 'hinge') factor *= lean(hip, knee, 1.3)
  }
  return factor
}

function lean(own: number, other: number, limit: number): number {
  if (own + 1 > limit * Math.max(other, 1)) return 0.3
  return own < other ? 1.3 : 1
}

/** The unit whose set is missed least when time is short: accessories first, never below three exercises while sets can go. */
function cheapestLoss(tally: Tally, units: Unit[]): Unit | null {
  let best: Unit | null = null
  let bestLoss = Infinity
  for (const unit of units) {
    const sets = tally.sets[unit.index]!
    if (sets === 0) continue
    const few = tally.dayExercises[unit.day]! <= 3
    const loss =
      -worthOfLoss(tally, unit) +
      (unit.rank === 0 ? 6 : unit.rank === 1 ? 2 : 0) +
      (sets <= unit.opensWith ? 4 : 0) +
      (sets === 1 ? (few ? 40 : 4) : 0) +
      (unit.essential ? 1 : 0)
    if (loss < bestLoss) {
      bestLoss = loss
      best = unit
    }
  }
  return best
}

function worthOfLoss(tally: Tally, unit: Unit): number {
  const daily = tally.daily[unit.day]!
  let change = 0
  for (const [group, , ,] of changes(tally, unit, -1, daily)) {
    const now = groupSets(tally, group)
    const target = tally.targets[group]!
    change -= WEIGHT[GROUPS[group]!] * Math.max(0, gap(now - 1, target) - gap(now, target))
  }
  return change
}

function groupSets(tally: Tally, group: number): number {
  let most = 0
  for (let index = 0; index < MUSCLES.length; index += 1) {
    if (GROUP_INDEX[index] === group) most = Math.max(most, tally.muscles[index]!)
  }
  return most
}

/** The last accessory that can lose a set with every group still at its target; null when there is none. */
function surplus(tally: Tally): Unit | null {
  let best: Unit | null = null
  let bestExcess = 0
  for (const unit of tally.plan.units) {
    const sets = tally.sets[unit.index]!
    if (sets <= Math.min(2, unit.opensWith) || unit.rank === 0) continue
    let excess = Infinity
    for (const [muscle, share] of unit.shares) {
      const group = GROUP_INDEX[MUSCLE_INDEX.get(muscle)!]!
      if (group < 0) continue
      const target = tally.targets[group]!
      excess = Math.min(excess, (groupSets(tally, group) - share - target) / Math.max(1, target))
    }
    if (excess < 0 || excess === Infinity) continue
    // Of equals the last one goes first.
    const rated = 0.01 + excess + unit.rank * 0.05 + unit.index * 0.001
    if (rated > bestExcess) {
      bestExcess = rated
      best = unit
    }
  }
  return best
}

function byDay(plan: WeekPlan): Unit[][] {
  return Array.from({ length: plan.days }, (_, day) =>
    plan.units.filter((unit) => unit.day === day),
  )
}
