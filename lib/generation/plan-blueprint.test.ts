import { expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { planBlueprint } from './plan-blueprint'

const profile = athleteProfileSchema.parse({
  height_cm: 178,
  weight_kg: 80,
  goal_category: 'strength',
  goal_raw: '',
  fitness_level: 'intermediate',
  duration_weeks: 12,
  days_per_week: 4,
})

test('others are answered while a program is planned, which is the same as in one go', async () => {
  let turns = 0
  let next = setImmediate(function turn() {
    turns += 1
    next = setImmediate(turn)
  })
  const planned = await planBlueprint(profile).finally(() => clearImmediate(next))
  expect(planned).toEqual(buildBlueprint(profile))
  expect(turns).toBeGreaterThan(profile.duration_weeks)
})
