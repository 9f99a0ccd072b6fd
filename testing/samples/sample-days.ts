import type { SampleDay } from '@/components/welcome/sample-day'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { Workout } from '@/lib/domain/program/schema'
import { writeProgram } from '@/testing/programs/write-program'

/** Somebody whose squat is easily pictured. */
const athlete = athleteProfileSchema.parse({
  height_cm: 180,
  weight_kg: 82,
  age: 30,
  goal_category: 'strength',
  goal_raw: '',
  fitness_level: 'intermediate',
  duration_weeks: 12,
  days_per_week: 4,
  session_minutes: 60,
  known_lifts: [
    { exercise: 'back-squat', weight: 120, reps: 5 },
    { exercise: 'bench-press', weight: 85, reps: 5 },
    { exercise: 'conventional-deadlift', weight: 150, reps: 5 },
    { exercise: 'overhead-press', weight: 52.5, reps: 5 },
  ],
})

const moments = [1, 5, 9, 12]

/** One program at four moments, as the plan and the built-in coach write it: its first day, and at the end its last. */
export function writeSampleDays(): SampleDay[] {
  const { weeks } = writeProgram(athlete)
  return weeks
    .filter(({ week }) => moments.includes(week))
    .map(({ week, phase, focus, workouts }) => {
      const workout = workouts.at(week === weeks.length ? -1 : 0)!
      return { week, of: weeks.length, phase, focus, workout, names: namesOf(workout) }
    })
}

function namesOf({ exercises }: Workout): SampleDay['names'] {
  return Object.fromEntries(
    exercises.map(({ exercise_id }) => {
      const { name, measure, unilateral } = catalogueEntry(exercise_id)
      return [exercise_id, { name, measure, unilateral }]
    }),
  )
}
