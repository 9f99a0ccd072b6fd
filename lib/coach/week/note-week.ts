import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import type { WeekFacts } from '@/lib/coach/facts/week-facts'
import { fitSentences } from '@/lib/coach/wording/fit-sentences'
import { liftName } from '@/lib/domain/words/lift-name'
import { phraseInTurn } from '@/lib/coach/wording/phrase-in-turn'
import { linearWords, waveWords } from './barbell-week'
import { deloadWords, findWords, taperWords, testWeekWords } from './other-week'
import { ladderWords, rangeWords, skillWords } from './range-week'
import { remind } from './remind'
import type { WeekWords } from './week-words'

/** What a coach would say at the start of the week: what changes, how to act on it, what to remember. */
export function noteWeek(block: WeekBlock, facts: WeekFacts): string {
  const { opening, rule } = wordsOfWeek(facts)
  return fitSentences(
    [
      phraseInTurn(opening, `${facts.key}/opening`, facts.week),
      phraseInTurn(rule, `${facts.key}/rule`, facts.week),
      remind(block, facts),
    ],
    facts.days <= 2 ? 460 : 240,
  )
}

function wordsOfWeek(facts: WeekFacts): WeekWords {
  const { phase, lead, hasTest } = facts
  if (!lead) return { opening: ['A week of easy movement.'], rule: ['Stop while it feels good.'] }
  const lift = liftName(lead.exercise_id)
  if (phase === 'deload') return deloadWords(lead, lift)
  if (phase === 'taper') return hasTest ? testWeekWords(lift, facts) : taperWords(lift)
  if (facts.finding) return findWords(liftName(facts.finding.exercise_id))
  switch (lead.method) {
    case 'wave':
      return waveWords(lead, lift, facts)
    case 'linear':
      return linearWords(lead, lift, facts)
    case 'ladder':
      return ladderWords(lead, lift, facts)
    case 'skill':
      return skillWords(lift)
    default:
      return rangeWords(lead, lift, facts)
  }
}
