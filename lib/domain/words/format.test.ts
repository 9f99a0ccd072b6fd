import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cmToFeet, feetToCm, kgToLb, lbToKg } from '@/lib/domain/measures/convert-units'
import { roundLoad } from '@/lib/domain/measures/loads'
import {
  formatCost,
  formatDuration,
  formatList,
  formatLoad,
  formatPrescription,
  formatRest,
  formatWait,
  prescribeRow,
  prescribeSets,
} from './format'
import type { ProgramSet } from '@/lib/domain/program/schema'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

function set(over: Partial<ProgramSet> = {}): ProgramSet {
  return {
    kind: 'work',
    amount_min: 6,
    amount_max: 6,
    rir: 2,
    pct_1rm: 80.56,
    load_kg: 87.5,
    ...over,
  }
}

describe('a prescription', () => {
  test('has its order and signs', () => {
    expect(
      plain(formatPrescription(prescribeSets([set(), set(), set(), set()], 'reps', 180))),
    ).toBe('4 × 6 @ 81 % · RIR 2 · 3:00')
  })

  test('leaves the percentage out where no maximum is known', () => {
    expect(
      plain(formatPrescription(prescribeSets([set({ pct_1rm: null, rir: null })], 'reps', 45))),
    ).toBe('1 × 6 · 0:45')
  })

  test('joins back-off sets with "and"', () => {
    const sets = [set({ amount_min: 1, amount_max: 1, pct_1rm: 94 })]
    const backOff = set({ kind: 'back_off', amount_min: 3, amount_max: 3, pct_1rm: 86 })
    expect(plain(formatPrescription(prescribeSets([...sets, backOff, backOff], 'reps', 180)))).toBe(
      '1 × 1 @ 94 % and 2 × 3 @ 86 % · RIR 2 · 3:00',
    )
  })

  test('says when only the last set leaves fewer reps', () => {
    const { parts, rir, last_rir } = prescribeSets([set(), set(), set({ rir: 1 })], 'reps', 180)
    expect({ parts: parts.length, rir, last_rir }).toEqual({ parts: 1, rir: 2, last_rir: 1 })
  })

  test('counts no warm-up sets', () => {
    expect(prescribeSets([set({ kind: 'warm_up' }), set()], 'reps', 60).parts[0]?.sets).toBe(1)
  })

  test('of a hold counts seconds, of a range shows both ends', () => {
    const hold = set({ amount_min: 20, amount_max: 30, pct_1rm: null, rir: null })
    expect(plain(formatPrescription(prescribeSets([hold], 'seconds', 60)))).toBe(
      '1 × 20–30 s · 1:00',
    )
  })

  test('of a blueprint row is the same as of its sets', () => {
    const row = prescribeRow({
      slot: 'd1s1',
      sets: 2,
      sets_min: 2,
      sets_max: 2,
      measure: 'reps',
      amount: 6,
      amount_min: 6,
      amount_max: 6,
      rir: 2,
      pct_1rm: 80.56,
      back_off: null,
      rest_seconds: 180,
      ramp: 3,
      superset: null,
      progression: 'effort',
    })
    expect(row).toEqual(prescribeSets([set(), set()], 'reps', 180))
  })
})

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
  const loads = fc.constantFrom('barbell', 'dumbbell', 'kettlebell', 'machine')
  const kilos = fc.double({ min: 2, max: 320, noNaN: true })

  test('is stored in kilograms and read as what can be loaded, pounds as pounds', () => {
    fc.assert(
      fc.property(kilos, loads, fc.constantFrom('kg', 'lb'), (kg, load, units) => {
        const stored = roundLoad(kg, load, units, 'ramp')!
        const read = Number(formatLoad(stored, units))
        const back = units === 'kg' ? read : lbToKg(read)
        expect(Math.abs(back - stored)).toBeLessThan(0.001)
        const step = { kg: { dumbbell: 2, kettlebell: 4, barbell: 2.5, machine: 2.5 }, lb: null }[
          units
        ]
        expect(read % (step?.[load] ?? 5)).toBe(0)
      }),
    )
  })
})
