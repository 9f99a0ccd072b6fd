import { expect, it } from 'vitest'
import { keepTrueSentences } from './true-numbers'

const truths = {
  sets: [3, 4],
  reps: [8, 2],
  rir: [2],
  percent: [81],
  seconds: [180],
  minutes: [60, 3],
  weeks: [12, 4],
  days: [4],
}

it.each([
  'Do 5 sets of squats.',
  'Aim for 10 reps.',
  'Aim for 8-12 reps.',
  'Leave three good reps in hand.',
  'Work at RIR 1.',
  'Stay at RPE 9.',
  'Do 4 x 10 today.',
  'Use 90 % of your best.',
  'Add 2.5 kg each time.',
  'Add five pounds.',
  'Rest 90 seconds.',
  'It takes 45 minutes.',
  'This is an 8-week program.',
  'Train 5 days a week.',
])('leaves out what is not true: %s', (sentence) => {
  const { text, left } = keepTrueSentences(`Stay tall. ${sentence} Breathe.`, truths)
  expect(text).toBe('Stay tall. Breathe.')
  expect(left).toEqual([sentence])
})

it.each([
  'Do 4 sets of 8 reps.',
  'Leave two good reps in hand.',
  'Stay at RPE 8.',
  'Do 4 × 8 today.',
  'Rest 180 seconds, which is 3 minutes.',
  'Week 4 of 12 weeks.',
  'Train four days a week.',
  'One rep at a time.',
  'Keep 90 degrees at the knee.',
  'Count to five on the way down.',
  'Two hard weeks without sleep are not fine.',
])('keeps what is true or claims nothing: %s', (sentence) => {
  expect(keepTrueSentences(sentence, truths)).toEqual({ text: sentence, left: [] })
})
