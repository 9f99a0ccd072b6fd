import {
  alwaysWanted,
  countedSkills,
  skillNames,
  skillWanted,
} from '@/lib/domain/listening/lexicon/lifts/skills'
import { numberOf, numberWords } from '@/lib/domain/listening/lexicon/numbers'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Clause, Said, Sentence } from '@/lib/domain/listening/read/said'
import { momentBeside } from './lifts/moment-beside'

type Found = RuleReading['skills'][number]

/** Skills that somebody wants, and how many of them. */
export function findSkills(said: Said): RuleReading['skills'] {
  const found = said.sentences.flatMap((sentence) => skillsIn(said, sentence))
  return found.filter(
    ({ skill }, index) => found.findIndex((each) => each.skill === skill) === index,
  )
}

const anySkill = new RegExp(
  `\\b(?:${skillNames.map(([, names]) => `(${names})`).join('|')})\\b`,
  'gi',
)
const kinds =
  '(?:strict |proper |clean |unbroken |real |full |consecutive |good |dead[- ]hang |body ?weight |unassisted )*'
const first = new RegExp(`\\bfirst\\s+(?:ever )?${kinds}$`, 'i')
const counted = new RegExp(`\\b(${numberWords})\\s+${kinds}$`, 'i')
const range = new RegExp(`\\bfrom\\s+(\\d{1,3})\\s+to\\s+(\\d{1,3})\\s+${kinds}$`, 'i')
const rangeThen = /^\s+from\s+(\d{1,3})\s+to\s+(\d{1,3})/i
const wanted = new RegExp(
  `\\b(?:${skillWanted})\\b(?:\\W+(?:my|a|an|the|some|to|do|one|first|${kinds.slice(3, -2)}|snatch|and|&|jerk|muscle[- ]ups?|pull[- ]?ups?|dips|[\\w-]+)){0,4}\\W*$`,
  'i',
)
const wantedThen = /^\s*(?:and [\w& ]+ )?(?:progressions?|techniques?|skills?|work|next)\b/i
const unwanted =
  /\b(?:no|hates?|avoid|skip|without|don'?t (?:want|like)|can'?t stand|drop)\s+(?:\w+ ){0,2}$/i
const longed = /\bhate that i can'?t(?: do| even do)?\b/i

function skillsIn(said: Said, sentence: Sentence): Found[] {
  return [...sentence.text.matchAll(anySkill)].flatMap((match) => {
    const skills = skillNames[match.slice(1).findIndex((each) => each !== undefined)]![0]
    return skills.flatMap((skill) => skillOf(said, sentence, skill, match) ?? [])
  })
}

function skillOf(
  said: Said,
  sentence: Sentence,
  skill: Found['skill'],
  match: RegExpMatchArray,
): Found | null {
  const span = spanOf(match)
  const clause = clauseAt(sentence, span.from)
  const [before, after] = [sentence.text.slice(0, span.from), sentence.text.slice(span.to)]
  if (clause.doubt && clause.doubt !== 'question') return null
  const isLonged = longed.test(before)
  if (unwanted.test(before) && !isLonged) return null
  if (
    /^\s*(?:to|at|of|past|with)?\s*\d{2,3}\s*(?:kg|lb)|^\s+(?:past|to) (?:body ?weight|\d)/i.test(
      after,
    )
  )
    return null
  const count = countOf(before, after, clause, sentence)
  const own = before.slice(clause.from)
  const isWanted =
    isLonged ||
    alwaysWanted.includes(skill) ||
    wanted.test(own) ||
    /\bgoals?\b[^.]*$/i.test(before) ||
    wantedThen.test(after)
  if (countedSkills.includes(skill) ? count.reps === null : !isWanted && count.reps === null)
    return null
  if (count.isStory || /\blay off\b|\bsore from\b/i.test(sentence.text)) return null
  const isSure =
    !clause.doubt && clause.isDirect && (isWanted || said.isShort || isAimedAt(sentence))
  const moment = count.reps !== null && count.reps > 1 ? momentBeside(sentence, clause, span) : null
  const spans = [span, ...count.spans, ...(moment ? [moment] : [])]
  return {
    ...{ quote: quoteOf(said, sentence, ...spans), skill, now: count.now },
    reps: alwaysWanted.includes(skill) ? null : count.reps,
    when: moment?.when ?? null,
    ...(isSure ? {} : { sure: false }),
  }
}

/** A number that stands with a date, or with what somebody is after, is wanted. */
function isAimedAt({ text, moments }: Sentence): boolean {
  return moments.length > 0 || /\b(?:goals?|aim\w*|want|hoping|target)\b/i.test(text)
}

const can =
  /\b(?:can(?: only| maybe)?(?: do| get| manage| hit)?|currently(?: do| at)?|i do|i'm at|now at|max(?: is)?|at|like|up to|only)\s+(?:about |around |maybe |like |only |roughly )*$/i
const nowAfter = /^\s*(?:\(?(?:right )?now\b|currently|today|at the moment|so far|on a good day)/i
const wantsMore = new RegExp(
  `\\b(?:want|goal|to|aiming for|need)\\s+(?:to (?:do|get|hit) )?(${numberWords})\\b`,
  'i',
)

/** The number wanted and the best of today. A number that somebody can do is no wish for it. */
function countOf(before: string, after: string, clause: Clause, _sentence: Sentence) {
  const none = { now: null, reps: null, spans: [], isStory: false }
  const both = range.exec(before)
  if (both) return { ...none, now: Number(both[1]), reps: repsOf(both[2]), spans: [spanOf(both)] }
  const bothThen = rangeThen.exec(after)
  if (bothThen) {
    const spans = [spanOf(bothThen, before.length + (clause.to - clause.to))]
    return {
      ...none,
      now: Number(bothThen[1]),
      reps: repsOf(bothThen[2]),
      spans: spans.map((each) => each),
    }
  }
  const one = first.exec(before)
  if (one) return { ...none, reps: 1, spans: [spanOf(one)] }
  const some = counted.exec(before)
  if (!some) return none
  const spans = [spanOf(some)]
  const isNow = can.test(before.slice(0, some.index)) || nowAfter.test(after)
  if (!isNow) return { ...none, reps: repsOf(some[1]), spans }
  const more = wantsMore.exec(after)
  return {
    ...none,
    now: repsOf(some[1]),
    reps: more ? repsOf(more[1]) : null,
    spans,
    isStory: !more,
  }
}

function repsOf(word: string | undefined): number | null {
  const count = word ? numberOf(word) : null
  return count !== null && count >= 1 && count <= 100 && Number.isInteger(count) ? count : null
}
