import { expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { wishesSchema } from '@/lib/domain/athlete/wishes'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { coach, writeProgram } from '@/testing/programs/write-program'

test('a best set that is tried in the easy week does not make it hard', () => {
  const profile = athleteProfileSchema.parse({
    ...{ height_cm: 172, weight_kg: 70, age: 83, goal_category: 'general_fitness', goal_raw: '' },
    ...{ fitness_level: 'beginner', duration_weeks: 6, days_per_week: 1, session_minutes: 30 },
    ...{ equipment: ['full_gym', 'spotter'], limitations: ['knee', 'lower_back'] },
  })
  const wishes = wishesSchema.parse({ skills: [{ skill: 'pull_up', now: 3, reps: null }] })
  const program = writeProgram(profile, coach, wishes)
  const tried = program.weeks[3]!.workouts[0]!.exercises[0]!
  expect(program.weeks[3]!.phase).toBe('deload')
  expect([tried.exercise_id, tried.sets.length]).toEqual(['overhand-pull-up', 1])
  const { findings } = auditProgram(program)
  expect(findings.filter(({ severity }) => severity === 'fail')).toEqual([])
})
