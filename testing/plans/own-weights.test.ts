import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { athleteProfileSchema, type AthleteProfile } from '@/lib/domain/athlete/profile'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { changeLift } from '@/lib/domain/program/lifts/change-lift'
import type { Week } from '@/lib/domain/program/schema'
import { goalSchema, levelSchema } from '@/lib/domain/vocabulary'
import { exercisesOf } from '@/testing/programs/break-program'
import { writeProgram } from '@/testing/programs/write-program'

const lifted = [
  { exercise: 'back-squat', weight: 140, reps: 1 },
  { exercise: 'bench-press', weight: 100, reps: 1 },
  { exercise: 'conventional-deadlift', weight: 170, reps: 1 },
]

function athlete(change: Partial<AthleteProfile>): AthleteProfile {
  return athleteProfileSchema.parse({
    height_cm: 180,
    weight_kg: 80,
    age: 30,
    goal_category: 'strength',
    goal_raw: '',
    fitness_level: 'intermediate',
    duration_weeks: 5,
    days_per_week: 3,
    session_minutes: 60,
    equipment: ['barbell', 'rack', 'bench', 'dumbbells'],
    known_lifts: lifted,
    ...change,
  })
}

const home = { bar_kg: 20, plates_kg: [20, 10, 5, 2.5], dumbbell_max_kg: 15, small_plates: false }

const anyWeights = fc.record({
  bar_kg: fc.constantFrom(null, 7, 15, 20),
  plates_kg: fc.array(fc.constantFrom(1.25, 2.5, 5, 10, 15, 20), { maxLength: 7 }),
  dumbbell_max_kg: fc.option(fc.integer({ min: 4, max: 40 })),
  small_plates: fc.boolean(),
})

/** What no set may be above, kg. */
function limitOf({ own_weights }: AthleteProfile, id: string): number {
  const entry = catalogueEntry(id)
  if (!own_weights) return Infinity
  const { bar_kg, plates_kg, dumbbell_max_kg } = own_weights
  if (entry.load === 'dumbbell') return dumbbell_max_kg ?? Infinity
  if (entry.load !== 'barbell' || plates_kg.length === 0) return Infinity
  const bar = entry.equipment[0]?.includes('ez_bar') ? 10 : (bar_kg ?? 20)
  return bar + 2 * plates_kg.reduce((sum, kg) => sum + kg, 0)
}

function tooHeavy(profile: AthleteProfile, weeks: readonly Week[]): string[] {
  return weeks.flatMap(({ week, workouts }) =>
    workouts.flatMap(({ exercises }) =>
      exercises.flatMap(({ exercise_id, sets, warm_up }) =>
        [...sets, ...warm_up]
          .filter(({ load_kg }) => (load_kg ?? 0) > limitOf(profile, exercise_id) + 0.01)
          .map(({ load_kg }) => `week ${week}: ${exercise_id} at ${load_kg}`),
      ),
    ),
  )
}

describe('weights of one’s own', () => {
  test('are never exceeded in any week, and the audit has nothing against it', () => {
    fc.assert(
      fc.property(
        anyWeights,
        fc.constantFrom(...goalSchema.options),
        fc.constantFrom(...levelSchema.options),
        (own_weights, goal_category, fitness_level) => {
          const profile = athlete({ own_weights, goal_category, fitness_level })
          const program = writeProgram(profile)
          expect(tooHeavy(profile, program.weeks)).toEqual([])
          const failed = auditProgram(program).findings.filter(
            ({ severity }) => severity === 'fail',
          )
          expect(failed).toEqual([])
        },
      ),
      { numRuns: 16 },
    )
  })

  test('hold too when a lift is entered anew', () => {
    const profile = athlete({ own_weights: home })
    const { blueprint, weeks } = writeProgram(profile)
    const stateWeeks = weeks.map((week, index) => ({ week, basis: blueprint.weeks[index]! }))
    const anchor = { lift: 'back-squat', load_kg: 160, reps: 3, rir: 0, from_week: 2, from_day: 1 }
    const { weeks: anew } = changeLift(
      { profile, blueprint, anchors: [], weeks: stateWeeks, trained: [] },
      anchor,
    )
    expect(tooHeavy(profile, anew)).toEqual([])
  })

  test('that are outgrown let the reps go on, and the row says so', () => {
    const { weeks } = writeProgram(athlete({ own_weights: home, goal_category: 'hypertrophy' }))
    const full = weeks
      .flatMap(({ workouts }) => workouts.flatMap(({ exercises }) => exercises))
      .filter(({ progression }) => progression?.own && progression.step_kg === null)
    expect(full.length).toBeGreaterThan(0)
    for (const { sets, progression } of full)
      expect(progression!.top_first).toBe(Math.min(20, sets[0]!.amount_max + 4))
  })

  test('that end too early ask for more reps from block to block, then for slower ones', () => {
    const { weeks } = writeProgram(
      athlete({
        ...{ goal_category: 'hypertrophy', equipment: ['dumbbells', 'bench'], duration_weeks: 8 },
        known_lifts: [{ exercise: 'bench-press', weight: 140, reps: 1 }],
        own_weights: { bar_kg: null, plates_kg: [], dumbbell_max_kg: 16, small_plates: false },
      }),
    )
    const curls = weeks.map(({ workouts }) =>
      workouts
        .flatMap(({ exercises }) => exercises)
        .find(({ exercise_id }) => exercise_id === 'dumbbell-curl'),
    )
    expect(curls[1]?.sets[0]).toMatchObject({ load_kg: 16, amount_min: 8, amount_max: 12 })
    expect(curls[7]?.sets[0]).toMatchObject({ load_kg: 16, amount_min: 10, amount_max: 15 })
    const slow = weeks.flatMap(({ workouts }) =>
      workouts.flatMap(({ exercises }) => exercises.filter(({ tempo }) => tempo !== null)),
    )
    expect(slow.length).toBeGreaterThan(0)
    for (const { sets, progression } of slow) {
      expect([sets[0]!.load_kg, progression?.own?.slowed]).toEqual([16, true])
      expect(sets[0]!.amount_max).toBeGreaterThanOrEqual(15)
    }
  })

  test('left unsaid leave the plan as it is', () => {
    expect(buildBlueprint(athlete({ own_weights: null }))).toEqual(buildBlueprint(athlete({})))
  })

  test('that a program exceeds fail it', () => {
    const program = writeProgram(athlete({ own_weights: home }))
    const [squat] = exercisesOf(program, { week: 1, id: 'back-squat' })
    squat!.sets[0]!.load_kg = 100
    const found = auditProgram(program).findings.find(({ rule }) => rule === 'N12')
    expect(found).toMatchObject({ severity: 'fail' })
    expect(found?.sentence).toContain('the heaviest that you have for it is 95')
  })
})
