import {
  adviceWords,
  nutritionWords,
  offTopicWords,
  programNames,
  rehabWords,
  scheduleWords,
} from '@/lib/domain/listening/lexicon/manner'
import { otherTroubles } from '@/lib/domain/listening/lexicon/body/parts'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { anyOf } from '@/lib/domain/listening/read/any-of'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { isDenied } from '@/lib/domain/listening/read/is-denied'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said, Sentence } from '@/lib/domain/listening/read/said'

type Found = RuleReading['unhandled'][number]
type Reason = Found['reason']

interface Kind {
  reason: Reason
  pattern: RegExp
  sure?: false
  /** What must stand before it, so that it is a wish and no story. */
  after?: RegExp
}

const anyProgramWish =
  /\b(?:want|run|follow|do|like|based on|try|similar to|use|give me|write me)\W+(?:\w+\W+){0,3}$/i

const kinds: Kind[] = [
  { reason: 'nutrition', pattern: anyOf(nutritionWords) },
  { reason: 'rehab', pattern: anyOf(rehabWords) },
  { reason: 'medical_advice', pattern: anyOf(adviceWords) },
  { reason: 'schedule', pattern: anyOf(scheduleWords) },
  { reason: 'program_by_name', pattern: anyOf(programNames), after: anyProgramWish },
  { reason: 'off_topic', pattern: anyOf(offTopicWords) },
  { reason: 'body_part', pattern: anyOf(otherTroubles), sure: false },
]

/** What is asked for and not done, so that it is said and not passed over. */
export function findUnhandled(said: Said): RuleReading['unhandled'] {
  return said.sentences.flatMap((sentence) =>
    kinds.flatMap((kind) => unhandledIn(said, sentence, kind) ?? []),
  )
}

function unhandledIn(
  said: Said,
  sentence: Sentence,
  { reason, pattern, sure, after }: Kind,
): Found | null {
  const match = pattern.exec(sentence.text)
  if (!match) return null
  const { doubt, isDirect } = clauseAt(sentence, match.index)
  if (doubt && doubt !== 'question' && doubt !== 'condition') return null
  if (isDenied(sentence.text.slice(0, match.index))) return null
  const isAsked = doubt === 'question' || doubt === 'condition'
  const isStory = after !== undefined && !after.test(sentence.text.slice(0, match.index))
  const quote = quoteOf(said, sentence, spanOf(match))
  return {
    quote,
    reason,
    ...(sure === false || isStory || !(isDirect || isAsked) ? { sure: false } : {}),
  }
}
