import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { SlotKey } from '@/lib/domain/blueprint/lists/exercise-lists'
import { pickExercise } from '@/lib/domain/blueprint/lists/pick-exercise'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { budgetSeconds, daySeconds, newRow, type DraftDay, type WeekDraft } from './week-draft'

/** Less conditioning is not worth changing shoes for: accessories give way to it, or none is planned. */
const LEAST_MINUTES = 8

/** Lifting rows that conditioning never displaces. */
const LEAST_ROWS = 3

/** Gives conditioning the minutes that lifting leaves on the days whose template has it. */
export function placeConditioning(draft: WeekDraft): void {
  if (!conditions(draft.athlete)) return
  for (const day of draft.days) {
    const slot = day.menu.find(({ tag }) => tag === 'c')
    if (slot) placeOn(draft, day, slot.key)
  }
}

function conditions({ style }: Athlete): boolean {
  return style === 'general' || style === 'fitness' || style === 'athletic'
}

function placeOn(draft: WeekDraft, day: DraftDay, key: SlotKey): void {
  while (minutesLeft(draft, day) < LEAST_MINUTES && day.rows.length > LEAST_ROWS) {
    const accessory = [...day.rows].reverse().find(({ tag }) => tag === 'a')
    if (!accessory) break
    day.rows = day.rows.filter((row) => row !== accessory)
  }
  const minutes = minutesLeft(draft, day)
  const exercise = pickExercise(draft.athlete, key, new Set(), draft.uses)
  if (minutes < LEAST_MINUTES || !exercise) return
  const row: SlotRow = newRow(
    { key, tag: 'c' },
    exercise.id,
    Math.min(minutes, mostMinutes(draft.athlete, key)),
    ['conditioning'],
  )
  day.rows = [...day.rows, row]
}

function minutesLeft(draft: WeekDraft, { rows }: DraftDay): number {
  return Math.floor((budgetSeconds(draft.athlete) - daySeconds(draft, rows) - 60) / 60)
}

/** Steady work takes longer than intervals. Our judgement. */
function mostMinutes({ style }: Athlete, key: SlotKey): number {
  const steady = key === 'STEADY'
  if (style === 'fitness') return steady ? 45 : 25
  return steady ? 30 : 16
}
