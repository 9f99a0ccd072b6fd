import { areaSchema } from '@/lib/domain/athlete/wishes'
import type { Facts, Words } from '@/lib/domain/listening/facts'
import {
  type HeardHealth,
  nothingRead,
  type Reading,
  type RuleReading,
} from '@/lib/domain/listening/reading'
import { type Weekday, weekdaySchema } from '@/lib/domain/vocabulary'

/**
 * Reads English words by rules, in a moment: parts of the body that are to grow, days without training, and what asks
 * for a physician's word. Everything else is left to a model.
 */
export function readWords({ goal_raw, notes }: Words, _facts: Facts): RuleReading {
  const clauses = `${goal_raw}\n${notes}`.split(/[.!?;\n]+/).slice(0, 120)
  return {
    ...nothingRead,
    areas: clauses.flatMap(areasIn).slice(0, 8),
    days: clauses.flatMap(offDaysIn).slice(0, 14),
    health: clauses.flatMap((clause) => [...healthIn(clause), ...fastLossIn(clause)]).slice(0, 6),
  }
}

const areaWords = areaSchema.options.map((area) => area.replaceAll('_', ' ')).join('|')
const wanted = new RegExp(
  `\\b(?:bring up|grow|build up|focus on|bigger|broader|stronger) (?:my |the )?(${areaWords})\\b`,
  'gi',
)

function areasIn(clause: string): Reading['areas'] {
  return [...clause.matchAll(wanted)]
    .filter(({ index }) => !isOfOthers.test(clause.slice(0, index)))
    .map(([quote, word = '']) => ({
      ...{ quote, ask: 'more' },
      area: areaSchema.parse(word.toLowerCase().replaceAll(' ', '_')),
    }))
}

const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const free = new RegExp(`\\b(?:not|never|nothing|no training) on (${days})s?\\b`, 'gi')

function offDaysIn(clause: string): Reading['days'] {
  return [...clause.matchAll(free)].map(([quote, word = '']) => ({
    quote,
    ...{ kind: 'off', weekday: weekdayOf(word), number: null },
  }))
}

function weekdayOf(word: string): Weekday {
  return weekdaySchema.parse(word.slice(0, 3).toLowerCase())
}

/** To ask is cheap, to miss is not: what is denied in so many words is left out, nothing else. */
const health: [HeardHealth, RegExp][] = [
  ['chest_pain', /\bchest (?:pains?|tightness|pressure)|\btight(?:ness in my)? chest\b/i],
  ['heart_condition', /\bheart (?:attack|condition|disease|failure|surgery)|\barrhythmia\b/i],
  ['dizziness', /\b(?:dizz(?:y|iness)|faint(?:ed|ing)?|black(?:ed)? out|pass(?:ed)? out)\b/i],
  ['metabolic_disease', /\bdiabet(?:ic|es)\b/i],
  ['pregnant', /\bpregnan(?:t|cy)\b/i],
  [
    'postpartum',
    /\bpostpartum\b|\bgave birth\b|\bpelvic floor\b|\bbaby is \d+ (?:weeks|months)\b/i,
  ],
  ['kidney_disease', /\bkidney (?:disease|failure)|\bdialysis\b/i],
  ['recent_surgery', /\b(?:had|after) (?:a |my )?(?:[\w-]+ )?(?:surgery|operation)\b/i],
  ['eating_disorder', /\b(?:anorexi[ac]|bulimi[ac]|eating disorder)\b/i],
]

/** What is denied, over, or wanted by somebody else. */
const isOfOthers =
  /\b(?:no|not|never|without|don(?:'|’)?t|used to|wife|husband|girlfriend|boyfriend|partner|friends?|he|she|they|everyone|if)\b/i

/** More than a kilogram a week, as it was written. */
function fastLossIn(clause: string): Reading['health'] {
  const found = /\blose (\d+) ?(kg|kilos|lbs?|pounds) in (\d+) weeks?\b/i.exec(clause)
  if (!found) return []
  const [quote, amount, unit = '', weeks] = found
  const kilograms = Number(amount) * (/^[lp]/i.test(unit) ? 0.4536 : 1)
  return kilograms > Number(weeks) ? [{ quote, flag: 'rapid_weight_loss' }] : []
}

function healthIn(clause: string): Reading['health'] {
  return health.flatMap(([flag, pattern]) => {
    const found = pattern.exec(clause)
    if (!found || /\b(?:no|never|without)\W+$/i.test(clause.slice(0, found.index))) return []
    return [{ quote: found[0], flag }]
  })
}
