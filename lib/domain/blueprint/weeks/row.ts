import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { RowReason } from '@/lib/domain/blueprint/schema'
import type { SlotKey } from '@/lib/domain/blueprint/lists/exercise-lists'
import type { Tag } from '@/lib/domain/blueprint/styles/tags'

/** A step towards a skill, or a share of its best set. */
export type SkillPart = 'negatives' | 'assisted' | 'easy' | 'volume' | 'pauses' | 'top' | 'test'

/** A slot of the week with its exercise and the sets it has in the reference week. */
export interface SlotRow {
  /** Its place for the whole program, `d1s1`; empty until the order of its day is settled. */
  slot: string
  key: SlotKey
  tag: Tag
  exercise: CatalogueEntry
  /** Working sets of the reference week; minutes for conditioning. */
  sets: number
  /** Sets with which it started: what lies above are additions of the fill. */
  base: number
  /** Its place among the day's core rows, from 0; 0 too for rows opened later. */
  place: number
  /** A large muscle that the athlete wants more of. */
  emphasized: boolean
  /** Asked for by name: its exercise stays in all weeks, and it is the last to go where time is short. */
  asked?: boolean
  /** Spares no set in the program's first weeks, because other rows of its muscles do. */
  fullAtFirst?: boolean
  /** What the row is of a skill; the tag is k. */
  skillPart?: SkillPart
  /** Why the row is there. */
  why: readonly RowReason[]
}

/** Equal sets of a row in one week, before it is known what kind they are. */
export interface SetGroup {
  sets: number
  /** Reps, seconds, contacts, meters, minutes or rounds; both ends are equal where a number is fixed. */
  amount_min: number
  amount_max: number
  /** Reps in reserve in the last set; 5 and more reads as easy. Null where it means nothing. */
  rir: number | null
  /** Percent of the week's projected maximum of this lift. */
  pct: number | null
}

/** Equal sets with their weight. */
export interface LoadedSets extends SetGroup {
  /** Null where no maximum is known, or nothing is loaded. */
  kg: number | null
}

export function countWorkingSets(groups: readonly SetGroup[]): number {
  return groups.reduce((sum, group) => sum + group.sets, 0)
}
