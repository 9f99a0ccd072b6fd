import {
  sportAfter,
  sportBefore,
  sportNames,
  sportNotNow,
  sportRoles,
  sportVerbs,
} from '@/lib/domain/listening/lexicon/sports'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { anyOf, everyOf } from '@/lib/domain/listening/read/any-of'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { isDenied } from '@/lib/domain/listening/read/is-denied'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said, Sentence } from '@/lib/domain/listening/read/said'

type Found = NonNullable<RuleReading['sport']>
type Sport = Found['sport']

/** The sport that somebody does beside the training, and its season. Unsure unless words near it say that they do it. */
export function findSport(said: Said): RuleReading['sport'] {
  const found = said.sentences
    .filter(namesSport)
    .flatMap((sentence) => [
      ...verbs.flatMap(({ sport, pattern }) => sportsIn(said, sentence, sport, pattern, true)),
      ...names.flatMap(({ sport, pattern }) => sportsIn(said, sentence, sport, pattern, false)),
    ])
  return found.find(({ sure }) => sure !== false) ?? found[0] ?? null
}

const names = sportNames.map(([sport, words]) => ({ sport, pattern: everyOf(words) }))
const verbs = sportVerbs.map(([sport, words]) => ({ sport, pattern: everyOf(words) }))
/** One look at a sentence spares most of them all others. */
const anySport = anyOf([...sportNames, ...sportVerbs].map(([, words]) => words).join('|'))

function namesSport({ text }: Sentence): boolean {
  return anySport.test(text)
}

const role = new RegExp(`^(?:${sportRoles})$`, 'i')
const doesBefore = new RegExp(`\\b(?:${sportBefore})\\s+(?:\\w+\\s+){0,1}$`, 'i')
const doesAfter = new RegExp(`^\\W*(?:\\w+\\s+)?(?:${sportAfter})(?![\\w])`, 'i')
const notNow = new RegExp(`^(?:${sportNotNow})\\b`, 'i')
const listed = /^\s*(?:[,:;(.]|$)/

function sportsIn(
  said: Said,
  sentence: Sentence,
  sport: Sport,
  pattern: RegExp,
  isDone: boolean,
): Found[] {
  return [...sentence.text.matchAll(pattern)].flatMap((match) => {
    const span = spanOf(match)
    const { doubt, isDirect, from } = clauseAt(sentence, span.from)
    const [before, after] = [sentence.text.slice(0, span.from), sentence.text.slice(span.to)]
    if (doubt && doubt !== 'condition') return []
    if (isDenied(before) || /\b(?:mile|short|long)\s$/i.test(before)) return []
    const isTold = isDone || said.isShort || tells(before, before.slice(from), match[0], after)
    const isSure = isTold && isDirect && !doubt && !notNow.test(after)
    return [
      {
        ...{ quote: quoteOf(said, sentence, span), sport, season: seasonOf(said) },
        ...(isSure ? {} : { sure: false }),
      },
    ]
  })
}

/** Says in so many words that somebody does it; of who they are, "climber, V6", it is enough that it stands first. */
function tells(before: string, inClause: string, name: string, after: string): boolean {
  if (doesBefore.test(before) || (role.test(name) && isFirst(inClause))) return true
  return isFirst(before) && (doesAfter.test(after) || listed.test(after))
}

/** Who somebody is stands first. */
function isFirst(before: string): boolean {
  return before.trim().split(/\s+/).length <= 1
}

function seasonOf({ text }: Said): Found['season'] {
  if (/\bpre-? ?season\b/i.test(text)) return 'pre_season'
  if (/\boff[- ]?season\b/i.test(text)) return 'off_season'
  return /\bin[- ]season\b|\b(?:mid|during(?: the)?)[- ]season\b/i.test(text) ? 'in_season' : null
}
