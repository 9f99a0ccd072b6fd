import { catalogueEntry, formsOf } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { lowerLists } from './lower-lists'
import { otherLists } from './other-lists'
import { upperLists } from './upper-lists'

const authored = { ...lowerLists, ...upperLists, ...otherLists }

/** The name of an ordered list of exercises, as the day templates write it: SQ, BPv, LEGu. */
export type SlotKey = keyof typeof authored

const lists = new Map(
  Object.entries(authored).map(([key, ids]) => [
    key,
    ids.split(/\s+/).filter(Boolean).map(catalogueEntry).flatMap(formsOf),
  ]),
)

export const slotKeys = [...lists.keys()] as SlotKey[]

/** The exercises that may fill a slot, best first. */
export function exercisesOf(key: SlotKey): readonly CatalogueEntry[] {
  return lists.get(key) ?? []
}

export function isSlotKey(word: string): word is SlotKey {
  return lists.has(word)
}

export type LiftFamily = 'squat' | 'bench' | 'deadlift' | 'press'

const FAMILIES: Partial<Record<SlotKey, LiftFamily>> = {
  SQ: 'squat',
  SQv: 'squat',
  SQc: 'squat',
  FS: 'squat',
  BP: 'bench',
  BPv: 'bench',
  BPl: 'bench',
  DL: 'deadlift',
  DLv: 'deadlift',
  OHP: 'press',
}

/** The competition lift that a slot trains or is a variant of. */
export function liftFamily(key: SlotKey): LiftFamily | null {
  return FAMILIES[key] ?? null
}

/** The family whose weekly sets a slot adds to; Romanian deadlifts count with the deadlift. */
export function trainedFamily(key: SlotKey): LiftFamily | null {
  return key === 'HG' ? 'deadlift' : liftFamily(key)
}
