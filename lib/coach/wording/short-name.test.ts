import { expect, it } from 'vitest'
import { catalogue } from '@/lib/domain/catalogue/catalogue'
import { liftName } from '@/lib/domain/words/lift-name'
import { shortName } from './short-name'

it.each([
  ['squat', 'squat'],
  ['front squat', 'front squat'],
  ['staggered-stance Romanian deadlift', 'staggered-stance Romanian deadlift'],
  ['Romanian deadlift', 'Romanian deadlift'],
  ['Bulgarian split squat', 'Bulgarian split squat'],
  ['dumbbell floor press', 'dumbbell floor press'],
  ['feet-elevated row under a table', 'feet-elevated row'],
  ['single-leg squat to a chair', 'single-leg squat'],
  ['hack squat machine', 'hack squat'],
])('calls the %s the %s the second time', (lift, short) => {
  expect(shortName(lift)).toBe(short)
})

it('gives no lift the name of another', () => {
  for (const { id } of catalogue) {
    const short = shortName(liftName(id))
    const named = catalogue.filter(
      (other) => other.id !== id && [other.name.toLowerCase(), liftName(other.id)].includes(short),
    )
    if (short !== liftName(id)) expect(named, `${id}: ${short}`).toEqual([])
  }
})

it('calls every exercise by a word of one number, so that its sentences agree', () => {
  const plural = catalogue.map(({ id }) => liftName(id)).filter((name) => /[^s]s$/.test(name))
  expect(plural.filter((name) => !/ on fists| or handles/.test(name))).toEqual([])
})
