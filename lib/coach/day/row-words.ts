import type { WeekFacts } from '@/lib/coach/facts/week-facts'
import type { WeekRow } from '@/lib/coach/facts/lead-row'
import { liftName } from '@/lib/coach/wording/lift-name'
import type { Sentences } from '@/lib/coach/wording/sentences'
import { sentenceCase } from '@/lib/coach/wording/sentence-case'
import { conditioningWords } from './conditioning-words'
import { linearWords } from './linear-words'
import { deloadWords, findWords, taperWords, testWords } from './other-week-words'
import { ladderWords, rangeWords } from './range-words'
import { skillWords } from './skill-words'
import { waveWords } from './wave-words'

/** What may be said of a row: how to do it today, and what next time depends on. */
export interface RowWords {
  today: Sentences
  next: Sentences
}

/** A row with the names that sentences about it use. */
export interface NamedRow {
  row: WeekRow
  /** front squat */
  lift: string
  /** Front squat */
  Lift: string
  facts: WeekFacts
  kind: 'training' | 'recovery' | 'test'
}

export function wordsOfRow(row: WeekRow, facts: WeekFacts, kind: NamedRow['kind']): RowWords {
  const lift = liftName(row.exercise_id)
  const named: NamedRow = { row, lift, Lift: sentenceCase(lift), facts, kind }
  if (kind === 'test') return testWords(named)
  if (row.groups.some((group) => group.kind === 'find')) return findWords(named)
  if (row.method === 'conditioning') return conditioningWords(named)
  if (facts.phase === 'taper') return taperWords(named)
  if (facts.phase === 'deload') return deloadWords(named)
  switch (row.method) {
    case 'linear':
      return linearWords(named)
    case 'wave':
      return waveWords(named)
    case 'skill':
      return skillWords(named)
    case 'ladder':
      return ladderWords(named)
    default:
      return rangeWords(named)
  }
}
