import { expect, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { KG_PER_LB } from '@/lib/domain/measures/convert-units'
import type { Units } from '@/lib/domain/vocabulary'
import { linearStep } from './linear-step'

/** The step in the athlete's own unit, from a deadlift of so much. */
function step(units: Units, weight: number): number {
  const athlete = deriveAthlete(
    athleteProfileSchema.parse({
      ...{ height_cm: 180, weight_kg: 120, age: 25, goal_category: 'strength', goal_raw: '' },
      ...{ fitness_level: 'beginner', duration_weeks: 8, days_per_week: 3, units },
      known_lifts: [{ exercise: 'conventional-deadlift', weight, reps: 5 }],
    }),
  )
  const unit = units === 'lb' ? KG_PER_LB : 1
  const row = { exercise: catalogueEntry('conventional-deadlift'), tag: 'B1' as const }
  return Math.round((100 * linearStep(athlete, row, weight * unit)) / unit) / 100
}

test('a light deadlift takes double steps up to the weight of each unit’s own plates', () => {
  expect(step('kg', 97.5)).toBe(5)
  expect(step('kg', 100)).toBe(2.5)
  expect(step('lb', 220)).toBe(10)
  expect(step('lb', 225)).toBe(5)
})
