import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Clause, Mention, Said, Sentence } from '@/lib/domain/listening/read/said'
import type { HeardLift } from './heard-lift'
import { isCounted } from './is-counted'
import { momentBeside } from './moment-beside'

const unit =
  '(kgs?|kilos?|lbs?|pounds?)?(?!\\s*(?:min|%|weeks?|days?|times|reps|years?|miles?|k\\b|km))'
const now = new RegExp(
  `\\b(?:currently|now|stuck|been stuck|right now|sitting|i'm at|best is|max is)(?: at)?\\s+(?:about |around )?(\\d{2,3})\\s*${unit}\\b`,
  'i',
)
const wanted = new RegExp(
  `^\\s*(?:and |but |so )?(?:(?:i |i'd )?(?:want|like|need|wanna)(?: to (?:get|hit|reach|be at))?(?: it)?(?: to)?|(?:get|take|bring|push) it (?:up )?to|goal(?: is|:)?|aiming for|hoping for)\\s+(?:about |around )?(\\d{2,3})\\s*${unit}\\b`,
  'i',
)

/** "Currently at 175", "want 365": the number of the lift that was named before. */
export function numberAlone(
  said: Said,
  sentence: Sentence,
  clause: Clause,
  { id, name }: Mention,
): HeardLift[] {
  if (clause.doubt || /\b(?:i weigh|body ?weight|lose|gain)\b/i.test(sentence.text)) return []
  const text = sentence.text.slice(clause.from, clause.to)
  const has = now.exec(text)
  const match = wanted.exec(text) ?? has
  if (!match || Number(match[1]) < 20 || (!match[2] && isCounted(id))) return []
  const ask = match === has ? 'current' : 'target'
  const span = spanOf(match, clause.from)
  const moment = ask === 'target' ? momentBeside(sentence, clause, span) : null
  return [
    {
      id,
      lift: {
        quote: quoteOf(said, sentence, span, ...(moment ? [moment] : [])),
        ...{ exercise: name, ask, load: Number(match[1]), reps: null, when: moment?.when ?? null },
        unit: match[2] ? (/^k/i.test(match[2]) ? 'kg' : 'lb') : 'unsaid',
      },
    },
  ]
}
