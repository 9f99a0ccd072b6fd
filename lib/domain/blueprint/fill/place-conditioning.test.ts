import { expect, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { planBasis, planWeeks } from '@/lib/domain/blueprint/plan-program'
import { isLoading } from '@/lib/domain/blueprint/weeks/program-week'

test('whoever can do no interval walks on those days too', () => {
  const profile = athleteProfileSchema.parse({
    ...{ height_cm: 170, weight_kg: 70, age: 30, goal_raw: '', goal_category: 'general_fitness' },
    ...{ fitness_level: 'intermediate', duration_weeks: 4, days_per_week: 3, session_minutes: 60 },
    ...{ equipment: ['barbell', 'rack', 'bench', 'dumbbells'], limitations: ['ankle_foot'] },
  })
  const weeks = [...planWeeks(planBasis(deriveAthlete(profile)))].filter(({ week }) =>
    isLoading(week),
  )
  const walks = weeks.map(({ sessions }) =>
    sessions.filter(({ rows }) => rows.some(({ row }) => row.exercise.id === 'brisk-walk')),
  )
  expect(walks.map(({ length }) => length)).toEqual(weeks.map(() => 3))
})
