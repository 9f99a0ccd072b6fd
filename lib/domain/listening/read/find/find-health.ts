import { othersWords } from '@/lib/domain/listening/lexicon/guards'
import {
  healthNames,
  healthRuledOut,
  longAgo,
  noHealth,
} from '@/lib/domain/listening/lexicon/body/health'
import type { Facts } from '@/lib/domain/listening/facts'
import type { HeardHealth, RuleReading } from '@/lib/domain/listening/reading'
import { anyOf, everyOf } from '@/lib/domain/listening/read/any-of'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said, Sentence } from '@/lib/domain/listening/read/said'
import { findFastLoss } from './find-fast-loss'

type Found = RuleReading['health'][number]

/**
 * What asks for a physician's word. To ask is cheap, to miss is not: only what is denied in so many words, somebody
 * else's, or an operation of years ago is left out.
 */
export function findHealth(said: Said, facts: Facts): RuleReading['health'] {
  const found = [
    ...said.sentences
      .filter(({ text }) => anyFlag.test(text))
      .flatMap((sentence) =>
        patterns.flatMap(([flag, pattern]) => flagsIn(said, sentence, flag, pattern)),
      ),
    ...findFastLoss(said, facts),
  ]
  return found.filter(({ flag }, index) => found.findIndex((each) => each.flag === flag) === index)
}

const patterns = healthNames.map(([flag, names]) => [flag, everyOf(names)] as const)
/** One look at a sentence spares most of them all others. */
const everyName = healthNames.map(([, names]) => names).join('|')
const anyFlag = anyOf(everyName)
const denied = new RegExp(
  `\\b${noHealth}[\\s-]+(?:(?:${everyName}),?\\s+n?or\\s+(?:any\\s+)?)?$|\\b${noHealth}[\\s-]*$`,
  'i',
)
const ruledOut = new RegExp(`^\\s*(?:${healthRuledOut})\\b`, 'i')
const old = anyOf(longAgo)
const others = anyOf(othersWords)

function flagsIn(said: Said, sentence: Sentence, flag: HeardHealth, pattern: RegExp): Found[] {
  return [...sentence.text.matchAll(pattern)].flatMap((match) => {
    const span = spanOf(match)
    const before = sentence.text.slice(0, span.from)
    const clause = clauseAt(sentence, span.from)
    if (denied.test(before) || ruledOut.test(sentence.text.slice(span.to))) return []
    if (others.test(sentence.text.slice(clause.from, span.from))) return []
    if (flag === 'recent_surgery' && old.test(clause.text)) return []
    return [{ quote: quoteOf(said, sentence, span), flag }]
  })
}
