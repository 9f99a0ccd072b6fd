import { expect, it } from 'vitest'
import { phasesClaimed } from './phases-claimed'

it.each([
  ['This deload week settles the work.', ['deload']],
  ['This is a deload: few sets.', ['deload']],
  ['This week is the taper.', ['taper']],
  ['This is your peak week.', ['realization']],
  ['This is the deload. This is a taper.', ['deload', 'taper']],
])('hears which phase "%s" says its week to be', (text, phases) => {
  expect(phasesClaimed(text).map(({ phase }) => phase)).toEqual(phases)
})

it.each([
  'The deload comes after this week.',
  'Push this week; the taper follows.',
  'Squeeze at the peak of this curl.',
  'This is a week before the deload.',
  'Your deload is near.',
])('hears none in "%s"', (text) => {
  expect(phasesClaimed(text)).toEqual([])
})
