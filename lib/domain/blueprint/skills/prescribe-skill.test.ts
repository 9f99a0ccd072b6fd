import { expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { wishesSchema } from '@/lib/domain/athlete/wishes'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'

test.each([
  [15, 2],
  [30, 1],
  [70, 2],
])('at %i the hardest set of a skill leaves %i', (age, least) => {
  const profile = athleteProfileSchema.parse({
    ...{ height_cm: 170, weight_kg: 65, age, goal_category: 'general_fitness', goal_raw: '' },
    ...{ fitness_level: 'intermediate', duration_weeks: 5, days_per_week: 3 },
  })
  const wishes = wishesSchema.parse({ skills: [{ skill: 'push_up', now: 8, reps: 20 }] })
  const { slots, weeks } = buildBlueprint(profile, wishes)
  const keys = new Set(slots.filter(({ tag }) => tag === 'k').map(({ slot }) => slot))
  const left = weeks
    .flatMap(({ days }) => days.flatMap(({ rows }) => rows))
    .filter(({ slot }) => keys.has(slot))
    .flatMap(({ groups }) => groups.flatMap(({ rir }) => rir ?? []))
  expect(Math.min(...left)).toBe(least)
})

test('a try of many repetitions asks for thirty at most', () => {
  const profile = athleteProfileSchema.parse({
    ...{ height_cm: 170, weight_kg: 65, age: 30, goal_category: 'general_fitness', goal_raw: '' },
    ...{ fitness_level: 'intermediate', duration_weeks: 4, days_per_week: 3 },
  })
  const wishes = wishesSchema.parse({ skills: [{ skill: 'push_up', now: 30, reps: 40 }] })
  const groups = buildBlueprint(profile, wishes).weeks.flatMap(({ days }) =>
    days.flatMap(({ rows }) =>
      rows.filter(({ measure }) => measure === 'reps').flatMap((row) => row.groups),
    ),
  )
  expect(Math.max(...groups.map(({ amount_max }) => amount_max))).toBeLessThanOrEqual(30)
})
