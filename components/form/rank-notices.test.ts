import { expect, test } from 'vitest'
import { rankNotices } from './rank-notices'

const notice = (code: string) => ({ code, asked: '', planned: '', sentence: '' })

test('what changes the plan comes first, in the order of the plan; spare minutes come last', () => {
  const given = ['spare_minutes', 'no_peak', 'many_days', 'left_out_knee', 'load_horizon']
  expect(rankNotices(given.map(notice)).map(({ code }) => code)).toEqual([
    'no_peak',
    'left_out_knee',
    'many_days',
    'load_horizon',
    'spare_minutes',
  ])
})
