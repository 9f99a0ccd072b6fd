import { athleteProfileSchema, type AthleteProfile } from '@/lib/domain/athlete/profile'

interface SampleAthlete {
  /** Names the file; kebab-case. */
  name: string
  profile: AthleteProfile
}

/** Twelve athletes from all over the form, whose programs are kept to be read (docs/samples). */
export const sampleAthletes: SampleAthlete[] = [
  sample('strength-for-a-meet', {
    goal_category: 'strength',
    goal_raw: 'Peak squat, bench and deadlift for my first meet',
    fitness_level: 'intermediate',
    duration_weeks: 12,
    days_per_week: 4,
    session_minutes: 75,
    equipment: ['full_gym', 'spotter'],
    known_lifts: [
      { exercise: 'back-squat', weight: 140, reps: 5 },
      { exercise: 'bench-press', weight: 100, reps: 5 },
      { exercise: 'conventional-deadlift', weight: 180, reps: 3 },
      { exercise: 'overhead-press', weight: 60, reps: 5 },
    ],
  }),
  sample('size-in-five-days', {
    goal_category: 'hypertrophy',
    goal_raw: 'More shoulders and back',
    fitness_level: 'intermediate',
    duration_weeks: 8,
    days_per_week: 5,
    session_minutes: 60,
    equipment: ['full_gym'],
  }),
  sample('size-at-home-in-half-an-hour', {
    goal_category: 'hypertrophy',
    goal_raw: 'Build muscle before work',
    fitness_level: 'intermediate',
    duration_weeks: 6,
    days_per_week: 4,
    session_minutes: 30,
    equipment: ['dumbbells_only', 'bench'],
    units: 'lb',
    known_lifts: [{ exercise: 'dumbbell-bench-press', weight: 60, reps: 8 }],
  }),
  sample('first-program', {
    goal_category: 'general_fitness',
    goal_raw: 'Feel fitter and move better',
    fitness_level: 'beginner',
    duration_weeks: 6,
    days_per_week: 3,
    session_minutes: 45,
    equipment: ['full_gym'],
  }),
  sample('bodyweight-twice-a-week', {
    goal_category: 'general_fitness',
    goal_raw: 'Stay in shape without equipment',
    fitness_level: 'intermediate',
    duration_weeks: 4,
    days_per_week: 2,
    session_minutes: 45,
    equipment: ['bodyweight_only'],
  }),
  sample('power-with-olympic-lifts', {
    goal_category: 'power',
    goal_raw: 'Jump higher and sprint faster',
    fitness_level: 'advanced',
    duration_weeks: 8,
    days_per_week: 4,
    session_minutes: 75,
    equipment: ['full_gym'],
    known_lifts: [
      { exercise: 'back-squat', weight: 160, reps: 3 },
      { exercise: 'power-clean', weight: 100, reps: 2 },
    ],
  }),
  sample('basketball-in-season', {
    goal_category: 'athletic_performance',
    goal_raw: 'Stay strong through the season',
    fitness_level: 'intermediate',
    duration_weeks: 6,
    days_per_week: 2,
    session_minutes: 60,
    equipment: ['full_gym'],
    specific_sport: 'Basketball',
    age: 22,
  }),
  sample('marathon-runner', {
    goal_category: 'endurance',
    goal_raw: 'Run my first marathon without injury',
    fitness_level: 'intermediate',
    duration_weeks: 12,
    days_per_week: 2,
    session_minutes: 45,
    equipment: ['full_gym'],
    specific_sport: 'Running',
    age: 38,
  }),
  sample('seventy-and-lifting', {
    goal_category: 'strength',
    goal_raw: 'Keep my strength and my balance',
    fitness_level: 'beginner',
    duration_weeks: 8,
    days_per_week: 2,
    session_minutes: 45,
    equipment: ['full_gym'],
    age: 70,
  }),
  sample('sixteen-years-old', {
    goal_category: 'strength',
    goal_raw: 'Get stronger for rugby',
    fitness_level: 'beginner',
    duration_weeks: 6,
    days_per_week: 3,
    session_minutes: 60,
    equipment: ['full_gym'],
    age: 16,
  }),
  sample('size-with-a-sore-back', {
    goal_category: 'hypertrophy',
    goal_raw: 'Keep growing while my back calms down',
    fitness_level: 'advanced',
    duration_weeks: 8,
    days_per_week: 6,
    session_minutes: 60,
    equipment: ['full_gym'],
    limitations: ['lower_back'],
  }),
  sample('barbell-in-the-garage', {
    goal_category: 'strength',
    goal_raw: 'Simple barbell training',
    fitness_level: 'intermediate',
    duration_weeks: 8,
    days_per_week: 3,
    session_minutes: 60,
    equipment: ['barbell', 'rack', 'bench', 'pull_up_bar'],
    excluded_exercises: ['overhead press'],
    units: 'lb',
    known_lifts: [
      { exercise: 'back-squat', weight: 245, reps: 5 },
      { exercise: 'bench-press', weight: 185, reps: 5 },
      { exercise: 'conventional-deadlift', weight: 315, reps: 5 },
    ],
  }),
]

function sample(name: string, answers: object): SampleAthlete {
  const profile = athleteProfileSchema.parse({
    height_cm: 178,
    weight_kg: 80,
    age: 30,
    ...answers,
  })
  return { name, profile }
}
