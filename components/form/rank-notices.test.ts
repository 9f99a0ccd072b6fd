import { expect, test } from 'vitest'
import { rankNotices } from './rank-notices'

const notice = (code: string) => ({ code, asked: '', planned: '', sentence: '' })

test('what changes the plan comes first, in the order of the plan; spare minutes come last', () => {
  const given = ['spare_minutes', 'no_peak', 'one_day', 'left_out_knee', 'unknown_maxima']
  expect(rankNotices(given.map(notice)).map(({ code }) => code)).toEqual([
    'no_peak',
    'left_out_knee',
    'one_day',
    'unknown_maxima',
    'spare_minutes',
  ])
})
