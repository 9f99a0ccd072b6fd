import { shortcomings } from './shortcomings'
import {
  change,
  createTally,
  exceedsTargets,
  isWithinLimits,
  limitOfHeaviest,
  limitOfWeek,
  type Tally,
} from './tally'
import type { GroupSets } from '@/lib/domain/measures/count-sets'
import type { SetPlan, Unit, WeekPlan } from './week-plan'

/**
 * Sets of every slot in the heaviest week: essentials first, then always the sets that help most for
 * their time, then exchanges as long as one helps. A local search instead of an integer program,
 * because it takes milliseconds; the property test tells how near it comes.
 */
export function allocateSets(plan: WeekPlan, targets: GroupSets): SetPlan {
  const tally = createTally(plan, targets, limitOfHeaviest)
  for (const unit of plan.units.filter((each) => each.essential)) {
    if (!tryChange(tally, unit, unit.opensWith)) tryChange(tally, unit, 1)
  }
  for (const unit of plan.units) fillWanted(tally, unit)
  fillUp(tally)
  improve(tally)
  return tally.sets
}

/**
 * The week's sets cut down from the heaviest week's: until they fit the time, then by exchanges. An
 * exercise never has more sets than in the heaviest week, so none comes or goes without need.
 */
export function trimSets(
  plan: WeekPlan,
  from: SetPlan,
  targets: GroupSets,
  most: (unit: Unit) => number,
): SetPlan {
  const units = plan.units.map((unit) => ({
    ...unit,
    most: Math.min(from[unit.index]!, most(unit)),
  }))
  const tally = createTally({ ...plan, units }, targets, limitOfWeek)
  tally.ideals = heaviestGroups(plan, from).map((sets) => sets * plan.wave)
  tally.steady = true
  for (const unit of units) if (unit.most > 0) change(tally, unit, unit.most)
  for (let day = 0; day < plan.days; day += 1) fit(tally, day)
  improve(tally)
  return tally.sets
}

function heaviestGroups(plan: WeekPlan, sets: SetPlan): number[] {
  const tally = createTally(plan, plan.fullDose, limitOfHeaviest)
  for (const unit of plan.units) if (sets[unit.index]! > 0) change(tally, unit, sets[unit.index]!)
  return [...tally.groups]
}

interface Move {
  unit: Unit
  by: number
}

/** Less than this is no improvement worth another week's difference. */
const WORTH = 0.02

function tryChange(tally: Tally, unit: Unit, by: number): boolean {
  const sets = tally.sets[unit.index]! + by
  if (sets < 0 || sets > unit.most) return false
  change(tally, unit, by)
  if (by < 0 || isWithinLimits(tally, unit.day)) return true
  change(tally, unit, -by)
  return false
}

/** The sets that its role asks for, unless some group would have too many. */
function fillWanted(tally: Tally, unit: Unit): void {
  while (tally.sets[unit.index]! > 0 && tally.sets[unit.index]! < unit.wanted) {
    if (!tryChange(tally, unit, 1)) return
    if (exceedsTargets(tally)) {
      change(tally, unit, -1)
      return
    }
  }
}

/** Always the sets that help most for their seconds, until none helps. */
function fillUp(tally: Tally): void {
  for (;;) {
    const now = shortcomings(tally)
    let best: Move | null = null
    let bestWorth = 0
    for (const unit of tally.plan.units) {
      const by = tally.sets[unit.index] === 0 ? unit.opensWith : 1
      const seconds = tally.daySeconds[unit.day]!
      if (!tryChange(tally, unit, by)) continue
      const worth = (now - shortcomings(tally)) / (tally.daySeconds[unit.day]! - seconds)
      change(tally, unit, -by)
      if (worth <= bestWorth) continue
      bestWorth = worth
      best = { unit, by }
    }
    if (!best) return
    change(tally, best.unit, best.by)
  }
}

/** The smallest changes first, as long as one helps by WORTH at least, so that this ends. */
function improve(tally: Tally): void {
  const { units } = tally.plan
  const others = units.map((one) => units.filter((unit) => unit !== one && unit.day === one.day))
  const related = units.map((one) =>
    units.filter((unit) => unit.day !== one.day && sharesMuscle(one, unit)),
  )
  while (
    improveOnce(tally) ||
    exchangeOnce(tally, others) ||
    squeezeOnce(tally) ||
    exchangeOnce(tally, related)
  );
}

