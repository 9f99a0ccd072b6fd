import type { SetPlan, Unit } from './week-plan'

/** Half the sets of each exercise, at least one; then the last accessories go until at most 60 % is left. */
export function deloadSets(units: Unit[], loaded: SetPlan): SetPlan {
  const sets = units.map((unit) => {
    const half = loaded[unit.index]! / 2
    if (half === 0) return 0
    return Math.max(1, unit.rank <= 1 ? Math.round(half) : Math.floor(half))
  })
  return cutTo(units, sets, 0.6 * count(units, loaded))
}

/**
 * Two sets of a main lift, one of the rest, no heavy lift on the day before the test and nothing on its
 * own; then the last accessories go until, with the test, at most half of the peak's sets is left.
 */
export function taperSets(
  units: Unit[],
  loaded: SetPlan,
  { testDay, eve }: { testDay: number; eve: number | null },
  testSets: number,
  backOffSets: number,
): SetPlan {
  const sets = units.map((unit) => {
    const done = loaded[unit.index]! > 0 && unit.day !== testDay
    return done ? Math.min(loaded[unit.index]!, unit.rank === 0 ? 2 : 1) : 0
  })
  for (const unit of units.filter(({ day, rank }) => day === eve && rank <= 1)) {
    if (units.some(({ day, index }) => day === eve && index !== unit.index && sets[index]! > 0)) {
      sets[unit.index] = 0
    }
  }
  return cutTo(units, sets, 0.5 * (count(units, loaded) + backOffSets) - testSets)
}

/** Takes sets from the last accessories on, and every day keeps its first exercise. */
function cutTo(units: Unit[], sets: SetPlan, limit: number): SetPlan {
  const cut = [...sets]
  const last = [...units].sort((one, other) => other.rank - one.rank || other.index - one.index)
  const open = (unit: Unit) =>
    units.filter((each) => each.day === unit.day && cut[each.index]! > 0).length
  for (const unit of last) {
    while (unit.rank > 0 && count(units, cut) > limit && cut[unit.index]! > 1) cut[unit.index]! -= 1
  }
  for (const unit of last) {
    if (count(units, cut) > limit && cut[unit.index]! > 0 && open(unit) > 1) cut[unit.index] = 0
  }
  for (const unit of last) {
    while (count(units, cut) > limit && cut[unit.index]! > 1) cut[unit.index]! -= 1
  }
  return cut
}

function count(units: Unit[], sets: SetPlan): number {
  return units.reduce((sum, unit) => sum + sets[unit.index]! * unit.slots.length, 0)
}
