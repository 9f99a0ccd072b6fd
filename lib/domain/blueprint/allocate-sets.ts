import {
  change,
  imbalanceOf,
  createTally,
  exceedsTargets,
  growingImbalance,
  isWithinLimits,
  limitOfHeaviest,
  limitOfWeek,
  shortcomings,
  surplusWithout,
  type Tally,
} from './tally'
import type { GroupSets } from './volume'
import type { SetPlan, Unit, WeekPlan } from './week-plan'

/**
 * Sets of every slot in the heaviest week: essentials first, then always the sets that help most for
 * their time, then exchanges inside a day. A search by hand instead of an integer program, because it
 * takes milliseconds; the property test tells how near it comes.
 */
export function allocateSets(plan: WeekPlan, targets: GroupSets): SetPlan {
  const tally = createTally(plan, targets, limitOfHeaviest)
  for (const unit of plan.units.filter((each) => each.essential)) {
    if (!tryChange(tally, unit, unit.opensWith)) tryChange(tally, unit, 1)
  }
  for (const unit of plan.units) fillWanted(tally, unit)
  for (let day = 0; day < plan.days; day += 1) completeSession(tally, day)
  fillUp(tally)
  for (let round = 0; round < 4 && exchange(tally); round += 1) fillUp(tally)
  evenOut(tally)
  return tally.sets
}

/**
 * The week's sets cut down from the heaviest week's: until they fit the time, then until no group
 * has more than its target asks for, from the last accessories on.
 */
export function trimSets(
  plan: WeekPlan,
  from: SetPlan,
  targets: GroupSets,
  most: (unit: Unit) => number,
): SetPlan {
  const units = plan.units.map((unit) => ({ ...unit, most: most(unit) }))
  const tally = createTally({ ...plan, units }, targets, limitOfWeek)
  for (const unit of units) {
    const sets = Math.min(from[unit.index]!, unit.most)
    if (sets > 0) change(tally, unit, sets)
  }
  for (let day = 0; day < plan.days; day += 1) {
    while (tally.daySeconds[day]! > plan.room[day]! + 1e-6) {
      const loss = leastMissed(tally, day)
      if (!loss) break
      change(tally, loss.unit, loss.by)
    }
  }
  for (;;) {
    const unit = mostSpare(tally)
    if (!unit) break
    change(tally, unit, -1)
  }
  cutExcess(tally)
  evenOut(tally)
  return tally.sets
}

/** Where a group still has too many sets, single sets or whole accessories go as long as the week gets better by it. */
function cutExcess(tally: Tally): void {
  while (exceedsTargets(tally)) {
    const now = shortcomings(tally)
    const moves = tally.plan.units
      .filter((unit) => unit.rank > 0 && tally.sets[unit.index]! > 0)
      .flatMap((unit) => [-1, -tally.sets[unit.index]!].map((by) => rateCut(tally, unit, by)))
    const best = moves.reduce((one, other) => (other.rated < one.rated ? other : one))
    if (best.rated > now - 0.02) return
    change(tally, best.unit, best.by)
  }
}

function rateCut(tally: Tally, unit: Unit, by: number): { unit: Unit; by: number; rated: number } {
  const left = tally.sets[unit.index]! + by
  const few = tally.dayExercises[unit.day]! - unit.slots.length < tally.plan.leastExercises
  if (left === 0 && (unit.essential || few)) return { unit, by, rated: Infinity }
  change(tally, unit, by)
  const rated = shortcomings(tally) + (left === 1 ? 0.15 : 0)
  change(tally, unit, -by)
  return { unit, by, rated }
}

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

/** At least three exercises a session, four in a long one, the most useful first even when every target is met. */
function completeSession(tally: Tally, day: number): void {
  while (tally.dayExercises[day]! < tally.plan.leastExercises) {
    const closed = tally.plan.units.filter(
      (unit) => unit.day === day && tally.sets[unit.index] === 0,
    )
    const best = pickBest(tally, closed, -Infinity)
    if (best) change(tally, best, step(tally, best))
    // With one set each there may be room for a third.
    else if (!closed.some((unit) => tryChange(tally, unit, 1))) return
  }
}

function fillUp(tally: Tally): void {
  for (;;) {
    const best = pickBest(tally, tally.plan.units, 1e-6)
    if (!best) return
    change(tally, best, step(tally, best))
  }
}

/** The unit whose next sets help most for their seconds; null when none helps more than `least`. */
function pickBest(tally: Tally, units: Unit[], least: number): Unit | null {
  const now = shortcomings(tally)
  let best: Unit | null = null
  let bestWorth = least
  for (const unit of units) {
    const by = step(tally, unit)
    const seconds = tally.daySeconds[unit.day]!
    if (!tryChange(tally, unit, by)) continue
    const worth = (now - shortcomings(tally)) / (tally.daySeconds[unit.day]! - seconds)
    change(tally, unit, -by)
    if (worth > bestWorth) {
      bestWorth = worth
      best = unit
    }
  }
  return best
}

