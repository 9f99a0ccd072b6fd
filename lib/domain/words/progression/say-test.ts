import { loadable } from '@/lib/domain/blueprint/loads/racks'
import { formatList, formatLoad, NBSP } from '@/lib/domain/words/format'
import { inWords, type ProgressionSentences, type RowFacts } from './row-facts'
import { sentenceCase } from '@/lib/domain/words/sentence-case'

/** What a third attempt that moved well leaves. */
const FOURTH = 1.02

/** A test: attempts, as many reps as there are, or the best of some jumps or sprints. */
export function sayTest(facts: RowFacts): ProgressionSentences {
  const { groups, first, work } = facts
  const next = 'Write the best one down: your next program starts from it.'
  if (groups.length === 1 && first.amount_max > first.amount_min)
    return {
      today: `${work(first)}${shareOf(facts)}: as many clean reps as you have, and stop with one left.`,
      next: 'Write weight and reps down: your next program starts from them.',
      stall: 'Fewer than planned? Count what you had; that is the number to start from.',
    }
  if (groups.every(({ pct_1rm }) => pct_1rm === null))
    return {
      today: `${work(first)}; the best one counts.`,
      next,
      stall: 'Rest as long as you like before each one.',
    }
  return {
    today: attempts(facts),
    next,
    stall: 'Missed one? Rest five minutes and take the same weight again, once.',
  }
}

function attempts(facts: RowFacts): string {
  const { groups, units, weight } = facts
  const loads = groups.flatMap(({ load_kg }) => (load_kg === null ? [] : [load_kg]))
  const reps = groups[0]?.amount_max ?? 1
  const tries =
    reps === 1 ? `${inWords(groups.length)} attempts` : `${inWords(groups.length)} sets of ${reps}`
  if (loads.length < groups.length)
    return `${sentenceCase(tries)}: ${formatList(groups.map(({ pct_1rm }) => pct_1rm ?? 0))}${NBSP}% of your maximum.`
  const list = formatList(loads.map((kg) => formatLoad(kg, units)))
  const fourth = fourthAttempt(facts)
  const more = fourth === null ? '' : ` If the last one moved well: ${weight(fourth)}.`
  return `${sentenceCase(tries)}: ${list}${NBSP}${units}.${more}`
}

/** In kg, after single attempts with known weights; null where nothing heavier can be loaded. */
export function fourthAttempt({ groups, units, entry, progression }: RowFacts): number | null {
  const third = groups.at(-1)
  if (!third || third.kind !== 'test' || groups.length < 2 || third.amount_max > 1) return null
  if (third.load_kg === null || progression.own) return null
  const fourth = loadable(third.load_kg * FOURTH, entry, { units, ownWeights: null })
  return fourth !== null && fourth > third.load_kg ? fourth : null
}

function shareOf({ first }: RowFacts): string {
  return first.load_kg === null && first.pct_1rm !== null
    ? ` at ${first.pct_1rm}${NBSP}% of your maximum`
    : ''
}
