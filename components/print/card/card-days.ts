import { hostOf, restOf } from '@/components/sheet/rest-words'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { numberExercises } from '@/lib/domain/program/number-exercises'
import type { Exercise, Week, Workout } from '@/lib/domain/program/schema'
import type { Weekday } from '@/lib/domain/vocabulary'
import { formatRange } from '@/lib/domain/words/format'
import { formatReserve } from '@/lib/domain/words/prescription'
import { type CardCell, cardCell } from './card-cell'

/** An exercise, or those that follow each other in its place, with a cell for each week. */
export interface CardRow {
  number: string
  /** Whether it alternates with the row below. */
  joined: boolean
  /** Who stands in it, and from which week. */
  names: { name: string; from: number }[]
  /** `RIR 2, 2:30`; empty where nothing is said. */
  how: string
  /** Of each week; null where it is not trained. */
  cells: (CardCell | null)[]
}

/** A day of the week through all weeks of a card. */
export interface CardDay {
  day: number
  weekday: Weekday
  title: string
  weeks: Week[]
  rows: CardRow[]
}

type Shown = Pick<ProgramRecord, 'exercises' | 'profile'>

/** More columns than this are too narrow to write in. */
const MOST_WEEKS = 13

/** A card for each day; where there are many weeks, several. */
export function cardDays(program: Shown, weeks: readonly Week[]): CardDay[] {
  const days = [...new Set(weeks.flatMap(({ workouts }) => workouts.map(({ day }) => day)))].sort(
    (a, b) => a - b,
  )
  return days.flatMap((day) =>
    inParts(weeks.filter(({ workouts }) => workouts.some((one) => one.day === day))).map((part) =>
      cardDay(program, part, day),
    ),
  )
}

function inParts<T>(all: readonly T[]): T[][] {
  const size = Math.ceil(all.length / Math.ceil(all.length / MOST_WEEKS))
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  )
}

/** A row as it is filled, week by week. */
interface Filling {
  slot: string
  exercises: (Exercise | null)[]
}

function cardDay(program: Shown, weeks: Week[], day: number): CardDay {
  const workouts = weeks.map((week) => week.workouts.find((one) => one.day === day)!)
  const fillings: Filling[] = []
  for (const [index, { exercises }] of workouts.entries()) {
    for (const exercise of exercises) {
      rowFor(exercise, fillings, index, workouts.length).exercises[index] = exercise
    }
  }
  return {
    day,
    weekday: workouts[0]!.weekday,
    title: workouts[0]!.title,
    weeks,
    rows: numbered(fillings.map((filling) => cardRow(program, weeks, workouts, filling))),
  }
}

/** What joins in a later week has its number behind all that were there before. */
function numbered(rows: readonly CardRow[]): CardRow[] {
  let last = 0
  return rows.map((row) => {
    const own = Number.parseInt(row.number, 10)
    if (own >= last) {
      last = own
      return row
    }
    last += 1
    return { ...row, number: String(last) }
  })
}

/** The row of its slot; where another slot trains the same this week, as a test does, that one's. */
function rowFor(exercise: Exercise, rows: Filling[], index: number, weeks: number): Filling {
  const free = rows.filter(({ exercises }) => !exercises[index])
  const row =
    free.find(({ slot }) => slot === exercise.slot) ??
    free.find(({ exercises }) => exercises.some((one) => one?.exercise_id === exercise.exercise_id))
  if (row) return row
  const added = { slot: exercise.slot, exercises: Array<Exercise | null>(weeks).fill(null) }
  rows.push(added)
  return added
}

function cardRow(
  { exercises: names, profile: { units } }: Shown,
  weeks: readonly Week[],
  workouts: readonly Workout[],
  { exercises }: Filling,
): CardRow {
  const first = exercises.findIndex((one) => one !== null)
  const exercise = exercises[first]!
  const day = workouts[first]!.exercises
  const group = numberExercises(day).find(({ members }) =>
    members.some((one) => one.exercise === exercise),
  )!
  const place = group.members.findIndex((one) => one.exercise === exercise)
  const next = group.members[place + 1]
  const rest = restOf(exercise, group, !next, hostOf(exercise, day, names))
  const unilateral = names[exercise.exercise_id]?.unilateral
  return {
    number: group.members[place]!.number,
    joined: next !== undefined,
    names: exercises.flatMap((one, index) => {
      const before = exercises.slice(0, index).findLast((other) => other !== null)
      if (!one || one.exercise_id === before?.exercise_id) return []
      return [{ name: names[one.exercise_id]?.name ?? one.exercise_id, from: weeks[index]!.week }]
    }),
    how: [
      unilateral && 'each side',
      reserveOf(exercises),
      rest ?? (next && `straight to ${next.number}`),
    ]
      .filter(Boolean)
      .join(', '),
    cells: exercises.map((one, index) => {
      const before = exercises[index - 1]
      const goesOn =
        before?.exercise_id === one?.exercise_id && weeks[index - 1]?.block === weeks[index]!.block
      return one && cardCell(one, units, goesOn ? before! : null)
    }),
  }
}

/** `RIR 2`, `RIR 1–3` over the weeks that are trained hard. */
function reserveOf(exercises: readonly (Exercise | null)[]): string {
  const left = exercises.flatMap((one) => {
    const rir = one?.sets[0]?.rir ?? null
    return rir === null || rir > 4 ? [] : [rir]
  })
  if (left.length === 0) return ''
  const [least, most] = [Math.min(...left), Math.max(...left)]
  return least === most ? formatReserve(least) : `RIR ${formatRange(least, most)}`
}