function step(tally: Tally, unit: Unit): number {
  return tally.sets[unit.index] === 0 ? unit.opensWith : 1
}

/** Tries to give a set of one unit, or all of it, for sets of another of the same day; true when one paid. */
function exchange(tally: Tally): boolean {
  let improved = false
  for (const from of tally.plan.units) {
    for (const by of [-1, ...(from.rank === 2 ? [-2] : []), -tally.sets[from.index]!]) {
      if (!canLose(tally, from, -by)) continue
      const before = shortcomings(tally)
      change(tally, from, by)
      const others = tally.plan.units.filter((unit) => unit.day === from.day && unit !== from)
      const best = pickBest(tally, others, 0)
      const gained = best ? step(tally, best) : 0
      if (best) change(tally, best, gained)
      if (best && shortcomings(tally) < before - 0.02) {
        improved = true
        break
      }
      if (best) change(tally, best, -gained)
      change(tally, from, -by)
    }
  }
  return improved
}

/** Essentials stay; nothing goes below the sets it opens with unless it goes for good, with enough exercises left. */
function canLose(tally: Tally, unit: Unit, sets: number): boolean {
  const left = tally.sets[unit.index]! - sets
  if (sets <= 0 || left < 0 || unit.slots[0]?.role === 'power') return false
  if (left === 0) {
    return (
      !unit.essential &&
      tally.dayExercises[unit.day]! - unit.slots.length >= tally.plan.leastExercises
    )
  }
  return left >= unit.opensWith && left >= (unit.rank === 0 ? unit.wanted : 0)
}

/**
 * What is missed least when time is short: a set of an exercise that has more than it opens with, or a
 * whole accessory; single sets and sessions of too few exercises only when nothing else is left.
 */
function leastMissed(tally: Tally, day: number): { unit: Unit; by: number } | null {
  let best: { unit: Unit; by: number } | null = null
  let least = Infinity
  for (const unit of tally.plan.units) {
    const sets = tally.sets[unit.index]!
    if (unit.day !== day || sets === 0) continue
    const fewer = tally.dayExercises[day]! - unit.slots.length < tally.plan.leastExercises
    for (const by of sets > 2 ? [-1] : [-1, -sets]) {
      const left = sets + by
      change(tally, unit, by)
      const missed =
        shortcomings(tally) +
        [3, 0.6, 0, 0][unit.rank]! +
        (left === 1 ? 1.5 : 0) +
        (left === 0 && fewer ? 40 : 0) +
        (left === 0 && unit.essential ? 12 : 0)
      change(tally, unit, -by)
      if (missed >= least) continue
      least = missed
      best = { unit, by }
    }
  }
  return best
}

/** The unit with most to spare: no group of it falls below its target without the set. Of equals the last. */
function mostSpare(tally: Tally): Unit | null {
  let best: Unit | null = null
  let most = 0
  for (const unit of tally.plan.units) {
    if (tally.sets[unit.index]! <= unit.opensWith || unit.rank === 0) continue
    const spare = surplusWithout(tally, unit)
    if (spare < 0 || upsetsBalance(tally, unit)) continue
    const rated = 0.01 + spare + unit.rank * 0.05 + unit.index * 0.001
    if (rated > most) {
      most = rated
      best = unit
    }
  }
  return best
}

/** Push against pull, squat against hinge: a set more of what lags or less of what leads, whichever costs least. */
function evenOut(tally: Tally): void {
  for (let step = 0; step < 20 && imbalanceOf(tally) > 0; step += 1) {
    const moves = tally.plan.units
      .filter((unit) => tally.sets[unit.index]! > 0)
      .flatMap((unit) => [1, -1].map((by) => rateMove(tally, unit, by)))
    const best = moves.reduce((one, other) => (other.rated < one.rated ? other : one))
    if (best.rated === Infinity) return
    change(tally, best.unit, best.by)
  }
}

function rateMove(tally: Tally, unit: Unit, by: number): { unit: Unit; by: number; rated: number } {
  const before = growingImbalance(tally)
  const least = [unit.wanted, 2, 1, 1][unit.rank]!
  const possible = by > 0 || tally.sets[unit.index]! > least
  let rated = Infinity
  if (possible && tryChange(tally, unit, by)) {
    const helps = growingImbalance(tally) < before && (by < 0 || !exceedsTargets(tally))
    if (helps) rated = shortcomings(tally)
    change(tally, unit, -by)
  }
  return { unit, by, rated }
}

/** True when a set less would put push against pull, or squat against hinge, further out of balance. */
function upsetsBalance(tally: Tally, unit: Unit): boolean {
  const before = imbalanceOf(tally)
  change(tally, unit, -1)
  const after = imbalanceOf(tally)
  change(tally, unit, 1)
  return after > before
}
