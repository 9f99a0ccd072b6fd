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
    [
      'Stay at RIR 2, that is RPE 8.',
      [
        { unit: 'rir', value: 2 },
        { unit: 'rir', value: 2 },
      ],
    ],
    [
      'A 5 x 5 day, in week 3.',
      [
        { unit: 'weeks', value: 3 },
        { unit: 'sets', value: 5 },
        { unit: 'reps', value: 5 },
      ],
    ],
  ])('finds every number with a unit in "%s"', (text, claims) => {
    expect(claimsIn(text).map(({ unit, value }) => ({ unit, value }))).toEqual(claims)
  })

  it.each([
    'One rep at a time.',
    'Count to four on the way down.',
    'Between 2 worlds.',
    'Option A1.',
  ])('finds none in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})
