import type { WishedLift } from '@/lib/domain/athlete/wished-lifts'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import {
  newRow,
  noteUse,
  withoutSlot,
  type DraftDay,
  type WeekDraft,
} from '@/lib/domain/blueprint/fill/week-draft'
import {
  exercisesOf,
  liftFamily,
  slotKeys,
  type SlotKey,
} from '@/lib/domain/blueprint/lists/exercise-lists'
import type { Tag } from '@/lib/domain/blueprint/styles/tags'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { suitedDays } from './suited-days'

/** Sets of an exercise that was asked for by name. */
const SETS = 3

/**
 * Gives an exercise its days: in the place of another of its kind where the week has one, else in a row of its
 * own. It stays there in all weeks. Conditioning is chosen where it is placed.
 */
export function keepExercise(draft: WeekDraft, { exercise, days }: WishedLift): void {
  if (exercise.pattern === 'conditioning') return
  const stands = (day: DraftDay) => day.rows.some((row) => row.exercise === exercise)
  for (const row of draft.days.flatMap(({ rows }) => rows))
    if (row.exercise === exercise) holdRow(row)
  const missing = () => days - draft.days.filter(stands).length
  for (const day of suitedDays(draft, exercise, stands))
    if (missing() > 0) replaceRow(draft, day, exercise)
  for (const day of suitedDays(draft, exercise, stands))
    if (missing() > 0) openRow(draft, day, exercise)
}

function holdRow(row: SlotRow): void {
  row.asked = true
  if (row.tag === 's' || row.tag === 'a') row.tag = 's'
}

function replaceRow(draft: WeekDraft, day: DraftDay, exercise: CatalogueEntry): void {
  const row = [...day.rows].reverse().find((each) => mayGiveWay(each, exercise))
  if (!row) return
  const tag = row.tag === 'a' ? 's' : row.tag
  put(draft, day, { ...row, tag, exercise, asked: true, why: ['wish'] }, day.rows.indexOf(row))
}

/** A secondary or small exercise of the same kind, or a main one that is no competition lift. */
function mayGiveWay(
  { tag, key, exercise: other, asked }: SlotRow,
  exercise: CatalogueEntry,
): boolean {
  if (asked || other.pattern !== exercise.pattern || other.measure !== exercise.measure)
    return false
  if (tag === 's' || tag === 'a') return true
  return tag === 'M' && liftFamily(key) === null && exercisesOf(key).includes(exercise)
}

function openRow(draft: WeekDraft, day: DraftDay, exercise: CatalogueEntry): void {
  const key = listOf(exercise)
  if (!key) return
  const row = newRow({ key, tag: tagFor(exercise) }, exercise.id, SETS, ['wish'])
  put(draft, day, { ...row, asked: true, place: day.rows.length }, day.rows.length)
  day.menu = withoutSlot(day.menu, key)
}

function put(draft: WeekDraft, day: DraftDay, row: SlotRow, place: number): void {
  day.rows = [...day.rows.slice(0, place), row, ...day.rows.slice(place + 1)]
  noteUse(draft, day, row)
}

/** The list that has the exercise, else one of its kind; null where nothing is trained like it. */
export function listOf(exercise: CatalogueEntry): SlotKey | null {
  const named = slotKeys.find((key) => exercisesOf(key).includes(exercise))
  const alike = slotKeys.find((key) => exercisesOf(key)[0]?.pattern === exercise.pattern)
  const near = slotKeys.find((key) =>
    exercisesOf(key).some(({ pattern }) => pattern === exercise.pattern),
  )
  return named ?? alike ?? near ?? null
}

function tagFor({ pattern }: CatalogueEntry): Tag {
  return FAST.has(pattern) ? 'p' : 's'
}

const FAST = new Set<CatalogueEntry['pattern']>(['olympic', 'jump', 'throw', 'sprint'])
