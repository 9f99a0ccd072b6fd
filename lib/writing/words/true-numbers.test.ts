import { expect, it } from 'vitest'
import { nothing } from '@/lib/domain/audit/words/truths-of'
import { keepTrueSentences } from './true-numbers'

const truths = {
  ...nothing,
  sets: new Set([3, 4]),
  reps: new Set([8, 2]),
  rir: new Set([2]),
  percent: new Set([81]),
  load: new Set([100]),
  seconds: new Set([180]),
  minutes: new Set([60, 3]),
  weeks: new Set([12, 4]),
  days: new Set([4]),
  phases: new Set(['accumulation' as const]),
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
  'Put 10,000 kg on the bar.',
  'Put 100 kg on the bar.',
  'Do five hundred sets.',
  'Do sets of 12.',
  'Train for three hours.',
  'Five training days await.',
  'Week 1: easy does it.',
  'This is a deload week.',
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
  'Begin with a 5-minute warm-up.',
  'Sleep eight hours.',
  'Leave 48 hours between them.',
  'Do the 90/90 hip stretch.',
  'This week two days are heavy.',
  'This accumulation week leads to the deload.',
])('keeps what is true or claims nothing: %s', (sentence) => {
  expect(keepTrueSentences(sentence, truths)).toEqual({ text: sentence, left: [] })
})
