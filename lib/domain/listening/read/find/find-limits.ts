import {
  diagnoses,
  healthyWords,
  painWords,
  partNames,
  pastTrouble,
  presentTrouble,
  slightTrouble,
  troubleHeeded,
  troubleLabels,
  troubleOver,
  troubleOwner,
  troubleToday,
} from '@/lib/domain/listening/lexicon/body/parts'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { anyOf, everyOf } from '@/lib/domain/listening/read/any-of'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Clause, Said, Sentence, Span } from '@/lib/domain/listening/read/said'
import type { Limitation } from '@/lib/domain/vocabulary'

type Found = RuleReading['limits'][number]

/** Joints and parts that hurt, or did. */
export function findLimits(said: Said): RuleReading['limits'] {
  const found = said.sentences
    .filter(({ text }) => anyTrouble.test(text))
    .flatMap((sentence) => [
      ...named.flatMap(({ part, pattern }) => limitsBy(said, sentence, part, pattern)),
      ...sentence.clauses.flatMap((clause) => hurtIn(said, sentence, clause)),
    ])
  return found.filter(
    (each) => each === (found.find((other) => isSameAndSure(each, other)) ?? firstOf(found, each)),
  )
}

/** What is so today counts before what was once. */
function isSameAndSure({ part }: Found, other: Found): boolean {
  return other.part === part && other.sure !== false
}

function firstOf(found: readonly Found[], { part }: Found): Found | undefined {
  return found.find((each) => each.part === part)
}

const named = diagnoses.map(([part, names]) => ({ part, pattern: everyOf(names) }))
/** One look at a sentence spares most of them all others. */
const anyTrouble = anyOf([painWords, ...diagnoses.map(([, names]) => names)].join('|'))
const anyPart = [...partNames, ...diagnoses].map(([, names]) => names).join('|')
const parts = partNames.map(([part, names]) => ({ part, pattern: everyOf(names) }))
const pain = anyOf(painWords)
const everyPain = everyOf(painWords)
const healthy = anyOf(healthyWords)
const past = anyOf(pastTrouble)
const present = anyOf(presentTrouble)
const over = anyOf(troubleOver)
const slight = anyOf(slightTrouble)

/** Parts named by what is wrong with them. */
function limitsBy(said: Said, sentence: Sentence, part: Limitation, pattern: RegExp): Found[] {
  return [...sentence.text.matchAll(pattern)].flatMap((match) => {
    const clause = clauseAt(sentence, match.index)
    if (isWell(clause, match[0]) || isFeared(sentence.text.slice(0, match.index))) return []
    return [limit(said, sentence, { part, clause, spans: [spanOf(match)] })]
  })
}

/** "Without a slipped disc": what is not there, and is to stay away. */
function isFeared(before: string): boolean {
  return /\b(?:without|no|never had|avoid(?:ing)?|prevent(?:ing)?)\s+(?:an? |any |another |more )?(?:slipped |herniated |bulging |torn |bad |sore )?$/i.test(
    before,
  )
}

/** How far a word of pain may stand from the part that hurts, in letters. */
const reach = 60

function hurtIn(said: Said, sentence: Sentence, clause: Clause): Found[] {
  const text = sentence.masked.slice(clause.from, clause.to)
  if (!pain.test(sentence.text)) return []
  return parts.flatMap(({ part, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      if (part === 'lower_back' && !isBack(text, match)) return []
      const pained = painNear(text, match) ?? painNext(sentence, clause)
      if (!pained || isWell(clause, match[0]) || isFeared(text.slice(0, match.index))) return []
      const spans = [spanOf(match, clause.from), { ...pained, ...shifted(pained, clause.from) }]
      return [limit(said, sentence, { part, clause, spans })]
    }),
  )
}

function shifted({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by }
}

/** "I'm back" and "back in shape" are no part of the body. */
function isBack(text: string, match: RegExpMatchArray): boolean {
  if (!/^back$/i.test(match[0])) return true
  const before = text.slice(0, match.index)
  const after = text.slice(match.index! + match[0].length)
  if (/\b(?:my|the|upper|with|bad|sore|a|your|and|tight|stiff)\s+$/i.test(before)) {
    return !/\bupper\s+$/i.test(before)
  }
  return !before.trim() && pain.test(after.slice(0, 30))
}

/** "Rounded shoulders and sore neck": the word belongs to the part after it. */
const ofNextPart = new RegExp(
  `^(?:sore|bad|dodgy|iffy|achy|painful|cranky)\\s+(?:${anyPart})\\b`,
  'i',
)

function painNear(text: string, match: RegExpMatchArray): Span | null {
  const to = match.index! + match[0].length
  const from = Math.max(0, match.index! - reach)
  const around = text.slice(from, to + 40)
  const found = [...around.matchAll(everyPain)]
    .map((each) => spanOf(each, from))
    .filter((each) => each.from < to || !ofNextPart.test(text.slice(each.from)))
  const gap = (span: Span) => Math.min(Math.abs(span.from - to), Math.abs(match.index! - span.to))
  return found.sort((one, other) => gap(one) - gap(other))[0] ?? null
}

/** "Labrum, pressing overhead is sketchy": the trouble stands in the next clause, without a part of its own. */
function painNext({ clauses, masked }: Sentence, clause: Clause): Span | null {
  const next = clauses[clauses.indexOf(clause) + 1]
  if (!next) return null
  const text = masked.slice(next.from, next.to)
  const found =
    /^\s*(?:it |they |which |that )?(?:hurts?|(?:is|are) sketchy|gets? sore|bothers me)/i.exec(text)
  return found ? shifted(spanOf(found), next.from - clause.from) : null
}

function isWell(clause: Clause, name: string): boolean {
  if (clause.doubt === 'others' || clause.doubt === 'irony' || clause.doubt === 'denied')
    return true
  return (
    healthy.test(clause.text) && !clause.text.toLowerCase().includes(`bad ${name.toLowerCase()}`)
  )
}

interface Where {
  part: Limitation
  clause: Clause
  spans: Span[]
}

/** What is over, or played down, is asked. */
function limit(said: Said, sentence: Sentence, { part, clause, spans }: Where): Found {
  const quote = quoteOf(said, sentence, ...spans)
  const isNow = present.test(sentence.text) && !over.test(clause.text)
  const isOver = (past.test(clause.text) || over.test(clause.text)) && !isNow
  const since = isOver ? 'past' : isNow ? 'now' : 'unsaid'
  const isDoubtful = isOver || !isOwn(said, sentence, clause) || slight.test(sentence.text)
  return { quote, part, since, ...(isDoubtful ? { sure: false } : {}) }
}

/** What somebody does about it today. */
const heeded = new RegExp(`\\b(?:${troubleHeeded})\\b`, 'i')
const owned = new RegExp(
  `\\b(?:${troubleOwner})\\b[^,;]{0,30}\\b(?:${anyPart})\\b|(?:^|[:,])\\W*(?:[a-z]+ )?(?:${anyPart})\\W+(?:${troubleToday})\\b`,
  'i',
)
const labelled = new RegExp(`^\\W*(?:${troubleLabels})\\b[\\w ]{0,12}:`, 'i')

/** Whether it is the writer's own and of today: told in the present of a part that is theirs, or heeded today. */
function isOwn(said: Said, sentence: Sentence, { text, doubt, isDirect }: Clause): boolean {
  if (heeded.test(sentence.text)) return true
  if (doubt !== null && doubt !== 'condition') return false
  return said.isShort || (isDirect && (labelled.test(sentence.text) || owned.test(text)))
}
