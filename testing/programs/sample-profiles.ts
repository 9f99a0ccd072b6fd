import { athleteProfileSchema, type AthleteProfile } from '@/lib/domain/athlete/profile'
import { goalSchema, levelSchema, limitationSchema } from '@/lib/domain/vocabulary'
import { seeded } from '@/testing/sampling'

const GRID = {
  goal_category: goalSchema.options,
  fitness_level: levelSchema.options,
  age: [15, 30, 55, 70, null],
  days_per_week: [1, 2, 3, 4, 5, 6, 7],
  duration_weeks: [...Array.from({ length: 16 }, (_, index) => index + 1), 24, 52],
  session_minutes: [20, 30, 45, 60, 90, 180],
  equipment: [
    ['full_gym'],
    ['full_gym', 'spotter'],
    ['dumbbells_only'],
    ['dumbbells_only', 'bench', 'pull_up_bar'],
    ['bodyweight_only'],
    ['bodyweight_only', 'bands', 'pull_up_bar'],
    ['barbell', 'rack', 'bench'],
  ],
  limitations: [[], [], [], ...limitationSchema.options.map((each) => [each])],
  specific_sport: [null, null, 'Running'],
  known_lifts: [
    [],
    [
      { exercise: 'back-squat', weight: 120, reps: 5 },
      { exercise: 'bench-press', weight: 90, reps: 5 },
      { exercise: 'deadlift', weight: 150, reps: 3 },
      { exercise: 'overhead-press', weight: 55, reps: 5 },
    ],
    [{ exercise: 'bench-press', weight: 40, reps: 8 }],
  ],
  units: ['kg', 'kg', 'lb'],
  weight_kg: [55, 80, 110],
} as const

/** Athletes drawn from the grid, the same for the same seed; its corners come first. */
export function sampleProfiles(
  count: number,
  seed: number,
  corners: readonly object[] = cornerAnswers(),
): AthleteProfile[] {
  const next = seeded(seed)
  const pick = <T>(from: readonly T[]): T => from[next(from.length)]!
  return Array.from({ length: count }, (_, index) => {
    const drawn = Object.fromEntries(
      Object.entries(GRID).map(([key, values]) => [key, pick(values as readonly unknown[])]),
    )
    return athleteProfileSchema.parse({
      height_cm: 175,
      goal_raw: 'Train well',
      ...drawn,
      ...corners[index],
    })
  })
}

/** Every combination of the ends of the grid; the other answers are drawn. */
function cornerAnswers(): object[] {
  const ends = {
    goal_category: ['strength', 'hypertrophy', 'power'],
    fitness_level: ['beginner', 'advanced'],
    days_per_week: [1, 7],
    session_minutes: [20, 180],
    duration_weeks: [1, 52],
    equipment: [['full_gym'], ['bodyweight_only']],
  }
  return Object.entries(ends).reduce<object[]>(
    (all, [key, values]) =>
      all.flatMap((each) => values.map((value) => ({ ...each, [key]: value }))),
    [{}],
  )
}
