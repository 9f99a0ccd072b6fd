import { expect, test } from 'vitest'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { gridAthlete } from '@/testing/plans/grid-cases'
import { rampSets } from './ramps'

const athlete = gridAthlete({
  style: 'strength',
  level: 'advanced',
  days: 4,
  minutes: 75,
  kit: 'full_gym',
  weeks: 8,
})
const setsBefore = (id: string) =>
  rampSets(athlete, {
    slot: 'd1s2',
    key: 'VP',
    tag: 's',
    exercise: catalogueEntry(id),
    sets: 3,
    base: 3,
    place: 1,
    emphasized: false,
    why: [],
  })

test('what only adds to one’s own weight has no lighter set before it', () => {
  expect(setsBefore('weighted-pull-up')).toBe(0)
  expect(setsBefore('weighted-dip')).toBe(0)
  expect(setsBefore('lat-pulldown')).toBe(1)
})
