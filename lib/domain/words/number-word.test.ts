import { expect, it } from 'vitest'
import { numberWord, repWord, repsWord } from './number-word'

it.each([
  [0, 'zero'],
  [7, 'seven'],
  [20, 'twenty'],
  [52, 'fifty-two'],
])('says %i in words', (value, word) => {
  expect(numberWord(value)).toBe(word)
})

it.each([
  [1, 'singles'],
  [2, 'doubles'],
  [3, 'triples'],
  [6, 'sixes'],
  [8, 'eights'],
  [20, 'twenties'],
  [21, 'twenty-ones'],
])('calls sets of %i %s', (reps, word) => {
  expect(repsWord(reps)).toBe(word)
})

it.each([
  [1, 'single'],
  [3, 'triple'],
  [5, 'five'],
])('calls one set of %i a %s', (reps, word) => {
  expect(repWord(reps)).toBe(word)
})
