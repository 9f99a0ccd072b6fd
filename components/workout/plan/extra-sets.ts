import type { PlannedLift, PlannedSet } from './workout-plan'

/** The log knows no set with a higher number. */
export const MOST_SETS = 30

/** A lift's sets with those that the athlete does beyond the plan: `numbers` are those of the log, and those that are asked for. */
export function withExtraSets(
  { sets, measure }: Pick<PlannedLift, 'sets' | 'measure'>,
  numbers: readonly number[],
): PlannedSet[] {
  const last = sets.at(-1)
  if (!last || isByTheClock(measure)) return [...sets]
  const extra = [...new Set(numbers)]
    .filter((set_no) => !sets.some((set) => set.set_no === set_no))
    .sort((one, other) => one - other)
  return [
    ...sets,
    ...extra.map((set_no) => ({
      ...{ ...last, set_no, load_kg: null },
      name: 'One more set',
      isExtra: true,
    })),
  ]
}

/** The number of one more set; null where there can be none. */
export function nextExtra(
  { measure }: Pick<PlannedLift, 'measure'>,
  sets: readonly PlannedSet[],
): number | null {
  const next = Math.max(0, ...sets.map(({ set_no }) => set_no)) + 1
  return isByTheClock(measure) || next > MOST_SETS ? null : next
}

/** Who runs for longer has no more sets of it. */
function isByTheClock(measure: PlannedLift['measure']): boolean {
  return measure === 'minutes' || measure === 'rounds'
}
