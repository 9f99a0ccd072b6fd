import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims-in'

describe('claims in words', () => {
  it.each([
    [
      'Do 4 sets of 6 reps.',
      [
        { unit: 'sets', value: 4 },
        { unit: 'reps', value: 6 },
      ],
    ],
    [
      'Three good reps, then rest 2-3 minutes.',
      [
        { unit: 'reps', value: 3 },
        { unit: 'minutes', value: 2 },
        { unit: 'minutes', value: 3 },
      ],
    ],
    [
      'Use 82.5 kg or 80 % today.',
      [
        { unit: 'load', value: 82.5 },
        { unit: 'percent', value: 80 },
      ],
    ],
    ['Stay at RIR 2, that is RPE 8.', [{ unit: 'rir', value: 2 }]],
    ['Keep RPE 7.', [{ unit: 'rir', value: 3 }]],
    [
      'A 5 x 5 day, in week 3.',
      [
        { unit: 'sets', value: 5 },
        { unit: 'reps', value: 5 },
        { unit: 'weeks', value: 3 },
      ],
    ],
    [
      'Three sets of 8-12.',
      [
        { unit: 'sets', value: 3 },
        { unit: 'reps', value: 8 },
        { unit: 'reps', value: 12 },
      ],
    ],
    ['Lift 10,000 kg.', [{ unit: 'load', value: 10_000 }]],
    ['Lift ten thousand kilos.', [{ unit: 'load', value: 10_000 }]],
    ['Do twenty-five reps.', [{ unit: 'reps', value: 25 }]],
    ['Train for three hours.', [{ unit: 'minutes', value: 180 }]],
    ['Hold for sets of 30 seconds.', [{ unit: 'seconds', value: 30 }]],
    [
      'Six sessions a week, five training days.',
      [
        { unit: 'days', value: 6 },
        { unit: 'days', value: 5 },
      ],
    ],
    ['Week one: begin.', [{ unit: 'weeks', value: 1 }]],
  ])('finds every number with a unit in "%s"', (text, claims) => {
    expect(claimsIn(text).map(({ unit, value }) => ({ unit, value }))).toEqual(claims)
  })

  it.each([
    'One rep at a time.',
    'Count to four on the way down.',
    'Between 2 worlds.',
    'Option A1.',
    'Begin with a 5-minute warm-up.',
    'Sleep eight hours, with 48 hours between hard sessions.',
    'The 90/90 hip stretch.',
    'This week two days are heavy.',
  ])('finds none in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})
