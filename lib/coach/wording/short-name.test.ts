import { expect, it } from 'vitest'
import { shortName } from './short-name'

it.each([
  ['squat', 'squat'],
  ['front squat', 'front squat'],
  ['staggered-stance Romanian deadlift', 'deadlift'],
  ['feet-elevated row under a table', 'row'],
  ['single-leg squat to a chair', 'squat'],
  ['hack squat machine', 'squat'],
  ['feet-elevated push-up', 'push-up'],
])('calls the %s the %s the second time', (lift, short) => {
  expect(shortName(lift)).toBe(short)
})
