import { expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { resolveExclusions } from '@/lib/domain/catalogue/catalogue'

const goals = ['strength', 'hypertrophy', 'athletic_performance', 'endurance'] as const

test.each([
  'anything overhead',
  'jumping',
  'machines',
  'barbell',
  'free weights',
  'single leg',
  'running',
  'cardio',
  'core',
  'squats',
  'pressing',
  'axial loading',
])('without “%s” there is a plan, and nothing of it in any week', (words) => {
  const { ids, unknown } = resolveExclusions([words])
  expect(unknown).toEqual([])
  expect(ids.size).toBeGreaterThan(3)
  for (const goal_category of goals) {
    const { slots, weeks } = buildBlueprint(
      athleteProfileSchema.parse({
        ...{ height_cm: 178, weight_kg: 80, goal_category, goal_raw: '', duration_weeks: 4 },
        ...{ fitness_level: 'intermediate', days_per_week: 3, excluded_exercises: [words] },
      }),
    )
    const planned = [
      ...slots.flatMap(({ candidates }) => candidates),
      ...weeks.flatMap(({ days }) =>
        days.flatMap(({ rows }) => rows.map((row) => row.exercise_id)),
      ),
    ]
    expect(planned.filter((id) => ids.has(id ?? ''))).toEqual([])
    expect(slots.length, goal_category).toBeGreaterThan(5)
  }
})
