import { trainsForStrength } from '@/lib/domain/athlete/style'
import type { WishedLift } from '@/lib/domain/athlete/wished-lifts'
import {
  newRow,
  noteUse,
  withoutSlot,
  type DraftDay,
  type WeekDraft,
} from '@/lib/domain/blueprint/fill/week-draft'
import {
  trainedFamily,
  type LiftFamily,
  type SlotKey,
} from '@/lib/domain/blueprint/lists/exercise-lists'
import { pickExercise } from '@/lib/domain/blueprint/lists/pick-exercise'
import type { SlotPlan } from '@/lib/domain/blueprint/styles/day-notation'
import { isMainTag, tagSets } from '@/lib/domain/blueprint/styles/tags'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { suitedDays } from './suited-days'

/**
 * A lift that is to improve is heavy once a week, stands on as many days as make it grow, and comes before the
 * day's other lifts where it is trained for repetitions.
 */
export function improveLift(
  draft: WeekDraft,
  { exercise, days }: WishedLift,
  family: LiftFamily,
): void {
  trainHeavy(draft, exercise, family)
  const has = (day: DraftDay) => day.rows.some((row) => trains(row, family))
  while (draft.days.filter(has).length < days) {
    const opened = suitedDays(draft, exercise, has).some((day) => openDay(draft, day, family))
    if (!opened) break
  }
  for (const day of draft.days) {
    leadWith(day, family)
    day.menu = day.menu.filter(({ key }) => trainedFamily(key) !== family)
  }
  for (const row of rowsOf(draft)) if (trains(row, family)) row.asked = true
}

/** Whether a row is the lift or its barbell practice; small rows from the same lists are not. */
export function trains({ key, tag }: Pick<SlotRow, 'key' | 'tag'>, family: LiftFamily): boolean {
  return trainedFamily(key) === family && (isMainTag(tag) || tag === 's')
}

function rowsOf(draft: WeekDraft): SlotRow[] {
  return draft.days.flatMap(({ rows }) => rows)
}

/** The tested form stands in the heavy place, or in the first that there is. */
function trainHeavy(draft: WeekDraft, exercise: WishedLift['exercise'], family: LiftFamily): void {
  const rows = liftRows(draft, exercise, family)
  const heavy =
    rows.find(({ tag }) => tag === 'H') ??
    rows.find(({ tag }) => tag === 'B' || tag === 'B1') ??
    rows[0]
  if (!heavy) return
  const forms = draft.athlete.linear
    ? rows.filter(({ tag }) => tag === 'B' || tag === 'B1')
    : [heavy]
  for (const row of forms) {
    const day = draft.days.find((each) => each.rows.includes(row))
    if (!day || (row.exercise !== exercise && day.used.has(exercise.id))) continue
    if (row.exercise !== exercise) {
      row.exercise = exercise
      noteUse(draft, day, row)
    }
  }
  if (draft.athlete.linear || heavy.tag === 'H') return
  heavy.tag = 'H'
  heavy.base = family === 'deadlift' ? HEAVY_HINGES : tagSets.H.base
  heavy.sets = heavy.base
}

const HEAVY_HINGES = 3

/** What trains the lift so far; where nothing does, the row that is nearest to it becomes the lift. */
function liftRows(
  draft: WeekDraft,
  exercise: WishedLift['exercise'],
  family: LiftFamily,
): SlotRow[] {
  const rows = rowsOf(draft).filter((row) => trains(row, family) && row.key !== 'HG')
  if (rows.length > 0) return rows
  for (const day of draft.days) {
    const near = day.rows.find(({ key }) => key === NEAR[family])
    if (!near || day.used.has(exercise.id)) continue
    near.key = family === 'deadlift' ? 'DL' : 'OHP'
    near.tag = !draft.athlete.linear ? 'S' : family === 'deadlift' ? 'B1' : 'B'
    near.exercise = exercise
    near.sets = near.base = tagSets[near.tag].base
    noteUse(draft, day, near)
    return [near]
  }
  return []
}

/** Lists of lifts that are trained where the competition lift is not. */
const NEAR: Partial<Record<LiftFamily, SlotKey>> = { deadlift: 'HG', press: 'OHD' }

function openDay(draft: WeekDraft, day: DraftDay, family: LiftFamily): boolean {
  const slot = practiceOf(draft, family)
  const exercise = pickExercise(draft.athlete, slot.key, day.used, draft.uses)
  if (!exercise) return false
  const row = newRow(slot, exercise.id, tagSets[slot.tag].base, ['wish'])
  day.rows = [...day.rows, { ...row, asked: true, place: day.rows.length }]
  noteUse(draft, day, row)
  day.menu = withoutSlot(day.menu, slot.key)
  return true
}

/** How the lift is trained on a further day: for repetitions once, then lightly; beginners add weight there too. */
function practiceOf(draft: WeekDraft, family: LiftFamily): SlotPlan {
  if (draft.athlete.linear) return LINEAR[family]
  const forStrength = trainsForStrength(draft.athlete.style)
  const again = rowsOf(draft).some((row) => row.tag === 'V' && trains(row, family))
  if (family === 'press') return { key: 'OHP', tag: 'S' }
  if (family === 'deadlift')
    return forStrength ? { key: 'DLv', tag: again ? 'L' : 'V' } : { key: 'DL', tag: 'L' }
  if (family === 'squat')
    return again ? { key: 'SQc', tag: 'L' } : { key: forStrength ? 'SQv' : 'SQc', tag: 'V' }
  return again ? { key: 'BPl', tag: 'L' } : { key: 'BP', tag: 'V' }
}

const LINEAR: Record<LiftFamily, SlotPlan> = {
  squat: { key: 'SQ', tag: 'B' },
  bench: { key: 'BP', tag: 'B' },
  press: { key: 'OHP', tag: 'B' },
  // A second deadlift a week is more than a beginner's back recovers from.
  deadlift: { key: 'HG', tag: 's' },
}

/** Where the lift is not heavy it comes before other mains that are not. */
function leadWith(day: DraftDay, family: LiftFamily): void {
  const leads = (row: SlotRow) => trains(row, family) && row.tag !== 's'
  const turn = (row: SlotRow) => (row.tag === 'p' ? 0 : leads(row) ? 1 : row.tag === 'H' ? 1 : 2)
  day.rows = [...day.rows].sort((one, other) => turn(one) - turn(other))
  day.rows.forEach((row, place) => (row.place = place))
}
