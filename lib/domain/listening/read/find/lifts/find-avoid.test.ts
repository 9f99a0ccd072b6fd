import { expect, it, test } from 'vitest'
import { readWords } from '@/lib/domain/listening/read/read-words'

const facts = { today: '2026-11-30', units: 'kg' as const, weight_kg: 80 }

function avoidedIn(words: string): string[] {
  const { avoid } = readWords({ goal_raw: words, notes: '' }, facts)
  return avoid.map(({ name, pattern, sure }) => `${name ?? pattern}${sure === false ? '?' : ''}`)
}

test.each([
  ['no lunges, burpees or box jumps', ['lunges', 'burpees', 'box jumps']],
  ['hate burpees', ['burpees']],
  ['no barbell squats, front squats are ok', ['barbell squats']],
  ['no jumping or deep lunges', ['lunges', 'jump']],
  ['not interested in bench press', ['bench press']],
  ['drop barbell bench, it bugs my elbow', ['bench press']],
  ['I find crunches boring', ['crunches']],
  ['Knees complain on lunges so leave those out', ['lunges']],
  ['nothing overhead', ['vertical_push']],
  ['no overhead pressing please', ['vertical_push']],
  ['doctor says no jumping', ['jump']],
  ['no leg press in our box', ['leg press?']],
  ['no smith machine, no leg extension, no bench yet', ['leg extension?', 'bench press?']],
  ["Don't want: burpees, lunges", ['burpees', 'lunges']],
])('“%s” leaves out %j', (words, left) => {
  expect(avoidedIn(words)).toEqual(left)
})

it.each([
  'Without squats I would be nothing',
  "I hate that I can't do pull-ups",
  'There is no squat rack',
  'My wife hates burpees',
  'I used to avoid squats',
  'more lunges',
])('nothing is left out in “%s”', (words) => {
  expect(avoidedIn(words)).toEqual([])
})
