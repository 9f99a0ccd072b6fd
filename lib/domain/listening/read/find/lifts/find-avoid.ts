import {
  avoidAfter,
  avoidBefore,
  avoidManners,
  avoidPerhaps,
  avoidThose,
  mannerBefore,
} from '@/lib/domain/listening/lexicon/lifts/avoids'
import { kitAfterName } from '@/lib/domain/listening/lexicon/lifts/exercise-words'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { anyOf, everyOf } from '@/lib/domain/listening/read/any-of'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said, Sentence, Span } from '@/lib/domain/listening/read/said'
import { phrasesIn } from './phrases-in'

type Found = RuleReading['avoid'][number]

/** Exercises and ways to move that are to be left out. */
export function findAvoid(said: Said): RuleReading['avoid'] {
  const found = said.sentences.flatMap((sentence) => [
    ...namesIn(said, sentence),
    ...mannersIn(said, sentence),
  ])
  return found.filter(
    ({ name, pattern }, index) =>
      found.findIndex((each) => each.pattern === pattern && sameName(each.name, name)) === index,
  )
}

function sameName(one: string | null, other: string | null): boolean {
  return one?.toLowerCase() === other?.toLowerCase()
}

const small =
  'the|any|more|doing|a|an|my|and|or|either|anything like|things like|like|barbell|heavy|deep|jumping|running|those|these|exercises?|please|back'
const lead = new RegExp(
  `\\b(?:${avoidBefore})(?![\\w'])(?:[\\s,/&:]+(?:${small}|_+)\\b)*[\\s,/&:]*$`,
  'i',
)
const then = new RegExp(`^\\s+(?:really |always |just )?(?:${avoidAfter})(?![\\w])`, 'i')
const those = anyOf(avoidThose)
/** "No barbell squats, front squats are ok." */
const allowed =
  /^\s+(?:is|are) (?:\w+ )?(?:ok|okay|fine|good|great|alright|all right|allowed|no problem)\b/i
const complaint = /\b(?:hurts?|complains?|bothers?|hates?|aggravat\w+|flares?|sucks?)\b/i
const anyCue = anyOf(`${avoidBefore}|${avoidAfter}|${avoidThose}|give me`)
/** "No leg press in our box" tells of kit that is not there. */
const elsewhere =
  /\b(?:in|at) (?:our|my|the|this|that) (?:\w+ )?(?:box|gym|garage|basement|place|club|hotel|building)\b/i
const praise =
  /\bused to avoid\b|\bhate that i can'?t\b|\bhate (?:missing|skipping)\b|\bwithout\b.{0,40}\bi would\b|\bno (?:squat )?rack\b/i

function namesIn(said: Said, sentence: Sentence): Found[] {
  if (!anyCue.test(sentence.text) || praise.test(sentence.text)) return []
  const phrases = phrasesIn(sentence.text)
  const veiled = phrases.reduce(
    (text, { from, to }) => text.slice(0, from) + '_'.repeat(to - from) + text.slice(to),
    sentence.text,
  )
  const isThose = those.exec(sentence.text)
  return phrases.flatMap(({ name, ...span }): Found[] => {
    const { doubt, isDirect } = clauseAt(sentence, span.from)
    if (doubt && doubt !== 'past' && doubt !== 'irony' && doubt !== 'denied') return []
    const [before, after] = [veiled.slice(0, span.from), veiled.slice(span.to)]
    const cue = lead.exec(before)
    const complaintAfter = then.exec(after)
    const pointed = isThose && isThose.index > span.to && complaint.test(before) ? isThose : null
    const ironic = doubt === 'irony' && /\bgive me\b/i.test(before)
    const spans: Span[] = [
      ...(cue ? [spanOf(cue)] : []),
      ...(complaintAfter ? [spanOf(complaintAfter, span.to)] : []),
      ...(pointed ? [spanOf(pointed)] : []),
    ]
    if ((spans.length === 0 && !ironic) || allowed.test(after)) return []
    if (kitAfterName.test(after) || /^\s*(?:day|machine is)\b/i.test(after)) return []
    const isSure =
      (!doubt || doubt === 'denied' || (doubt === 'past' && /\bnever\b/i.test(before))) &&
      isDirect &&
      !(cue && !complaintAfter && weak.test(cue[0])) &&
      !(cue && /^(?:no|without)\b/i.test(cue[0]) && isKit(sentence, span))
    const quote = quoteOf(said, sentence, span, ...spans)
    return [{ quote, name: name.slice(0, 40), pattern: null, ...(isSure ? {} : { sure: false }) }]
  })
}

/** What somebody cannot do yet, or does otherwise, they may want all the same. */
const weak = new RegExp(`^(?:${avoidPerhaps})\\b`, 'i')
const machine =
  /^(?:bench|leg press|leg extension|leg curl|hack squat|lat pull-?down|pull-?down|smith(?: machine)? squat|cable \w+)$/i

/** "No leg press": the machine may be what is not there. */
function isKit({ text }: Sentence, { from, to }: Span): boolean {
  return (
    machine.test(text.slice(from, to)) || elsewhere.test(text) || /^\s+yet\b/i.test(text.slice(to))
  )
}

const manners = avoidManners.map(([pattern, names]) => ({ pattern, names: everyOf(names) }))
const mannerLead = new RegExp(
  `\\b(?:${mannerBefore})(?:[\\s,/]+(?:any|all|the|more|with|that|drops?|involving|that involves|heavy|kind of|to|do|or|and|of)\\b)*[\\s,/]*$`,
  'i',
)
const thing = /^\s+(?:anything|movements?|stuff)\b/i

function mannersIn(said: Said, sentence: Sentence): Found[] {
  return manners.flatMap(({ pattern, names }) =>
    [...sentence.text.matchAll(names)].flatMap((match): Found[] => {
      const span = spanOf(match)
      const { doubt, isDirect } = clauseAt(sentence, span.from)
      const cue = mannerLead.exec(sentence.text.slice(0, span.from))
      if ((doubt && doubt !== 'past') || !cue) return []
      const tail = thing.exec(sentence.text.slice(span.to))
      const spans = [spanOf(cue), ...(tail ? [spanOf(tail, span.to)] : [])]
      const sure = isDirect ? {} : { sure: false }
      return [{ quote: quoteOf(said, sentence, span, ...spans), name: null, pattern, ...sure }]
    }),
  )
}
