import type { SlotKey } from '@/lib/domain/blueprint/lists/exercise-lists'
import { isSlotKey } from '@/lib/domain/blueprint/lists/exercise-lists'
import { isTag, type Tag } from './tags'

/**
 * The training days of a week by number of days, as a coach writes them: `SQ:H BP:V ROW:s | LC SR BI`.
 * Before the bar stands the core in the order in which it is trained, after it the menu from which the
 * rest of the time is filled, best first. `SQ:H` is an exercise list and a tag; the menu's tag is `a`
 * where none is written.
 */
export type DayNotation = Partial<Record<number, string[]>>

/** A place in the week: the list its exercise comes from, and how it is trained. */
export interface SlotPlan {
  key: SlotKey
  tag: Tag
}

export interface DayTemplate {
  core: SlotPlan[]
  menu: SlotPlan[]
}

/** Reads one day; an unknown list or tag is a mistake of the author. */
export function parseDay(notation: string): DayTemplate {
  const [core = '', menu = ''] = notation.split('|')
  return { core: parseSlots(core), menu: parseSlots(menu) }
}

function parseSlots(words: string): SlotPlan[] {
  return words.split(/\s+/).filter(Boolean).map(parseSlot)
}

function parseSlot(word: string): SlotPlan {
  const [key = '', tag = 'a'] = word.split(':')
  if (!isSlotKey(key) || !isTag(tag)) throw new Error(`No such slot: ${word}`)
  return { key, tag }
}
