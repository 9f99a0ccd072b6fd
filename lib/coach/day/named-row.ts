import type { WeekRow } from '@/lib/coach/facts/lead-row'
import type { WeekFacts } from '@/lib/coach/facts/week-facts'
import type { Sentences } from '@/lib/coach/wording/sentences'

/** What may be said of a row: how to do it today, what it is there for, and what next time depends on. */
export interface RowWords {
  today: Sentences
  why?: Sentences
  next: Sentences
}

/** A row with the names that sentences about it use. */
export interface NamedRow {
  row: WeekRow
  /** front squat */
  lift: string
  /** Front squat */
  Lift: string
  /** How it is called after its whole name: hack squat for hack squat machine. */
  short: string
  facts: WeekFacts
  kind: 'training' | 'recovery' | 'test'
  /** Whether the week has another session of it after this one, tests aside. */
  isRepeated: boolean
}
