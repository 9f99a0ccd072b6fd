import { expect, test } from 'vitest'
import { noDecisions } from './decisions'
import { keptDecisions } from './kept-decisions'

test('what was taken out, said yes to or not meant is kept, and a physician’s word is asked for anew', () => {
  const answers = [
    { key: 'health:chest_pain', answer: 'not_meant' },
    { key: 'health:dizziness', answer: 'cleared' },
    { key: 'health:pregnant', answer: 'is_so' },
  ] as const
  const words = { wishes_on: ['lifts:back-squat:current'], health_answers: [...answers] }
  expect(keptDecisions({ words, wishesOff: ['areas:shoulders:more'] })).toEqual({
    wishes_off: ['areas:shoulders:more'],
    wishes_on: ['lifts:back-squat:current'],
    health_answers: [{ key: 'health:chest_pain', answer: 'not_meant' }],
  })
})

test('a program to which nobody listened has nothing to keep', () => {
  expect(keptDecisions({ words: null, wishesOff: [] })).toEqual(noDecisions)
})
