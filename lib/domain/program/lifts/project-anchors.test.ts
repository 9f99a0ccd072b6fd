import { expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { anchoredProfile, projectAnchors, weeksAnew } from './project-anchors'

const profile = athleteProfileSchema.parse({
  height_cm: 180,
  weight_kg: 82,
  goal_category: 'strength',
  goal_raw: '',
  fitness_level: 'intermediate',
  duration_weeks: 6,
  days_per_week: 3,
  known_lifts: [{ exercise: 'Back squat', weight: 120, reps: 5 }],
})
const blueprint = buildBlueprint(profile)
const anchor = {
  lift: 'back-squat',
  load_kg: 160,
  reps: 1,
  rir: null,
  from_week: 3,
  from_day: 2,
}

function maximaOf(
  lift: string,
  projected = projectAnchors(blueprint, profile, [anchor]).projected,
) {
  return projected.filter((each) => each.exercise_id === lift).map(({ kg }) => kg)
}

test('a lift that was entered anew has its new maximum from that week on', () => {
  const before = maximaOf('back-squat', blueprint.projected)
  const after = maximaOf('back-squat')
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2))
  expect(after[2]).toBe(160)
  expect(after[5]!).toBeGreaterThan(160)
})

test('without anchors the blueprint is what it was', () => {
  expect(projectAnchors(blueprint, profile, [])).toBe(blueprint)
})

test('the form that is audited has the least set of a lift that was entered anew', () => {
  const lighter = { ...anchor, load_kg: 100, reps: 3, rir: 2 }
  expect(anchoredProfile(profile, [lighter, anchor]).known_lifts).toEqual([
    { exercise: 'Barbell back squat', weight: 100, reps: 5 },
  ])
  expect(anchoredProfile(profile, [anchor]).known_lifts).toEqual(profile.known_lifts)
  const bench = { ...anchor, lift: 'bench-press' }
  expect(anchoredProfile(profile, [bench]).known_lifts).toEqual([
    ...profile.known_lifts,
    { exercise: 'Barbell bench press', weight: 160, reps: 1 },
  ])
})

test('weights are others than the week before in the week of the set, and days before it a week later', () => {
  expect([...weeksAnew([anchor])]).toEqual([3, 4])
  expect([...weeksAnew([{ ...anchor, from_day: 1 }])]).toEqual([3])
})
