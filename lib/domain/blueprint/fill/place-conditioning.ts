import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { SlotKey } from '@/lib/domain/blueprint/lists/exercise-lists'
import { pickExercise } from '@/lib/domain/blueprint/lists/pick-exercise'
import { budgetSeconds, daySeconds, newRow, type DraftDay, type WeekDraft } from './week-draft'

/** Less conditioning is not worth changing shoes for. */
const LEAST_MINUTES = 8

/** Gives conditioning the minutes that lifting leaves on the days whose template has it. */
export function placeConditioning(draft: WeekDraft): void {
  if (!conditions(draft.athlete)) return
  for (const day of draft.days) placeOn(draft, day)
  if (draft.athlete.style !== 'athletic' && draft.days.length > 1) placeOnce(draft)
}

function conditions({ style }: Athlete): boolean {
  return style === 'general' || style === 'fitness' || style === 'athletic'
}

/** Where sessions hold a lift or two and no more, one day of the week still has its conditioning, after one lift. */
function placeOnce(draft: WeekDraft): void {
  if (draft.days.some(({ rows }) => rows.some(({ tag }) => tag === 'c'))) return
  const day = [...draft.days]
    .filter(({ menu }) => menu.some(({ tag }) => tag === 'c'))
    .sort((one, other) => daySeconds(draft, one.rows) - daySeconds(draft, other.rows))[0]
  if (!day) return
  while (minutesLeft(draft, day) < LEAST_MINUTES) {
    const last = day.rows.at(-1)
    if (day.rows.length > 1) day.rows = day.rows.slice(0, -1)
    else if (last && last.sets > 1) last.sets -= 1
    else return
  }
  placeOn(draft, day)
}

function placeOn(draft: WeekDraft, day: DraftDay): void {
  const key = day.menu.find(({ tag }) => tag === 'c')?.key
  const minutes = minutesLeft(draft, day)
  if (!key || minutes < LEAST_MINUTES) return
  const exercise = pickExercise(draft.athlete, key, new Set(), draft.uses)
  if (!exercise) return
  const most = Math.min(minutes, mostMinutes(draft.athlete, key))
  day.rows = [...day.rows, newRow({ key, tag: 'c' }, exercise.id, most, ['conditioning'])]
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
