import type { ProgramSet, Week } from '@/lib/domain/program/schema'
import { formatWork, prescribeSets } from '@/lib/domain/words/prescription'

/** Equal sets of a lift in a day that is still to come, kg: what they weigh, and what they will. */
export interface LiftRow {
  week: number
  day: number
  exercise_id: string
  /** `1 × 4 @ 84 %` */
  work: string
  was_kg: number | null
  becomes_kg: number | null
}

/** All sets of some lifts in the weeks that change, those too whose weight stays. `isAnew`: days that may change. */
export function liftRows(
  lifts: readonly string[],
  weeks: readonly { before: Week; after: Week }[],
  isAnew: (week: number, day: number) => boolean,
): LiftRow[] {
  return weeks.flatMap(({ before, after: { week, workouts } }) =>
    workouts.flatMap(({ day, exercises }, place) =>
      exercises.flatMap(({ exercise_id, sets, measure }, index) => {
        const old = before.workouts[place]?.exercises[index]?.sets
        if (!old || !lifts.includes(exercise_id) || !isAnew(week, day)) return []
        return groupsOf(old, sets).map((group) => ({
          ...{ week, day, exercise_id },
          work: formatWork(
            prescribeSets(
              group.map(({ after }) => ({ ...after, load_kg: null })),
              measure,
              0,
            ),
          ),
          was_kg: group[0]!.before.load_kg,
          becomes_kg: group[0]!.after.load_kg,
        }))
      }),
    ),
  )
}

interface Pair {
  before: ProgramSet
  after: ProgramSet
}

/** Neighbours that ask for the same with the same weight, before and after. */
function groupsOf(before: readonly ProgramSet[], after: readonly ProgramSet[]): Pair[][] {
  const groups: Pair[][] = []
  after.forEach((set, index) => {
    const pair = { before: before[index] ?? set, after: set }
    const last = groups.at(-1)
    if (last && isSame(last[0]!, pair)) last.push(pair)
    else groups.push([pair])
  })
  return groups
}

function isSame(one: Pair, other: Pair): boolean {
  const keys = ['kind', 'amount_min', 'amount_max', 'pct_1rm', 'load_kg'] as const
  return (
    keys.every((key) => one.after[key] === other.after[key]) &&
    one.before.load_kg === other.before.load_kg
  )
}
