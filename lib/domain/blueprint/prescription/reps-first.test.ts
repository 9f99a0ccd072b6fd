import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { planBasis, planWeeks } from '@/lib/domain/blueprint/plan-program'
import { isLoading } from '@/lib/domain/blueprint/weeks/program-week'

const LIFTS = ['back-squat', 'bench-press', 'overhead-press', 'conventional-deadlift'] as const

interface Novice {
  weights: readonly number[]
  days: number
  small: boolean
  sex: 'female' | 'male'
}

const novices = fc.record<Novice>({
  weights: fc
    .tuple(
      ...[fc.integer({ min: 10, max: 50 }), fc.integer({ min: 10, max: 40 })],
      ...[fc.integer({ min: 10, max: 30 }), fc.integer({ min: 16, max: 60 })],
    )
    .map((steps) => steps.map((step) => 2.5 * step)),
  days: fc.integer({ min: 1, max: 6 }),
  small: fc.boolean(),
  sex: fc.constantFrom('female', 'male'),
})

/** Sets of each barbell lift of a novice in the order in which they are trained, deloads apart. */
function climbsOf({ weights, days, small, sex }: Novice) {
  const profile = athleteProfileSchema.parse({
    ...{ height_cm: 165, weight_kg: 70, age: 30, sex, goal_category: 'strength', goal_raw: '' },
    ...{ fitness_level: 'beginner', duration_weeks: 12, days_per_week: days, session_minutes: 60 },
    known_lifts: LIFTS.map((exercise, index) => ({ exercise, weight: weights[index], reps: 5 })),
    own_weights: { small_plates: small },
  })
  const weeks = [...planWeeks(planBasis(deriveAthlete(profile)))]
  return LIFTS.map((lift) =>
    weeks
      .filter(({ week }) => isLoading(week))
      .flatMap(({ week, sessions }) =>
        sessions.flatMap(({ rows }) =>
          rows.flatMap(({ row, groups: [first], progression }) =>
            row.exercise.id === lift &&
            progression.method === 'linear' &&
            first &&
            first.kg !== null
              ? [{ week: week.week, kg: first.kg, reps: first.amount_max, progression }]
              : [],
          ),
        ),
      ),
  )
}

test('a step of more than 4 % waits for further reps, and both plan and row say how many', () => {
  let waited = 0
  fc.assert(
    fc.property(novices, (novice) => {
      const step = novice.small ? 1.25 : 2.5
      for (const sessions of climbsOf(novice)) {
        sessions.forEach(({ kg, reps, progression }, index) => {
          const before = sessions[index - 1]
          const { top_first, again_from, step_kg } = progression
          const isLarge = step > 0.04 * kg + 0.01 && step_kg === step
          expect(top_first !== null).toBe(isLarge)
          if (!isLarge) return expect(reps).toBe(5)
          expect(again_from).toBe(5)
          expect(top_first).toBeGreaterThan(5)
          expect(top_first).toBeLessThanOrEqual(8)
          expect(reps).toBeLessThanOrEqual(top_first!)
          if (reps > 5) waited += 1
          if (!before) return
          expect(kg).toBeGreaterThanOrEqual(before.kg)
          if (kg === before.kg) expect(reps).toBeGreaterThanOrEqual(before.reps)
        })
      }
    }),
    { numRuns: 60 },
  )
  expect(waited).toBeGreaterThan(100)
})
