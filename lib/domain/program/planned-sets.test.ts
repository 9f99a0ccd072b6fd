import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { athleteProfileSchema, type AthleteProfileInput } from '@/lib/domain/athlete/profile'
import type { Row } from '@/lib/domain/blueprint/schema'
import { estimateMaximum } from '@/lib/domain/measures/estimate-maximum'
import { roundLoad } from '@/lib/domain/measures/loads'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { exerciseOfSlot, plannedSets } from './planned-sets'

describe('planned sets', () => {
  it('give percent, kilograms and a ramp for a lift that is known', () => {
    const { warm_up, sets } = plan('bench-press', { known_lifts: [bench(100, 1)] })
    expect(sets).toHaveLength(4)
    expect(sets[0]).toEqual({
      kind: 'work',
      amount_min: 6,
      amount_max: 6,
      rir: 2,
      pct_1rm: 80.6,
      load_kg: 80,
    })
    expect(warm_up.map((set) => [set.amount_min, set.load_kg])).toEqual([
      [5, 32.5],
      [3, 47.5],
      [2, 65],
    ])
  })

  it('give neither for a lift that nobody entered', () => {
    const { warm_up, sets } = plan('bench-press', {})
    expect(sets[0]).toMatchObject({ rir: 2, pct_1rm: null, load_kg: null })
    expect(warm_up[0]).toMatchObject({ pct_1rm: null, load_kg: null })
  })

  it('take the weight of a relative by its usual ratio, without a percentage for dumbbells', () => {
    const known = { known_lifts: [bench(100, 1)] }
    expect(plan('close-grip-bench-press', known).sets[0]?.pct_1rm).toBe(80.6)
    const dumbbells = plan('dumbbell-bench-press', known).sets[0]
    expect(dumbbells?.pct_1rm).toBeNull()
    expect(dumbbells?.load_kg).toBe(30)
  })

  it('give weights in plates of the athlete’s own unit', () => {
    const pounds = plan('bench-press', { units: 'lb', known_lifts: [bench(225, 1)] })
    expect(pounds.sets[0]?.load_kg).toBeCloseTo(180 * 0.45359237, 3)
  })

  it('give no weights after week 6, but still the percentage', () => {
    const late = plan('bench-press', { known_lifts: [bench(100, 1)] }, {}, 7)
    expect(late.sets[0]).toMatchObject({ pct_1rm: 80.6, load_kg: null })
  })

  it('leave percent and weight out where the equation does not reach', () => {
    const light = plan('bench-press', { known_lifts: [bench(100, 1)] }, { amount: 12, rir: 2 })
    expect(light.sets[0]).toMatchObject({ pct_1rm: null, load_kg: null })
  })

  it('add lighter back-off sets after the heaviest ones', () => {
    const back_off = { sets: 2, amount: 3, rir: 3, pct_1rm: 86.1 }
    const row = { sets: 3, amount: 1, rir: 2, back_off }
    const { sets } = plan('bench-press', { known_lifts: [bench(100, 1)] }, row)
    expect(sets.map((set) => [set.kind, set.amount_min, set.load_kg])).toEqual([
      ['work', 1, 95],
      ['work', 1, 95],
      ['work', 1, 95],
      ['back_off', 3, 85],
      ['back_off', 3, 85],
    ])
  })

  it('turn repetitions into seconds for an exercise that is held, and back', () => {
    const held = plan('front-plank', {}, { amount: 12, rir: 2, ramp: 0 }).sets[0]
    expect(held).toMatchObject({ amount_min: 36, rir: null })
    const moved = plan('floor-crunch', {}, { measure: 'seconds', amount: 30, rir: null }).sets[0]
    expect(moved).toMatchObject({ amount_min: 10, rir: 3 })
  })

  it('give no ramp before bodyweight', () => {
    expect(plan('floor-push-up', {}).warm_up).toEqual([])
  })

  it('use variant a in odd blocks and b in even ones', () => {
    const choice = { slot: 'd1s1', a: 'bench-press', b: 'pause-bench-press' }
    expect([1, 2, 3].map((block) => exerciseOfSlot(choice, block))).toEqual([
      'bench-press',
      'pause-bench-press',
      'bench-press',
    ])
  })
})

describe('known lifts', () => {
  it('become a maximum by the mean of Epley and Brzycki, up to ten repetitions', () => {
    expect(estimateMaximum(100, 1)).toBe(100)
    expect(estimateMaximum(100, 10)).toBeCloseTo(133.3, 1)
    expect(estimateMaximum(100, 5)).toBeCloseTo((116.67 + 112.5) / 2, 1)
    expect(estimateMaximum(95, 6)?.toFixed(1)).toBe('112.2')
    expect(estimateMaximum(100, 11)).toBeNull()
    expect(estimateMaximum(100, 2.5)).toBeNull()
  })
})

describe('loads', () => {
  it('are whole steps, near what was asked, or left to the athlete', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 400, noNaN: true }),
        fc.constantFrom('barbell', 'dumbbell', 'kettlebell', 'machine'),
        fc.constantFrom('kg', 'lb'),
        (kg, load, units) => {
          const rounded = roundLoad(kg, load, units)
          if (rounded === null) return
          const step = { barbell: 2.5, dumbbell: 2, kettlebell: 4, machine: 2.5 }[load]
          const count = units === 'kg' ? rounded / step : rounded / 0.45359237 / 5
          expect(Math.abs(count - Math.round(count))).toBeLessThan(0.001)
          expect(Math.abs(rounded - kg)).toBeLessThanOrEqual((kg < 20 ? 0.1 : 0.05) * kg + 0.001)
        },
      ),
    )
  })

  it('are never lighter than the empty bar', () => {
    expect(roundLoad(15, 'barbell', 'kg')).toBeNull()
    expect(roundLoad(8, 'barbell', 'kg', 'ramp')).toBe(20)
    expect(roundLoad(40, 'bodyweight', 'kg')).toBeNull()
  })
})

function bench(weight: number, reps: number) {
  return { exercise: 'Bench press', weight, reps }
}

function plan(
  id: string,
  part: Partial<AthleteProfileInput>,
  row: Partial<Row> = {},
  week = 5,
): ReturnType<typeof plannedSets> {
  const profile = athleteProfileSchema.parse({
    height_cm: 180,
    weight_kg: 80,
    goal_category: 'strength',
    goal_raw: '',
    fitness_level: 'intermediate',
    duration_weeks: 12,
    days_per_week: 4,
    ...part,
  })
  const fullRow: Row = {
    slot: 'd1s1',
    sets: 4,
    sets_min: 4,
    sets_max: 4,
    measure: 'reps',
    amount: 6,
    amount_min: 6,
    amount_max: 6,
    rir: 2,
    pct_1rm: 80.6,
    back_off: null,
    rest_seconds: 180,
    ramp: 3,
    superset: null,
    progression: 'effort',
    ...row,
  }
  return plannedSets({ row: fullRow, entry: exerciseById(id)!, profile, week })
}
