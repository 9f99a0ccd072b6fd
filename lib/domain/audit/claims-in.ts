export type ClaimUnit =
  'sets' | 'reps' | 'rir' | 'percent' | 'load' | 'seconds' | 'minutes' | 'weeks' | 'days'

export interface Claim {
  unit: ClaimUnit
  value: number
  /** As it stands in the text. */
  words: string
}

/**
 * Numbers with a unit in a sentence, as figures or as words up to twelve. One is not counted unless
 * it is a reserve: "one rep at a time" claims nothing.
 */
export function claimsIn(text: string): Claim[] {
  const behind = [...text.matchAll(NUMBER_THEN_UNIT)].flatMap(([words, from, to, unit]) =>
    [from, to].flatMap((value) => claim(words, unit, value)),
  )
  const before = [...text.matchAll(UNIT_THEN_NUMBER)].flatMap(([words, unit, value]) =>
    claim(words, unit, value).map((each) =>
      unit?.toLowerCase() === 'rpe' ? { ...each, value: 10 - each.value } : each,
    ),
  )
  const schemes = [...text.matchAll(SETS_BY_REPS)].flatMap(([words, sets, reps]) => [
    ...claim(words, 'sets', sets),
    ...claim(words, 'reps', reps),
  ])
  return [...behind, ...before, ...schemes].filter(
    ({ unit, value }) => value !== 1 || unit === 'rir',
  )
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const NUMBER = `\\d+(?:[.,]\\d+)?|${NUMBERS.join('|')}`
const UNITS =
  'sets?|reps?|repetitions?|rir|kgs?|kilos?|kilograms?|lbs?|pounds?|%|percent|seconds?|secs?|minutes?|mins?|weeks?|days? (?:a|per|each) week'
const BETWEEN = 'good|hard|easy|clean|full|more|main|working|heavy|light|quick'
const NUMBER_THEN_UNIT = new RegExp(
  `(?<![\\w.])(${NUMBER})(?:\\s*(?:-|–|to|or)\\s*(${NUMBER}))?[\\s-]*(?:(?:${BETWEEN})\\s+){0,2}(${UNITS})(?!\\w)`,
  'gi',
)
const UNIT_THEN_NUMBER = /\b(rir|rpe|week)\s*(?:of\s*)?(\d+(?:\.\d+)?)/gi
const SETS_BY_REPS = /(\d+)\s*[x×]\s*(\d+)/gi

function claim(words: string, unit: string | undefined, value: string | undefined): Claim[] {
  if (unit === undefined || value === undefined) return []
  const index = NUMBERS.indexOf(value.toLowerCase())
  const number = index >= 0 ? index + 1 : Number(value.replace(',', '.'))
  return [{ unit: unitOf(unit.toLowerCase()), value: number, words: words.trim() }]
}

function unitOf(unit: string): ClaimUnit {
  if (unit.startsWith('set')) return 'sets'
  if (unit.startsWith('rep')) return 'reps'
  if (unit === 'rir' || unit === 'rpe') return 'rir'
  if (unit === '%' || unit === 'percent') return 'percent'
  if (unit.startsWith('sec')) return 'seconds'
  if (unit.startsWith('min')) return 'minutes'
  if (unit.startsWith('week')) return 'weeks'
  return unit.startsWith('day') ? 'days' : 'load'
}
