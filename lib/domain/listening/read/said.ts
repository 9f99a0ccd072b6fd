import type { z } from 'zod'
import type { whenSchema } from '@/lib/domain/listening/reading'

/** A run of an athlete's text, by its first character and the one after its last. */
export interface Span {
  from: number
  to: number
}

export type When = z.infer<typeof whenSchema>

/** A moment that lies ahead, as it was written. */
export interface Moment extends Span {
  when: When
}

/** The name of an exercise in a text. */
export interface Mention extends Span {
  /** As it was written. */
  words: string
  /** The catalogue's. */
  id: string
  name: string
}

/** Why a clause cannot be taken at its word. */
export type Doubt = 'past' | 'others' | 'condition' | 'irony' | 'question' | 'denied'

/** A part of a sentence between commas and conjunctions; places are those of its sentence. */
export interface Clause extends Span {
  text: string
  doubt: Doubt | null
  /** Whether it says by itself what is wanted, had or done, so that a reader may be sure of it. */
  isDirect: boolean
}

/**
 * A sentence with one kind of quotation mark, of dash and of space, letter by letter as long as what was written, so
 * that places in one are places in the other. `masked` has low lines where exercises are named.
 */
export interface Sentence {
  /** Where it begins in the text. */
  at: number
  text: string
  masked: string
  clauses: Clause[]
  mentions: Mention[]
  moments: Moment[]
}

/** One box of the form, ready to be read. */
export interface Said {
  /** As it was written: quotes are cut from it. */
  written: string
  text: string
  sentences: Sentence[]
  isShort: boolean
}
