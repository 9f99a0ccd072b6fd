import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import { comesAgain } from '@/lib/coach/facts/comes-again'
import { hasWeight } from '@/lib/coach/facts/has-weight'
import type { WeekFacts } from '@/lib/coach/facts/week-facts'
import type { WeekRow } from '@/lib/coach/facts/lead-row'
import { liftName } from '@/lib/domain/words/lift-name'
import type { Sentences } from '@/lib/coach/wording/sentences'
import { shortName } from '@/lib/coach/wording/short-name'
import { sentenceCase } from '@/lib/domain/words/sentence-case'
import { conditioningWords } from './conditioning-words'
import type { NamedRow, RowWords } from './named-row'
import { linearWords } from './linear-words'
import { deloadWords, findWords, taperWords, testWords } from './other-week-words'
import { purposeOf } from './purposes'
import { ladderWords, rangeWords } from './range-words'
import { skillWords } from './skill-words'
import { waveWords } from './wave-words'

/** `isNamed`: the note has just said the lift's whole name. */
export function wordsOfRow(
  row: WeekRow,
  facts: WeekFacts,
  { day, kind }: Pick<WeekBlock['days'][number], 'day' | 'kind'>,
  isNamed: boolean,
): RowWords {
  const lift = liftName(row.exercise_id)
  const named: NamedRow = {
    row,
    lift,
    Lift: sentenceCase(lift),
    short: isNamed ? shortName(lift) : lift,
    facts,
    kind,
    isRepeated: comesAgain(row, day, facts),
  }
  const words = wordsFor(named)
  const why = purposeOf(named)
  return { ...words, ...(why && { why }), ...(isLastTime(named) && { next: lastWords(named) }) }
}

function isLastTime({ facts, kind, row }: NamedRow): boolean {
  const isLoading = facts.phase !== 'taper' && facts.phase !== 'deload'
  return (
    facts.isFinal &&
    isLoading &&
    kind === 'training' &&
    !row.groups.some((group) => group.kind === 'find') &&
    row.method !== 'conditioning'
  )
}

function lastWords({ row, short }: NamedRow): Sentences {
  return [
    `Write down what the ${short} ends with: the next plan starts there.`,
    `It is the last ${short} of this plan; note ${hasWeight(row) ? 'the weight' : 'the form'}, the reps and what was left.`,
    `What the ${short} does today is where the next plan picks it up.`,
  ]
}

function wordsFor(named: NamedRow): RowWords {
  const { row, facts, kind } = named
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
