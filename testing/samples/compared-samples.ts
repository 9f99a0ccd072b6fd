import { athleteProfileSchema, type AthleteProfile } from '@/lib/domain/athlete/profile'

export type Compared = 'days' | 'sets' | 'reps' | 'chest' | 'back' | 'quads' | 'hamstrings'

export interface ComparedSample {
  name: string
  profile: AthleteProfile
  /** The published program that is nearest to it (testing/published). */
  beside: string
  /** Why ours differs by more than a quarter. */
  reasons: Partial<Record<Explained, string>>
}

/** What has to be explained where it differs; the muscles follow from it. */
export type Explained = 'days' | 'sets' | 'reps'

/** Six usual athletes, each to be read beside a week that a coach published. */
export const comparedSamples: ComparedSample[] = [
  sample(
    'Powerlifter, 4 × 90, lifts known',
    'Calgary Barbell 16 weeks, week 4',
    {
      goal_category: 'strength',
      fitness_level: 'intermediate',
      duration_weeks: 12,
      days_per_week: 4,
      session_minutes: 90,
      equipment: ['full_gym', 'spotter'],
      known_lifts: [
        { exercise: 'back-squat', weight: 140, reps: 1 },
        { exercise: 'bench-press', weight: 100, reps: 1 },
        { exercise: 'conventional-deadlift', weight: 170, reps: 1 },
      ],
    },
    {
      reps: 'The main lifts are as heavy; arms, side delts, trunk and calves come on top, in ranges of eight to fifteen, where Calgary leaves them to the lifter.',
    },
  ),
  sample(
    'Novice woman, strength, 3 × 60',
    'Basic Beginner Routine',
    {
      goal_category: 'strength',
      fitness_level: 'beginner',
      sex: 'female',
      height_cm: 165,
      weight_kg: 62,
      duration_weeks: 8,
      days_per_week: 3,
      session_minutes: 60,
    },
    {
      sets: 'The routine takes some 35 minutes. The same fives stand first, and the hour holds five assistance rows of two or three sets beside them.',
      reps: 'The main lifts are fives in both. The middle of the assistance’s ranges, eight to fifteen, raises the mean.',
    },
  ),
  sample('Size, 4 × 60', 'PHUL', {
    goal_category: 'hypertrophy',
    fitness_level: 'intermediate',
    duration_weeks: 8,
    days_per_week: 4,
    session_minutes: 60,
  }),
  sample(
    'Strength, 3 × 60, no lifts known',
    'Texas Method',
    {
      goal_category: 'strength',
      fitness_level: 'intermediate',
      duration_weeks: 8,
      days_per_week: 3,
      session_minutes: 60,
    },
    {
      sets: 'Texas Method prints its main lifts and leaves assistance to the lifter; ours fills the hour with rows, pulldowns and trunk.',
    },
  ),
  sample(
    'Size with dumbbells, 4 × 45',
    'Dumbbell P/P/L, 3 days',
    {
      goal_category: 'hypertrophy',
      fitness_level: 'beginner',
      duration_weeks: 8,
      days_per_week: 4,
      session_minutes: 45,
      equipment: ['dumbbells_only', 'bench'],
    },
    {
      days: 'Four days were asked for; nothing published for dumbbells alone has four.',
    },
  ),
  sample(
    'General fitness, 3 × 45',
    'Recommended Routine',
    {
      goal_category: 'general_fitness',
      fitness_level: 'beginner',
      duration_weeks: 8,
      days_per_week: 3,
      session_minutes: 45,
    },
    {
      sets: 'The routine is 27 sets a day and takes more than an hour. Here 45 minutes hold ten to twelve, and a part of them goes to heart and lungs.',
      reps: 'The routine’s progressions are fives to eights; beginners on machines and dumbbells stay in ranges of eight to twelve.',
    },
  ),
]

function sample(
  name: string,
  beside: string,
  answers: object,
  reasons: ComparedSample['reasons'] = {},
): ComparedSample {
  const profile = athleteProfileSchema.parse({
    height_cm: 178,
    weight_kg: 80,
    age: 30,
    goal_raw: '',
    ...answers,
  })
  return { name, profile, beside, reasons }
}
