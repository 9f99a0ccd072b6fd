/** Whole numbers from 0 to 99 in words. Prose has no digits: a figure in it could contradict the plan. */
export function numberWord(value: number): string {
  const small = ONES[value]
  if (small) return small
  const ten = TENS[Math.floor(value / 10)] ?? String(value)
  return value % 10 === 0 ? ten : `${ten}-${ONES[value % 10]}`
}

/** Sets of so many reps, as lifters call them: singles, doubles, eights, twenties. */
export function repsWord(reps: number): string {
  if (reps === 1) return 'singles'
  if (reps === 2) return 'doubles'
  const word = numberWord(reps)
  if (word.endsWith('y')) return `${word.slice(0, -1)}ies`
  return word.endsWith('x') ? `${word}es` : `${word}s`
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
