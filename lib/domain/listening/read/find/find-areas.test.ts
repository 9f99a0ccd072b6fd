import { expect, it, test } from 'vitest'
import { readWords } from '@/lib/domain/listening/read/read-words'

const facts = { today: '2026-11-30', units: 'kg' as const, weight_kg: 80 }

function areasIn(words: string): string[] {
  const { areas } = readWords({ goal_raw: words, notes: '' }, facts)
  return areas.map(({ area, ask, sure }) => `${ask} ${area}${sure === false ? '?' : ''}`)
}

test.each([
  ['Bring up my shoulders, chest and arms', ['more shoulders', 'more chest', 'more arms']],
  ['my calves refuse to grow', ['more calves']],
  ['T-rex arms and chicken legs over here', ['more arms', 'more legs']],
  ['noodle arms', ['more arms']],
  ['i want abs', ['more core']],
  ["Want glutes, glutes. Don't want bulky quads", ['more glutes', 'less quads']],
  ['bring up my calfs', ['more calves']],
  ['Glutes not quads please', ['more glutes', 'less quads']],
  ['legs are still twigs', ['more legs']],
  ['side delts lag, chest is fine', ['more side_delts', 'less chest']],
  ['legs are fine already', ['less legs']],
  ['skip the ab work', ['less core']],
  ["I don't want my traps to get any bigger", ['less traps']],
  ['stronger legs but less chest', ['more legs', 'less chest']],
])('“%s” is %j', (words, heard) => {
  expect(areasIn(words).sort()).toEqual([...heard].sort())
})

it.each([
  'Do not bring up my shoulders',
  "I don't want abs",
  'I want legs on Friday and that is all',
  'My wife wants bigger arms',
  'I used to have a big chest',
  'bench row and trap bar work',
  "I'm back in the gym, back to lifting",
  'My chest hurts',
  'Chest day every day, no seriously',
  'a bigger back squat',
  "Don't want: bigger quads, traps",
  'Not on it: more butt',
])('no part of the body is wanted in “%s”', (words) => {
  expect(areasIn(words)).toEqual([])
})
