import {
  kitNames,
  lackWords,
  notKitBefore,
  onlyWords,
  ownWords,
} from '@/lib/domain/listening/lexicon/kit'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { anyOf } from '@/lib/domain/listening/read/any-of'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { isDenied } from '@/lib/domain/listening/read/is-denied'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said, Sentence, Span } from '@/lib/domain/listening/read/said'
import { findPlaces } from './find-places'

type Found = RuleReading['equipment'][number]

/** What the athlete has, has not, or has only; and in what kind of place they train. */
export function findEquipment(said: Said): RuleReading['equipment'] {
  const kit = said.sentences.flatMap((sentence, index) => {
    const isAll = only.test(sentence.text) || closes.test(said.sentences[index + 1]?.text ?? '')
    return kitIn(said, sentence).map((each) =>
      isAll && each.has === 'yes' ? { ...each, has: 'only' as const } : each,
    )
  })
  const once = kit.filter(
    ({ item }, index) => kit.findIndex((each) => each.item === item) === index,
  )
  return [...findPlaces(said), ...once]
}

const anyKit = kitNames.map(([, names]) => names).join('|')
const kitPattern = new RegExp(
  `\\b(?:${kitNames.map(([, names]) => `(${names})`).join('|')})\\b(?!${notKitBefore})`,
  'gi',
)
const only = anyOf(onlyWords)
/** In a sentence of its own after the list. */
const closes =
  /^\W*(?:and )?(?:that(?:'s| is) (?:it|all)|nothing else|no more|all i(?:'ve got| have))\b/i
const own = anyOf(ownWords)
/** Who or what has it, beside a list of kit. */
const anyOwner =
  /\b(?:i (?:have|own|got|bought)|i've|have|has|there(?:'s| is| are)|gym|garage|basement|home|hotel|station|room|box|club|kit|equipment)\b/i
const filler = `(?:\\d+|kgs?|lbs?|two|pair|of|a|an|some|the|any|my|and|or|up to|to|adjustable|good|cheap|light|heavy|squat|power|full|single|one|set|pairs|couple|decent|${anyKit})`
const ownNear = new RegExp(`\\b(?:${ownWords})[\\s,:&/+()]*(?:${filler}[\\s,:&/+()-]*)*$`, 'i')
const lackNear = new RegExp(
  `\\b(?:${lackWords}):?\\s+(?:(?:a|an|any|squat|power|proper|actual|or|and|access to|${anyKit})[\\s,/]*)*$`,
  'i',
)

/** "No barbells, Smith only": what a list of things that are not there ends with. */
const aloneAfter = /^\s+only\b/i

function kitIn(said: Said, sentence: Sentence): Found[] {
  if (/\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/i.test(sentence.text)) return []
  return [...sentence.masked.matchAll(kitPattern)].flatMap((match) => {
    const item = kitNames[match.slice(1).findIndex((each) => each !== undefined)]![0]
    return kitOf(said, sentence, item, match) ?? []
  })
}

function kitOf(
  said: Said,
  sentence: Sentence,
  item: Found['item'],
  match: RegExpMatchArray,
): Found | null {
  const span = spanOf(match)
  const [before, after] = [sentence.masked.slice(0, span.from), sentence.masked.slice(span.to)]
  const { doubt } = clauseAt(sentence, span.from)
  if (doubt && doubt !== 'past' && doubt !== 'question') return null
  if (/\b(?:hates?|drop|not a fan of|sold|sick of|bored of|prefer)\b/i.test(before)) return null
  const weight = heaviestOf(before, after, item)
  const lack = aloneAfter.test(after) ? null : lackNear.exec(before)
  const taken =
    /^\s*(?:is|are) (?:always |usually )?(?:taken|busy|broken)|^[^.]{0,20}?,? (?:which|that) (?:i|we) (?:do not|don't) (?:own|have)\b/i.exec(
      after,
    )
  if (lack || taken) {
    const spans = [
      span,
      ...(lack ? [spanOf(lack)] : []),
      ...(taken ? [spanOf(taken, span.to)] : []),
    ]
    return { ...nothing, quote: quoteOf(said, sentence, ...spans), item, has: 'no' }
  }
  if (item === 'spotter') return null
  const near = ownNear.exec(before)
  if (!near && !own.test(sentence.text)) return null
  const spans = [span, ...(near ? [spanOf(near)] : []), ...weight.spans(span)]
  const quote = quoteOf(said, sentence, ...spans)
  const isTold = near || (isList(sentence) && anyOwner.test(sentence.text))
  const isSure = isTold && !doubt && !isDenied(before)
  return {
    ...nothing,
    ...weight.value,
    quote,
    item,
    has: 'yes',
    ...(isSure ? {} : { sure: false }),
  }
}

const nothing = { place: null, heaviest: null, unit: null }
const loadable = ['dumbbells', 'kettlebell', 'barbell']

interface Heaviest {
  value: Pick<Found, 'heaviest' | 'unit'>
  spans: (span: Span) => Span[]
}

/** The heaviest weight that is named with the kit, as it was written. */
function heaviestOf(before: string, after: string, item: Found['item']): Heaviest {
  const none = { value: { heaviest: null, unit: null }, spans: () => [] }
  if (!loadable.includes(item ?? '')) return none
  const then =
    /^\s*\(?(?:of |that go |go(?:es|ing)? |only |each |from \d+ )?(?:up to |max(?:imum)? |to |of |- ?)?\(?(?:\d+ ?(?:-|to) ?)?(\d{1,3}(?:\.\d)?)\s*(kg|lb)s?\b/i.exec(
      after,
    )
  const first = /(\d{1,3}(?:\.\d)?)[\s-]*(kg|lb)s?\s*$/i.exec(before)
  const found = then ?? first
  if (!found) return none
  const unit = found[2]!.toLowerCase() as 'kg' | 'lb'
  return {
    value: { heaviest: Number(found[1]), unit },
    spans: ({ to }) => [then ? spanOf(then, to) : spanOf(found)],
  }
}

/** Two or more pieces of kit named together tell what is there. */
function isList(sentence: Sentence): boolean {
  return [...sentence.masked.matchAll(kitPattern)].length >= 2
}
