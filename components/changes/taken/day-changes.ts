import { dateKinds } from '@/lib/domain/contract/change/date-kinds'
import type { TakenChange } from '@/lib/domain/contract/change/taken-change'
import { type TakenLine, takenLine } from './taken-line'

interface Day {
  week: number
  day: number
}

/** For so long a change of the whole program stands where it was made. */
const FRESH_MS = 24 * 60 * 60_000

/** What is said where a day is read exercise by exercise, which say themselves what they stand for. */
export function dayChanges(
  changes: readonly TakenChange[],
  day: Day,
  now: Date,
): readonly TakenLine[] {
  return changes
    .filter(
      (change, place) =>
        isOfDay(change, place, { changes, day }) ||
        (change.kind === 'lifts' && change.undoable && isFresh(change, now)),
    )
    .map(takenLine)
}

/** What is said beside the next workout: of it, and of the calendar. */
export function nextChanges(
  changes: readonly TakenChange[],
  day: Day,
  now: Date,
): readonly TakenLine[] {
  return changes
    .filter(
      (change, place) =>
        isOfDay(change, place, { changes, day }) ||
        isOpenSwap(change, day) ||
        (dateKinds.includes(change.kind) && change.undoable && isFresh(change, now)),
    )
    .map(takenLine)
}

/** What is said at a day on its one line: exercises that were swapped last, at the first day of the week that has them. */
export function lineChanges(changes: readonly TakenChange[], day: Day): readonly TakenLine[] {
  return changes
    .filter((change) => {
      const first = change.days.find(({ week }) => week === day.week)
      return first?.day === day.day && isOpenSwap(change, day)
    })
    .map(takenLine)
}

/** A day that is shorter says so by the last word on it; that it was moved its date says, once it stays so. */
function isOfDay(
  { kind, days, undoable }: TakenChange,
  place: number,
  { changes, day }: { changes: readonly TakenChange[]; day: Day },
): boolean {
  if (!has(days, day)) return false
  if (kind === 'move') return undoable
  const isLast = changes.findIndex((each) => each.kind === kind && has(each.days, day)) === place
  return kind === 'shorten' && isLast
}

function isOpenSwap({ kind, days, undoable }: TakenChange, day: Day): boolean {
  return kind === 'swap' && undoable && has(days, day)
}

function has(days: readonly Day[], { week, day }: Day): boolean {
  return days.some((each) => each.week === week && each.day === day)
}

function isFresh({ settled_at }: TakenChange, now: Date): boolean {
  return now.getTime() - Date.parse(settled_at) < FRESH_MS
}
