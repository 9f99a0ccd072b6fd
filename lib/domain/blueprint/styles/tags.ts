import { z } from 'zod'
import type { Role } from '@/lib/domain/vocabulary'

/**
 * How a slot is trained.
 * H heavy, V volume, L light: a competition lift or its barbell variant in a wave. S: a supporting
 * barbell lift in a wave. B: a barbell lift to which weight is added every session (B1: the deadlift,
 * two sets). M: a main lift by double progression. s: secondary, a: accessory. p: power or skill.
 * c: conditioning. k: a skill with one's own weight, learnt step by step.
 */
export const tagSchema = z.enum(['H', 'V', 'L', 'S', 'B', 'B1', 'M', 's', 'a', 'p', 'c', 'k'])
export type Tag = z.infer<typeof tagSchema>

interface TagSets {
  /** Sets with which the slot starts, before time is asked. */
  base: number
  /** Below this it is not cut for want of time. */
  least: number
  /** Up to this the fill may add. */
  most: number
}

/** Sets of a row by tag, minutes for conditioning. Our judgement. */
export const tagSets: Record<Tag, TagSets> = {
  H: { base: 4, least: 3, most: 5 },
  V: { base: 4, least: 3, most: 6 },
  L: { base: 3, least: 2, most: 4 },
  S: { base: 3, least: 2, most: 5 },
  B: { base: 3, least: 3, most: 3 },
  B1: { base: 2, least: 1, most: 2 },
  M: { base: 3, least: 2, most: 5 },
  s: { base: 3, least: 2, most: 4 },
  a: { base: 2, least: 2, most: 4 },
  p: { base: 3, least: 2, most: 5 },
  c: { base: 10, least: 8, most: 30 },
  // As many as the skill's steps have: neither cut nor added to.
  k: { base: 4, least: 5, most: 1 },
}

export function isTag(word: string): word is Tag {
  return Object.hasOwn(tagSets, word)
}

/** Whether the tag's weights are planned by a table of percentages from week to week. */
export function ridesWave(tag: Tag): tag is 'H' | 'V' | 'L' | 'S' {
  return tag === 'H' || tag === 'V' || tag === 'L' || tag === 'S'
}

/** The day's main lifts: everything between power work and secondary lifts. */
export function isMainTag(tag: Tag): boolean {
  return ridesWave(tag) || tag === 'B' || tag === 'B1' || tag === 'M'
}

/** What a row of this tag is called to an athlete. */
export function roleOfTag(tag: Tag): Role {
  if (tag === 'p') return 'power'
  if (tag === 'c') return 'conditioning'
  if (isMainTag(tag)) return 'main'
  return tag === 's' || tag === 'k' ? 'secondary' : 'accessory'
}
