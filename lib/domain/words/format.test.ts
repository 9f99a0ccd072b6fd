import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cmToFeet, feetToCm, kgToLb, lbToKg } from '@/lib/domain/measures/convert-units'
import { lightest, loadable, loadStep } from '@/lib/domain/blueprint/loads/racks'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import {
  formatCost,
  formatDuration,
  formatList,
  formatLoad,
  formatRest,
  formatWait,
} from './format'

describe('units', () => {
  test('a load in pounds survives the way through kilograms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (fives) => {
        expect(formatLoad(lbToKg(fives * 5), 'lb')).toBe(String(fives * 5))
        expect(kgToLb(lbToKg(fives))).toBeCloseTo(fives, 9)
      }),
    )
  })

  test('a load in kilograms keeps its plates', () => {
    expect(formatLoad(142.5, 'kg')).toBe('142.5')
    expect(formatLoad(1.25, 'kg')).toBe('1.25')
    expect(formatLoad(60, 'kg')).toBe('60')
  })

  test('feet and inches come back as the same height, never as twelve inches', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 7 }),
        fc.integer({ min: 0, max: 11 }),
        (feet, inches) => {
          expect(cmToFeet(feetToCm(feet, inches))).toEqual({ feet, inches })
        },
      ),
    )
  })
})

test('rests, waits, durations, lists and costs read as a person says them', () => {
  expect([formatRest(180), formatRest(75), formatRest(45)]).toEqual(['3:00', '1:15', '0:45'])
  expect([formatWait(4), formatWait(38), formatWait(200)]).toEqual([
    'a few seconds',
    'about 40 seconds',
    'about 3 minutes',
  ])
  expect([formatDuration(41.2), formatDuration(125), formatDuration(120)]).toEqual([
    '41 seconds',
    '2 minutes 5 seconds',
    '2 minutes',
  ])
  expect([formatList([8]), formatList([8, 9]), formatList([8, 9, 10])]).toEqual([
    '8',
    '8 and 9',
    '8, 9 and 10',
  ])
  expect([formatCost(0), formatCost(0.0002), formatCost(0.0123), formatCost(1.5)]).toEqual([
    '$0',
    'under $0.001',
    '$0.012',
    '$1.50',
  ])
})

describe('a weight in the athlete’s units', () => {
  const lifts = ['bench-press', 'dumbbell-curl', 'kettlebell-swing', 'lat-pulldown']
  const exercises = fc.constantFrom(...lifts.map(catalogueEntry))
  const kilos = fc.double({ min: 21, max: 320, noNaN: true })

  test('is stored in kilograms and read as what can be loaded, pounds as pounds', () => {
    fc.assert(
      fc.property(kilos, exercises, fc.constantFrom('kg', 'lb'), (kg, exercise, units) => {
        const stored = loadable(kg, exercise, { units, ownWeights: null })!
        const read = Number(formatLoad(stored, units))
        const back = units === 'kg' ? read : lbToKg(read)
        expect(Math.abs(back - stored)).toBeLessThan(0.001)
        const unit = units === 'kg' ? 1 : lbToKg(1)
        const least = lightest(exercise, { units, ownWeights: null })! / unit
        const steps = (read - least) / (loadStep(exercise, { units, ownWeights: null })! / unit)
        expect(steps).toBeCloseTo(Math.round(steps), 6)
      }),
    )
  })
})
