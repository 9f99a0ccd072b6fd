import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { KG_PER_LB } from '@/lib/domain/measures/convert-units'
import { lightest, loadable, loadStep } from './racks'

const tools = ['bench-press', 'dumbbell-curl', 'kettlebell-swing', 'lat-pulldown', 'ez-bar-curl']

test('a weight is a whole number of steps above the lightest, and the nearest that there is', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 400, noNaN: true }),
      fc.constantFrom(...tools.map(catalogueEntry)),
      fc.constantFrom('kg', 'lb'),
      (kg, exercise, units) => {
        const rounded = loadable(kg, exercise, units)
        const [least, step] = [lightest(exercise, units)!, loadStep(exercise, units)!]
        if (rounded === null) return void expect(kg).toBeLessThan(least)
        const steps = (rounded - least) / step
        expect(steps).toBeCloseTo(Math.round(steps), 6)
        expect(Math.abs(rounded - kg)).toBeLessThanOrEqual(step / 2 + 1e-9)
      },
    ),
  )
})

test('pounds have a grid of their own', () => {
  expect(loadable(60, catalogueEntry('bench-press'), 'lb')! / KG_PER_LB).toBeCloseTo(130, 6)
})

test('nothing is loaded on what has no weight, and nothing below the empty bar', () => {
  expect(loadable(15, catalogueEntry('bench-press'), 'kg')).toBeNull()
  expect(loadable(15, catalogueEntry('ez-bar-curl'), 'kg')).toBe(15)
  expect(loadable(40, catalogueEntry('floor-push-up'), 'kg')).toBeNull()
})

test.each(['kg', 'lb'] as const)(
  'nothing heavier than a program can hold is asked for, in %s',
  (units) => {
    const bench = catalogueEntry('bench-press')
    const most = loadable(5000, bench, units)!
    expect(most).toBeLessThanOrEqual(700)
    expect(most + loadStep(bench, units)!).toBeGreaterThan(700)
  },
)
