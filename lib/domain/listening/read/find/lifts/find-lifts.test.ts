import { expect, it, test } from 'vitest'
import { readWords } from '@/lib/domain/listening/read/read-words'

const facts = { today: '2026-11-30', units: 'kg' as const, weight_kg: 80 }

function liftsIn(words: string): string[] {
  const { lifts } = readWords({ goal_raw: words, notes: '' }, facts)
  return lifts.map(({ exercise, ask, load, unit, reps }) =>
    [ask, exercise, load, load === null ? null : unit, reps && `x${reps}`]
      .filter((each) => each !== null && each !== 0)
      .join(' '),
  )
}

test.each([
  ['Bench 140 kg by March', ['target Barbell bench press 140 kg']],
  ['goal: 2 plate bench', ['target Barbell bench press 2 plates']],
  ['Squat double bodyweight', ['target Barbell back squat 2 bodyweights']],
  ['want to bench bodyweight x 1.25', ['target Barbell bench press 1.25 bodyweights']],
  ['Squat is up to 47.5 now', ['current Barbell back squat 47.5 unsaid']],
  ['OHP to 60 kg for 5 reps', ['target Barbell overhead press 60 kg x5']],
  ['100kg hip thrust for ten', ['target Barbell hip thrust 100 kg x10']],
  [
    '315x3 on squat right now, want 365',
    ['current Barbell back squat 315 unsaid x3', 'target Barbell back squat 365 unsaid'],
  ],
  [
    'bench 100, squat 140 by May',
    ['target Barbell bench press 100 unsaid', 'target Barbell back squat 140 unsaid'],
  ],
  ['My squat is around 140x5', ['current Barbell back squat 140 unsaid x5']],
  ['add 20 kg to my bench', ['improve Barbell bench press']],
  ['A stronger squat', ['improve Barbell back squat']],
  ['more deadlifts!!', ['improve Barbell deadlift']],
  ['Keep power cleans in, I love them', ['keep Power clean']],
  [
    'Must have: weighted dips and barbell rows',
    ['keep Weighted dip', 'keep Barbell bent-over row'],
  ],
  [
    'S/B/D 405/275/495',
    [
      'current Barbell back squat 405 unsaid',
      'current Barbell bench press 275 unsaid',
      'current Barbell deadlift 495 unsaid',
    ],
  ],
])('“%s” is %j', (words, heard) => {
  expect(liftsIn(words)).toEqual(heard)
})

it.each([
  'I used to squat 140',
  'My dog squats 200',
  'hate leg press',
  'a rack, a bench and a barbell',
  'squat rack and pull-up bar',
  '50 push-ups in a row',
  '50 push-ups, currently 30',
  'I can do 30 push-ups, want 50',
  'increase push-ups from 30 to 50',
  'get better at dips, 20 dips',
  'back squats hurt my hips',
  'It gives me smith squats in my living room',
])('no lift is wanted in “%s”', (words) => {
  expect(liftsIn(words)).toEqual([])
})

it('a list has one moment at its end', () => {
  const { lifts } = readWords({ goal_raw: 'bench 100, squat 140 by May', notes: '' }, facts)
  expect(lifts.map(({ when }) => when?.month)).toEqual([5, 5])
})

it('a number in a story without a goal is asked', () => {
  const story =
    'Been at it for a while in the basement with a friend of mine on and off. Squat 315 and bench 225. Rows too.'
  const { lifts } = readWords({ goal_raw: story, notes: '' }, facts)
  expect(lifts.map(({ ask, sure }) => [ask, sure])).toEqual([
    ['current', false],
    ['current', false],
  ])
})
