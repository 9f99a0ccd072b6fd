import { expect, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { gridAthlete, gridProfile, type GridCase } from '@/testing/plans/grid-cases'
import { projectedMaximum, startMaximum } from './projected-maximum'
import { loadable } from './racks'

const beginner: GridCase = {
  style: 'strength',
  level: 'beginner',
  days: 3,
  minutes: 60,
  kit: 'full_gym',
  weeks: 12,
}
const squat = catalogueEntry('back-squat')

const gain = (squatKg: number, changes: object) => {
  const profile = {
    ...gridProfile(beginner),
    known_lifts: [{ exercise: 'back-squat', weight: squatKg, reps: 1 }],
    ...changes,
  }
  const athlete = deriveAthlete(profile)
  return projectedMaximum(athlete, squat, 2)! / startMaximum(athlete, squat)!
}

test('a beginner below body weight gains 5 % a week, a woman below 0.8 of it, and age takes its share', () => {
  expect(gain(70, { weight_kg: 80 })).toBeCloseTo(1.05)
  expect(gain(90, { weight_kg: 80 })).toBeCloseTo(1.025)
  expect(gain(60, { weight_kg: 80, sex: 'female' })).toBeCloseTo(1.05)
  expect(gain(70, { weight_kg: 80, sex: 'female' })).toBeCloseTo(1.025)
  expect(gain(70, { weight_kg: 80, age: 52 })).toBeCloseTo(1 + 0.9 * 0.05, 4)
  expect(gain(90, { weight_kg: 80, age: 76 })).toBeCloseTo(1 + 0.6 * 0.025, 4)
  expect(gain(70, { weight_kg: 80, age: 15 })).toBeCloseTo(1.025)
})

test('weights of lb are those of a rack in lb', () => {
  const lb = (kg: number) => kg / 0.45359237
  for (let kg = 25; kg < 200; kg += 3.7)
    expect(lb(loadable(kg, squat, { units: 'lb', ownWeights: null })!) / 5).toBeCloseTo(
      Math.round(lb(kg) / 5),
      6,
    )
  expect(lb(loadable(20, squat, { units: 'lb', ownWeights: null })!)).toBeCloseTo(45)
  expect(loadable(19, squat, { units: 'lb', ownWeights: null })).toBeNull()
  expect(loadable(19, squat, { units: 'kg', ownWeights: null })).toBe(20)
  expect(loadable(18.7, squat, { units: 'kg', ownWeights: null })).toBeNull()
})

test('a lifter of 100 kg starts raises, curls and Romanian deadlifts where they are work', () => {
  const lifter = gridAthlete({ ...beginner, level: 'intermediate' })
  const start = (id: string) => startMaximum(lifter, catalogueEntry(id))
  expect(start('dumbbell-lateral-raise')).toBeCloseTo(14)
  expect(start('ez-bar-curl')).toBeCloseTo(42)
  expect(start('romanian-deadlift')).toBeCloseTo(0.72 * 170)
})
