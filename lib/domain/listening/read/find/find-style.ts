import {
  styleNames,
  styleOfThePast,
  styleUnwanted,
  styleWanted,
} from '@/lib/domain/listening/lexicon/styles'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { anyOf } from '@/lib/domain/listening/read/any-of'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said, Sentence } from '@/lib/domain/listening/read/said'
import type { TrainingStyle } from '@/lib/domain/athlete/wishes'

type Found = RuleReading['style'][number]

/** How somebody likes to train. Unsure unless it is wanted in so many words, or all that is said. */
export function findStyle(said: Said): RuleReading['style'] {
  const found = said.sentences.flatMap((sentence) =>
    styles.flatMap(({ style, pattern }) => styleIn(said, sentence, style, pattern) ?? []),
  )
  const isRefused = found.some(({ style }) => style === 'no_supersets')
  return found.filter(
    ({ style }, index) =>
      !(isRefused && style === 'supersets') &&
      found.findIndex((each) => each.style === style) === index,
  )
}

const styles = styleNames.map(([style, names]) => ({ style, pattern: anyOf(names) }))
const unwanted = new RegExp(`\\b(?:${styleUnwanted})\\s+(?:\\w+\\s+){0,2}$`, 'i')
const earlier = new RegExp(`\\b(?:${styleOfThePast})\\b`, 'i')
const wantedNear = new RegExp(`\\b(?:${styleWanted})\\W+(?:[\\w'-]+\\W+){0,2}$`, 'i')
const wantedThen =
  /^\W+(?:\w+\W+){0,2}(?:please|style|would|every session|is (?:best|great|fine)|preferred|only|works?)\b/i

function styleIn(
  said: Said,
  sentence: Sentence,
  style: TrainingStyle,
  pattern: RegExp,
): Found | null {
  const match = pattern.exec(sentence.text)
  if (!match) return null
  const clause = clauseAt(sentence, match.index)
  if (clause.doubt && clause.doubt !== 'condition' && clause.doubt !== 'question') return null
  const before = sentence.text.slice(clause.from, match.index)
  const after = sentence.text.slice(match.index + match[0].length)
  const isRefusal = style === 'no_supersets' || style === 'free_weights'
  if (!isRefusal && unwanted.test(before)) return null
  if (earlier.test(clause.text)) return null
  const isNear = wantedNear.test(before) || wantedThen.test(after) || before.trim() === ''
  const isSure =
    isNear &&
    !clause.doubt &&
    clause.isDirect &&
    !isScheme(sentence, match) &&
    !/bored|variation/i.test(match[0])
  const quote = quoteOf(said, sentence, spanOf(match))
  return { quote, style, ...(isSure ? {} : { sure: false }) }
}

/** "Squat 5x5 at 100" tells of sets. */
function isScheme({ mentions }: Sentence, match: RegExpExecArray): boolean {
  return /^5 ?x/i.test(match[0]) && mentions.length > 0
}
