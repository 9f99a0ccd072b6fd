import { betweenWords } from '@/lib/domain/words/agree'
import { remembered } from '@/lib/domain/words/remembered'

export const claimUnits = [
  'sets',
  'reps',
  'rir',
  'percent',
  'load',
  'seconds',
  'minutes',
  'meters',
  'rounds',
  'weeks',
  'days',
] as const
export type ClaimUnit = (typeof claimUnits)[number]

export interface Claim {
  unit: ClaimUnit
  value: number
  /** As it stands in the text. */
  words: string
}

/**
 * Numbers with a unit in a text, as figures or as words, each once. One of something is not counted:
 * "one rep at a time" claims nothing; but a reserve of one and week 1 are claims. Minutes of a walk,
 * hours of sleep and the like are no claim about a session.
 */
export const claimsIn = remembered(findClaims)

function findClaims(text: string): readonly Claim[] {
  // Most texts have no number at all.
  if (!ANY_NUMBER.test(text)) return []
  const behind = [...text.matchAll(NUMBER_THEN_UNIT)]
    .filter((match) => !isAside(text, match))
    .flatMap(([words, from, to, unit]) => [from, to].flatMap((value) => claim(words, unit, value)))
  const schemes = [...text.matchAll(SETS_BY_REPS)].flatMap(([words, sets, reps]) => [
    ...claim(words, 'sets', sets),
    ...claim(words, 'reps', reps),
  ])
  const ofReps = [...text.matchAll(SETS_OF_REPS)].flatMap(([words, from, to]) =>
    [from, to].flatMap((value) => claim(words, 'reps', value)),
  )
  const counted = [...behind, ...schemes, ...ofReps].filter(
    ({ unit, value }) => value !== 1 || unit === 'rir',
  )
  const reserves = [...text.matchAll(EFFORT_THEN_NUMBER)].flatMap(([words, unit, value]) =>
    claim(words, 'rir', value).map((each) =>
      unit?.toLowerCase() === 'rpe' ? { ...each, value: 10 - each.value } : each,
    ),
  )
  const places = [...text.matchAll(WEEK_THEN_NUMBER)].flatMap(([words, figure, word]) =>
    claim(words, 'weeks', figure ?? word),
  )
  return eachOnce([...counted, ...reserves, ...places])
}

const DIGITS = 'one two three four five six seven eight nine'.split(' ')
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: Record<string, number> = { dozen: 12, hundred: 100, thousand: 1000 }
const SMALL = [...TEENS, ...DIGITS].join('|')
const SCALE = Object.keys(SCALES).join('|')
const NUMBER = [
  '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?',
  '\\d+(?:[.,]\\d+)?',
  `(?:a|${SMALL})[\\s-](?:${SCALE})`,
  `(?:${TENS.join('|')})(?:[\\s-](?:${DIGITS.join('|')}))?`,
  `(?:${SCALE}|${SMALL})`,
].join('|')
const ANY_NUMBER = new RegExp(`\\d|\\b(?:${SCALE}|${SMALL}|${TENS.join('|')})\\b`, 'i')
const UNITS =
  'sets?|reps?|repetitions?|contacts?|rounds?|met(?:er|re)s?|m|rir|kgs?|kilos?|kilograms?|lbs?|pounds?|tons?|tonnes?|plates?|%|percent|per cent|seconds?|secs?|minutes?|mins?|hours?|weeks?|training days?|(?:days?|sessions?|workouts?) (?:a|per|each|this) week'
const NUMBER_THEN_UNIT = new RegExp(
  `(?<![\\w.,])(${NUMBER})(?:\\s*(?:-|–|to|or)\\s*(${NUMBER}))?[\\s-]*(?:(?:${betweenWords})\\s+){0,2}(${UNITS})(?!\\w)`,
  'gi',
)
const EFFORT_THEN_NUMBER = new RegExp(`\\b(rir|rpe)\\s*(?:of\\s*)?(${NUMBER})(?![\\w%])`, 'gi')
/** In words only where nothing else can be counted: "this week two days are heavy". */
const WEEK_THEN_NUMBER = new RegExp(
  `\\bweek\\s+(?:(\\d+)(?![\\w%])|(${NUMBER})(?=\\s*(?:[.,:;!?)–]|of\\b|$)))`,
  'gi',
)
const SETS_OF_REPS = new RegExp(
  `\\bsets? of (${NUMBER})(?:\\s*(?:-|–|to|or)\\s*(${NUMBER}))?(?!\\w)(?!\\.\\d)(?![\\s-]*(?:seconds?|secs?|minutes?|mins?|met(?:er|re)s?|m|breaths?)(?!\\w))`,
  'gi',
)
const SETS_BY_REPS = /(\d+)\s*[x×]\s*(\d+)/gi

/** What stands near minutes or hours that are not the session's. */
const ASIDE =
  /\b(?:warm\w*|walk\w*|jog\w*|bik(?:e|es|ing)|cycl\w+|treadmill|rower|cool\w*|stretch\w*|breath\w*|mobility|sleep\w*|night|nap|meals?|eat\w*|before|after|apart|between|later|earlier)\b/i
const NEAR = 30

function isAside(text: string, { index, 0: words, 3: unit = '' }: RegExpExecArray): boolean {
  if (!/^(?:min|hour)/i.test(unit)) return false
  return ASIDE.test(text.slice(Math.max(0, index - NEAR), index + words.length + NEAR))
}

function claim(words: string, unit: string | undefined, value: string | undefined): Claim[] {
  if (unit === undefined || value === undefined) return []
  const number = numberOf(value.toLowerCase()) * (/^hour/i.test(unit) ? 60 : 1)
  return [{ unit: unitOf(unit.toLowerCase()), value: number, words: words.trim() }]
}

/** `10,000`, `82.5`, `2,5`, `twelve`, `twenty-five`, `a hundred`. */
function numberOf(text: string): number {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''))
  if (/^\d/.test(text)) return Number(text.replace(',', '.'))
  const [first = '', second] = text.split(/[\s-]/)
  if (second !== undefined && second in SCALES) return valueOf(first) * (SCALES[second] ?? 1)
  return valueOf(first) + (second === undefined ? 0 : valueOf(second))
}

function valueOf(word: string): number {
  if (word in SCALES) return SCALES[word] ?? 1
  if (TENS.includes(word)) return 20 + 10 * TENS.indexOf(word)
  if (TEENS.includes(word)) return 10 + TEENS.indexOf(word)
  return word === 'a' ? 1 : 1 + DIGITS.indexOf(word)
}

function unitOf(unit: string): ClaimUnit {
  if (unit.includes('week') && !unit.startsWith('week')) return 'days'
  if (unit.startsWith('training')) return 'days'
  if (unit.startsWith('set')) return 'sets'
  if (unit.startsWith('rep') || unit.startsWith('contact')) return 'reps'
  if (unit.startsWith('round')) return 'rounds'
  if (unit === 'm' || /^met(?:er|re)/.test(unit)) return 'meters'
  if (unit === 'rir' || unit === 'rpe') return 'rir'
  if (unit === '%' || unit.startsWith('per')) return 'percent'
  if (unit.startsWith('sec')) return 'seconds'
  if (unit.startsWith('min') || unit.startsWith('hour')) return 'minutes'
  return unit.startsWith('week') ? 'weeks' : 'load'
}

function eachOnce(claims: Claim[]): Claim[] {
  return claims.filter(
    ({ unit, value }, index) =>
      claims.findIndex((other) => other.unit === unit && other.value === value) === index,
  )
}
