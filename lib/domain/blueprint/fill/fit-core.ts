import { seniorFrom } from '@/lib/domain/limits'
import { isPercentLift, isPull } from '@/lib/domain/catalogue/exercise-kinds'
import type { Pattern } from '@/lib/domain/vocabulary'
import { ridesWave, tagSets } from '@/lib/domain/blueprint/styles/tags'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { reserveSeconds } from './reserve-conditioning'
import { budgetSeconds, daySeconds, type DraftDay, type WeekDraft } from './week-draft'

/** Conditioning keeps this much before lifts of their own pattern go for it. */
const SHORT_RESERVE = 9 * 60

/** Below this conditioning is not worth changing shoes for. */
const LEAST_RESERVE = 6 * 60

/**
 * Cuts each day's core to its time: sets down to the least, then what the week has elsewhere, at last the
 * minutes kept for conditioning. The first row always stays.
 */
export function fitCore(draft: WeekDraft): void {
  for (const day of draft.days) {
    day.reserved = reserveSeconds(draft, day)
    while (day.rows.length > 1 && isOver(draft, day)) cutOnce(draft, day)
  }
}

function isOver(draft: WeekDraft, day: DraftDay): boolean {
  return daySeconds(draft, day) > budgetSeconds(day) - day.reserved
}

function cutOnce(draft: WeekDraft, day: DraftDay): void {
  const row = rowToShorten(day)
  if (row) {
    row.sets -= 1
    if (!ridesWave(row.tag)) row.base = Math.min(row.base, row.sets)
  } else if (day.reserved > 0 && !day.rows.some((each) => isCovered(draft, each))) {
    day.reserved = day.reserved <= LEAST_RESERVE ? 0 : day.reserved - 60
  } else if (day.reserved > 0 && day.rows.length <= 3) {
    shrinkReserve(draft, day)
  } else {
    drop(day, rowToDrop(draft, day))
  }
}

/** The last row that has a set to spare; pulls and what is wanted more come last. */
function rowToShorten(day: DraftDay): SlotRow | undefined {
  const { athlete } = day
  const reluctance = (row: SlotRow) =>
    2 * Number(row.emphasized) + Number(isPull(row.exercise) && athlete.style !== 'hypertrophy')
  return [...day.rows]
    .reverse()
    .sort((one, other) => reluctance(one) - reluctance(other))
    .find((row) => row.sets > leastSets(day, row) && !isFixed(row, athlete.sessionMinutes))
}

/** Sessions so short that two sets of a lift and two of a pull are the whole of it. */
const TWO_SETS_SESSION = 25

/** What stands in for a deadlift, or from 65 on for any barbell lift, has two sets at least, and gives up the third. */
function leastSets({ athlete, reserved }: DraftDay, { tag, exercise }: SlotRow): number {
  const { sessionMinutes, age } = athlete
  const isSenior = age !== null && age >= seniorFrom
  const inRange = (tag === 'B1' || (tag === 'B' && isSenior)) && !isPercentLift(exercise)
  const least = inRange ? tagSets.M.least : tagSets[tag].least - Number(reserved > 0 && tag === 'B')
  return Math.max(1, sessionMinutes <= TWO_SETS_SESSION ? Math.min(2, least) : least)
}

/** A heavy lift keeps its sets unless the session is very short. */
function isFixed({ tag, exercise, sets, base }: SlotRow, minutes: number): boolean {
  return tag === 'H' && isPercentLift(exercise) && sets <= base && minutes >= 40
}

function shrinkReserve(draft: WeekDraft, day: DraftDay): void {
  if (day.reserved > SHORT_RESERVE) day.reserved -= 60
  else if (day.rows.length <= 2) day.reserved = 0
  if (day.reserved > SHORT_RESERVE || day.rows.length !== 3 || !isOver(draft, day)) return
  const spare = mostCovered(draft, [...day.rows].reverse())
  if (spare) drop(day, spare)
  else day.reserved = 0
}

/** Light days first, then assistance that is no pull, then whatever the week trains elsewhere too. */
function rowToDrop(draft: WeekDraft, { rows }: DraftDay): SlotRow | undefined {
  const fromLast = [...rows]
    .reverse()
    .filter((row) => !row.asked && row.tag !== 'k' && row.key !== 'FAST')
    .filter((row) => !isCalvesOfRunner(draft, row))
  const asked = rows.filter((row) => row.asked)
  return (
    fromLast.find((row) => row.tag === 'a' || (row.tag === 'L' && isCovered(draft, row))) ??
    fromLast.find(({ tag, exercise }) => (tag === 's' || tag === 'S') && !isPull(exercise)) ??
    sparePower(rows) ??
    mostCovered(draft, fromLast) ??
    mostCovered(draft, [...asked].reverse()) ??
    fromLast.find(({ exercise }) => !isPull(exercise)) ??
    fromLast[0] ??
    asked.at(-1) ??
    rows.at(-1)
  )
}

/** A second jump or sprint, and the only one where it leaves room for no more than one lift. */
function sparePower(rows: readonly SlotRow[]): SlotRow | undefined {
  const fast = rows.filter(({ tag, key }) => tag === 'p' && key !== 'FAST')
  if (fast.length === 0) return undefined
  return fast.length > 1 || rows.length - fast.length <= 2 ? fast.at(-1) : undefined
}

/** Of the rows whose movement the week has elsewhere too, one whose movement it has most often. */
function mostCovered(draft: WeekDraft, rows: readonly SlotRow[]): SlotRow | undefined {
  const all = draft.days.flatMap((day) => day.rows)
  const often = (row: SlotRow) => all.filter((other) => coverage(other) === coverage(row)).length
  return rows
    .filter((row) => row.tag !== 'k' && isCovered(draft, row))
    .sort((one, other) => often(other) - often(one))[0]
}

/** Beside an endurance sport calves come before most lifts. */
function isCalvesOfRunner({ athlete }: WeekDraft, { exercise }: SlotRow): boolean {
  return athlete.style === 'sport_endurance' && exercise.pattern === 'calf_raise'
}

function drop(day: DraftDay, row: SlotRow | undefined): void {
  day.rows = day.rows.filter((each) => each !== row)
}

/** Whether the week loses no pattern when this row goes. */
export function isCovered({ days }: WeekDraft, row: SlotRow): boolean {
  const pattern = coverage(row)
  return (
    pattern === undefined ||
    days.some(({ rows }) => rows.some((other) => other !== row && coverage(other) === pattern))
  )
}

function coverage({ exercise }: SlotRow): string | undefined {
  return COVERAGE[exercise.pattern]
}

/** What every week should have: a squat, a hinge, a press and a pull. */
const COVERAGE: Partial<Record<Pattern, 'squat' | 'hinge' | 'press' | 'pull'>> = {
  knee: 'squat',
  hinge: 'hinge',
  hip_extension: 'hinge',
  horizontal_push: 'press',
  vertical_push: 'press',
  horizontal_pull: 'pull',
  vertical_pull: 'pull',
}
