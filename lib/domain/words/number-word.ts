/** Whole numbers from 0 to 99 in words. Prose has no digits: a figure in it could contradict the plan. */
export function numberWord(value: number): string {
  const small = ONES[value]
  if (small) return small
  const ten = TENS[Math.floor(value / 10)] ?? String(value)
  return value % 10 === 0 ? ten : `${ten}-${ONES[value % 10]}`
}

/** Sets of so many reps, as lifters call them: singles, doubles, triples, eights, twenties. */
export function repsWord(reps: number): string {
  const word = repWord(reps)
  if (word.endsWith('y')) return `${word.slice(0, -1)}ies`
  return word.endsWith('x') ? `${word}es` : `${word}s`
}

/** One set of so many reps: a single, a triple, a five. */
export function repWord(reps: number): string {
  return ['', 'single', 'double', 'triple'][reps] || numberWord(reps)
}

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
