import { sentencesOf } from './unfit-words'

/** What a number may be beside each unit; a unit that is missing allows no number. */
export type Truths = Partial<Record<Unit, Iterable<number>>>
export type Unit = 'sets' | 'reps' | 'rir' | 'percent' | 'seconds' | 'minutes' | 'weeks' | 'days'

/**
 * Leaves out each sentence with a number and a unit that is not true of the week it stands in (rule
 * R04), and each with a load: loads are the page's, in the athlete's own unit. One is never counted:
 * "one rep at a time" claims nothing.
 */
export function keepTrueSentences(text: string, truths: Truths): { text: string; left: string[] } {
  const allowed = new Map(
    Object.entries(truths).map(([unit, values]) => [unit, new Set(values as Iterable<number>)]),
  )
  const isTrue = (sentence: string) =>
    claimsOf(sentence).every(
      ({ unit, value }) => isPlainOne(unit, value) || allowed.get(unit)?.has(value),
    )
  const sentences = sentencesOf(text)
  return {
    text: sentences.filter(isTrue).join(' '),
    left: sentences.filter((sentence) => !isTrue(sentence)),
  }
}

function isPlainOne(unit: string, value: number) {
  return value === 1 && unit !== 'rir'
}

function claimsOf(sentence: string): { unit: string; value: number }[] {
  const behind = [...sentence.matchAll(NUMBER_THEN_UNIT)].flatMap(([, from, to, unit]) =>
    [from, to].map((value) => ({ unit: unitOf(unit ?? ''), value: numberOf(value) })),
  )
  const before = [...sentence.matchAll(UNIT_THEN_NUMBER)].map(([, unit, value]) => ({
    unit: unitOf(unit ?? ''),
    value: unit?.toLowerCase() === 'rpe' ? 10 - numberOf(value) : numberOf(value),
  }))
  const scheme = [...sentence.matchAll(/(\d+)\s*[x×]\s*(\d+)/gi)].flatMap(([, sets, reps]) => [
    { unit: 'sets', value: numberOf(sets) },
    { unit: 'reps', value: numberOf(reps) },
  ])
  return [...behind, ...before, ...scheme].filter(({ value }) => !Number.isNaN(value))
}

const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const number = `\\d+(?:[.,]\\d+)?|${words.join('|')}`
/** Up to two words may stand between a count and what is counted: "three good reps". */
const counted =
  '(?:(?:good|hard|easy|clean|full|more|main|working|heavy|light|quick)\\s+){0,2}(?:sets?|reps?|repetitions?)'
const units =
  'rir|kg|kgs|kilos?|kilograms?|lbs?|pounds?|%|percent|seconds?|secs?|minutes?|mins?|weeks?|days? (?:a|per|each) week'
const NUMBER_THEN_UNIT = new RegExp(
  `(?<![\\w.])(${number})(?:\\s*(?:-|–|to|or)\\s*(${number}))?[\\s-]*(${counted}|${units})(?!\\w)`,
  'gi',
)
const UNIT_THEN_NUMBER = /\b(rir|rpe|week)\s*(?:of\s*)?(\d+(?:\.\d+)?)/gi

function numberOf(text: string | undefined): number {
  if (text === undefined) return NaN
  const index = words.indexOf(text.toLowerCase())
  return index >= 0 ? index + 1 : Number(text.replace(',', '.'))
}

function unitOf(text: string): string {
  const unit =
    text
      .toLowerCase()
      .split(' ')
      .at(text.startsWith('day') ? 0 : -1) ?? ''
  if (unit.startsWith('set')) return 'sets'
  if (unit.startsWith('rep')) return 'reps'
  if (unit === 'rir' || unit === 'rpe') return 'rir'
  if (unit === '%' || unit === 'percent') return 'percent'
  if (unit.startsWith('sec')) return 'seconds'
  if (unit.startsWith('min')) return 'minutes'
  if (unit.startsWith('week')) return 'weeks'
  return unit.startsWith('day') ? 'days' : 'load'
}