function sharesMuscle(one: Unit, other: Unit): boolean {
  return one.shares.some(([muscle]) => other.shares.some(([each]) => each === muscle))
}

function improveOnce(tally: Tally): boolean {
  const { units } = tally.plan
  const best = bestMove(tally, units, [gains, losses], shortcomings(tally) - WORTH)
  if (best) change(tally, best.unit, best.by)
  return best !== null
}

/** The first unit whose loss lets one of its partners gain more; the best of those for it. */
function exchangeOnce(tally: Tally, partners: Unit[][]): boolean {
  const now = shortcomings(tally)
  for (const from of tally.plan.units) {
    for (const by of losses(tally, from)) {
      change(tally, from, by)
      const best = bestMove(tally, partners[from.index]!, [gains], now - WORTH)
      if (best) {
        change(tally, best.unit, best.by)
        return true
      }
      change(tally, from, -by)
    }
  }
  return false
}

/** The first unit that is worth more than all that has to make room for it in its day. */
function squeezeOnce(tally: Tally): boolean {
  const now = shortcomings(tally)
  const before = [...tally.sets]
  for (const unit of tally.plan.units) {
    for (const by of gains(tally, unit)) {
      if (before[unit.index]! + by > unit.most) continue
      change(tally, unit, by)
      if (fit(tally, unit.day, unit) && shortcomings(tally) < now - WORTH) return true
      for (const each of tally.plan.units) {
        const back = before[each.index]! - tally.sets[each.index]!
        if (back !== 0) change(tally, each, back)
      }
    }
  }
  return false
}

/** Takes from a day what is missed least until it is within its limits; false when it cannot be. */
function fit(tally: Tally, day: number, kept?: Unit): boolean {
  while (!isWithinLimits(tally, day)) {
    const loss = leastMissed(tally, day, kept)
    if (!loss) return false
    change(tally, loss.unit, loss.by)
  }
  return true
}

/** The move of these units that leaves the least shortcomings, if they are less than `below`. */
function bestMove(
  tally: Tally,
  units: Unit[],
  kinds: ((tally: Tally, unit: Unit) => readonly number[])[],
  below: number,
): Move | null {
  let best: Move | null = null
  let least = below
  for (const unit of units) {
    for (const kind of kinds) {
      for (const by of kind(tally, unit)) {
        if (!tryChange(tally, unit, by)) continue
        const rated = shortcomings(tally)
        change(tally, unit, -by)
        if (rated >= least) continue
        least = rated
        best = { unit, by }
      }
    }
  }
  return best
}

function gains(tally: Tally, unit: Unit): readonly number[] {
  if (tally.sets[unit.index]! > 0) return ONE_OR_TWO
  return unit.opensWith === 2 ? TWO_OR_ONE : [unit.opensWith, 1]
}

/** Fast work is kept whole. */
function losses(tally: Tally, unit: Unit): readonly number[] {
  const sets = tally.sets[unit.index]!
  if (sets === 0 || unit.slots[0]?.role === 'power') return NONE
  return LOSSES[sets]!
}

// Asked for some ten thousand times a blueprint, hence written down once.
const NONE: readonly number[] = []
const ONE_OR_TWO = [1, 2]
const TWO_OR_ONE = [2, 1]
const LOSSES = [[], [-1], [-1, -2], ...[3, 4, 5, 6, 7, 8].map((sets) => [-1, -2, -sets])]

/** What is missed least when time is short; `kept` stays. */
function leastMissed(tally: Tally, day: number, kept?: Unit): Move | null {
  let best: Move | null = null
  let least = Infinity
  for (const unit of tally.plan.units) {
    const sets = tally.sets[unit.index]!
    if (unit.day !== day || unit === kept || sets === 0) continue
    for (const by of sets > 1 ? [-1, -sets] : [-1]) {
      const seconds = tally.daySeconds[day]!
      change(tally, unit, by)
      const missed = shortcomings(tally) + 0.001 * (tally.daySeconds[day]! - seconds)
      change(tally, unit, -by)
      if (missed >= least) continue
      least = missed
      best = { unit, by }
    }
  }
  return best
}
