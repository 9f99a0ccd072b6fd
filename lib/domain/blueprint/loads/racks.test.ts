import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { KG_PER_LB } from '@/lib/domain/measures/convert-units'
import type { Units } from '@/lib/domain/vocabulary'
import { heaviest, lightest, loadable, loadStep, type Stock } from './racks'

const gym = (units: Units): Stock => ({ units, ownWeights: null })

const tools = ['bench-press', 'dumbbell-curl', 'kettlebell-swing', 'lat-pulldown', 'ez-bar-curl']

test('a weight is a whole number of steps above the lightest, and the nearest that there is', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 400, noNaN: true }),
      fc.constantFrom(...tools.map(catalogueEntry)),
      fc.constantFrom('kg', 'lb'),
      (kg, exercise, units) => {
        const rounded = loadable(kg, exercise, gym(units))
        const [least, step] = [lightest(exercise, gym(units))!, loadStep(exercise, gym(units))!]
        if (rounded === null) return void expect(kg).toBeLessThan(least)
        const steps = (rounded - least) / step
        expect(steps).toBeCloseTo(Math.round(steps), 6)
        expect(Math.abs(rounded - kg)).toBeLessThanOrEqual(step / 2 + 1e-9)
      },
    ),
  )
})

test('pounds have a grid of their own', () => {
  expect(loadable(60, catalogueEntry('bench-press'), gym('lb'))! / KG_PER_LB).toBeCloseTo(130, 6)
})

test('nothing is loaded on what has no weight, and nothing below the empty bar', () => {
  expect(loadable(15, catalogueEntry('bench-press'), gym('kg'))).toBeNull()
  expect(loadable(15, catalogueEntry('ez-bar-curl'), gym('kg'))).toBe(15)
  expect(loadable(40, catalogueEntry('floor-push-up'), gym('kg'))).toBeNull()
})

test.each(['kg', 'lb'] as const)(
  'nothing heavier than a program can hold is asked for, in %s',
  (units) => {
    const bench = catalogueEntry('bench-press')
    const most = loadable(5000, bench, gym(units))!
    expect(most).toBeLessThanOrEqual(700)
    expect(most + loadStep(bench, gym(units))!).toBeGreaterThan(700)
  },
)

const home: Stock = {
  units: 'kg',
  ownWeights: {
    bar_kg: 15,
    plates_kg: [10, 10, 5, 1.25],
    dumbbell_max_kg: 15,
    small_plates: false,
  },
}

test('own plates make the bar’s weights, and a weight between two far apart is the lighter one', () => {
  const bench = catalogueEntry('bench-press')
  expect(heaviest(bench, home)).toBe(67.5)
  expect(lightest(bench, home)).toBe(15)
  expect(loadable(200, bench, home)).toBe(67.5)
  expect(loadable(36, bench, home)).toBe(35)
  expect(loadable(34, bench, home)).toBe(35)
  expect(loadable(33, bench, home)).toBe(27.5)
  expect(loadable(13.7, bench, home)).toBeNull()
  expect([15, 17.5, 57.5, 67.5].map((kg) => loadStep(bench, home, kg))).toEqual([
    2.5,
    7.5,
    7.5,
    null,
  ])
})

test('dumbbells go up to the heaviest that is owned', () => {
  const curl = catalogueEntry('dumbbell-curl')
  expect(heaviest(curl, home)).toBe(15)
  expect([14.2, 14.9, 40].map((kg) => loadable(kg, curl, home))).toEqual([14, 15, 15])
  expect(loadStep(curl, home, 14)).toBe(1)
})

test('small plates halve the step of a bar whose plates are not named', () => {
  const own = { bar_kg: null, plates_kg: [], dumbbell_max_kg: null, small_plates: true }
  expect(loadable(61.2, catalogueEntry('bench-press'), { units: 'kg', ownWeights: own })).toBe(
    61.25,
  )
  expect(heaviest(catalogueEntry('bench-press'), { units: 'kg', ownWeights: own })).toBeNull()
})
