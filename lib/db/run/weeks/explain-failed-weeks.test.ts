import { expect, test } from 'vitest'
import { explainFailedWeeks } from './explain-failed-weeks'

test.each([
  [
    [{ week: 8, error: 'No quota.' }],
    12,
    'Week 8 could not be written: No quota. The other 11 weeks are kept.',
  ],
  [
    [1, 2, 4].map((week) => ({ week, error: 'No.' })),
    5,
    'Weeks 1, 2 and 4 could not be written: No. The other 2 weeks are kept.',
  ],
  [
    [
      { week: 1, error: 'A.' },
      { week: 2, error: 'B.' },
    ],
    3,
    'Week 1 could not be written: A. Week 2 could not be written: B. The other week is kept.',
  ],
  [[{ week: 1, error: null }], 1, 'Week 1 could not be written: The reason is not known.'],
])('%j of %i weeks are named with their reasons', (failed, total, sentence) => {
  expect(explainFailedWeeks(failed, total)).toBe(sentence)
})
