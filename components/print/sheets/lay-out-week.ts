import { type DayRoom, type DaysPage, packDays } from './pack-days'

/** What a week's pages have, and what stands on them beside the days, mm. */
export interface WeekRoom {
  first: number
  other: number
  /** The week's own words. */
  note: number
  /** What stands behind the last day, with every rule of next time. */
  whole: number
  /** The same with those rules alone that no earlier sheet has; null where that is every one. */
  short: number | null
}

export interface WeekLayout {
  pages: DaysPage[]
  /** Whether the week's own words stand where it begins, and not at its end. */
  isNoteAbove: boolean
  /** Whether every rule of next time stands here. */
  isWhole: boolean
}

/** Rows this high are written in with ease, mm: nothing is left out to make them higher. */
const EASY_ROW = 12

/** On as few pages as can be: for that words stand at the end, and rules on an earlier sheet, but for nothing less. */
export function layOutWeek(days: readonly DayRoom[], room: WeekRoom): WeekLayout {
  const whole = { ...placeNote(days, room, room.whole), isWhole: true }
  if (room.short === null) return whole
  const short = { ...placeNote(days, room, room.short), isWhole: false }
  const isEasy = whole.pages.every(({ row }) => row >= EASY_ROW)
  return isEasy && whole.pages.length <= short.pages.length ? whole : short
}

function placeNote(days: readonly DayRoom[], { first, other, note }: WeekRoom, after: number) {
  const above = packDays(days, { first: first - note, other, after })
  const below = packDays(days, { first, other, after: after + note })
  const isNoteAbove = above.length <= below.length
  return { pages: isNoteAbove ? above : below, isNoteAbove }
}
