import { expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { wishesSchema } from '@/lib/domain/athlete/wishes'
import { blueprintSteps, buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
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

test('so they are while its week is filled, and while it is compared with what it would be without a wish', () => {
  const beforeWeeks = stepsOf(blueprintSteps({ ...profile, duration_weeks: 1 }))
  expect(beforeWeeks).toBeGreaterThan(8)
  // Nothing is paired anyway, which shows after all weeks are planned again.
  const wishes = wishesSchema.parse({ style: ['no_supersets'] })
  const asked = stepsOf(blueprintSteps({ ...profile, session_minutes: 120 }, wishes))
  const plain = stepsOf(blueprintSteps({ ...profile, session_minutes: 120 }))
  expect(asked - plain).toBeGreaterThan(profile.duration_weeks)
})

function stepsOf(steps: Generator): number {
  let count = 0
  while (!steps.next().done) count += 1
  return count
}
