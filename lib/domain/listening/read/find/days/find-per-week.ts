import { areaNames } from '@/lib/domain/listening/lexicon/body/areas'
import { numberOf, numberWords } from '@/lib/domain/listening/lexicon/numbers'
import { sportNames, sportVerbs } from '@/lib/domain/listening/lexicon/sports'
import { notTheSession } from '@/lib/domain/listening/lexicon/schedule'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { anyOf } from '@/lib/domain/listening/read/any-of'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said, Sentence } from '@/lib/domain/listening/read/said'

type Found = RuleReading['days'][number]

const count = `(${numberWords}|twice)(?:\\s*(?:-|to|or)\\s*(?:\\d|${numberWords}))?`
const unit =
  '(?:x|times?|days?|sessions?|work ?outs?|evenings?|mornings?|nights?|(?:short|gym|lifting|training) (?:sessions?|days?))'
const perWeek = new RegExp(
  `\\b${count}[\\s-]*${unit}?\\s*(?:a|per|each|every|\\/|in the|in a)\\s*(?:week|wk)\\b`,
  'gi',
)
const bare = new RegExp(
  `\\b${count}[\\s-]*(?:(?:short|gym|lifting|training) )?(?:days?|sessions?|evenings?|mornings?)(?:[\\s-](?:routine|program|split|plan|schedule))?(?=[,.:;!)]|\\s*$|\\s+(?:and|because|is|are|total|max)\\b|\\s*(?:of|x|for)?\\s*\\d|[\\s-](?:routine|program|split|plan))`,
  'gi',
)
const asked = new RegExp(
  `\\b(?:train me|with|happy with|do|give me|can do|only|have) ${count} days\\b`,
  'gi',
)
const times = /\b(\d) ?x ?(?=\d{2} ?min)/gi
const everyOther = /\bevery (?:other|second) day\b|\balternate days\b|\beod\b/i
const other = anyOf(notTheSession)
/** Of two activities in one sentence either may be meant. */
const ofSport = anyOf([...sportNames, ...sportVerbs].map(([, names]) => names).join('|'))
const anyArea = anyOf(areaNames.map(([, names]) => names).join('|'))
const training = anyOf(
  'train\\w*|lift\\w*|gym|sessions?|work ?outs?|happy with|can do|commit|all i can|plenty|only|want|give me|schedule|program|routine|split|plan|available',
)

/** How many days a week, of a range the lower; or every other day. */
export function findPerWeek(said: Said): RuleReading['days'] {
  const found = said.sentences.flatMap((sentence) => [
    ...[perWeek, asked, bare, times].flatMap((pattern) => countsIn(said, sentence, pattern)),
    ...everyOtherIn(said, sentence),
  ])
  return found
}

function countsIn(said: Said, sentence: Sentence, pattern: RegExp): Found[] {
  return [...sentence.text.matchAll(pattern)].flatMap((match) => {
    const number = numberOf((match[1] ?? '').replace(/twice/i, '2'))
    const span = spanOf(match)
    const around = sentence.text.slice(Math.max(0, span.from - 32), span.to + 14)
    const lead = sentence.text.slice(0, span.from)
    if (!number || number < 1 || number > 7 || !Number.isInteger(number)) return []
    if (
      other.test(around) ||
      anyArea.test(clauseAt(sentence, span.from).text) ||
      clauseAt(sentence, span.from).doubt
    )
      return []
    if (/\b(?:in|for|over|within|next|last|past|every|the|first)\s+$/i.test(lead)) return []
    if (sentence.mentions.some(({ from, to }) => to > span.from - 32 && from < span.to + 14))
      return []
    if (/\bplus (?:one|a)\b/i.test(sentence.text)) return []
    if (
      /^(?:once|one|1|twice)/i.test(match[0]) &&
      !/\b(?:train|lift|gym|work ?out|all i (?:can|could)|is plenty|half an hour|an hour|min)/i.test(
        sentence.text,
      )
    )
      return []
    const { text, isDirect } = clauseAt(sentence, span.from)
    const isTold = said.isShort || training.test(text) || text.trim().split(/\s+/).length <= 6
    const isSure =
      isTold &&
      isDirect &&
      !(ofSport.test(sentence.text) && !said.isShort) &&
      !/\b(?:more than|fewer than|less than|from|at least)\s+$/i.test(lead)
    return [
      {
        ...{
          quote: quoteOf(said, sentence, span),
          kind: 'per_week' as const,
          weekday: null,
          number,
        },
        ...(isSure ? {} : { sure: false }),
      },
    ]
  })
}

function everyOtherIn(said: Said, sentence: Sentence): Found[] {
  const match = everyOther.exec(sentence.text)
  if (!match) return []
  const { doubt, isDirect } = clauseAt(sentence, match.index)
  if (doubt) return []
  const quote = quoteOf(said, sentence, spanOf(match))
  const sure = isDirect ? {} : { sure: false }
  return [{ quote, kind: 'every_other', weekday: null, number: null, ...sure }]
}
