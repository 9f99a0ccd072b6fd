import { expect, it } from 'vitest'
import { agree } from './agree'

it.each([
  ['Stop with 1 good reps left.', 'Stop with 1 good rep left.'],
  ['Same weight for every set, 1 reps in reserve.', 'Same weight for every set, 1 rep in reserve.'],
  ['1 sets, 1 repetitions, 1 more hard sets.', '1 set, 1 repetition, 1 more hard set.'],
  ['Rest for 1 minutes (1 seconds more).', 'Rest for 1 minute (1 second more).'],
])('%s', (text, agreed) => {
  expect(agree(text)).toBe(agreed)
})

it.each([
  'Week 1 sets the pace, day 1 reps are slow, RIR 1 sets are hard.',
  '11 sets, 2.1 sets, 0–1 sets, 3:1 sets, 1 of the sets',
  '1 set of 8 reps, 1 setsuna',
])('%s: stays as it is', (text) => {
  expect(agree(text)).toBe(text)
})
