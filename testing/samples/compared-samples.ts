import { type Wishes, wishesSchema } from '@/lib/domain/athlete/wishes'
import { athleteProfileSchema, type AthleteProfile } from '@/lib/domain/athlete/profile'

export type Compared = 'days' | 'sets' | 'reps' | 'chest' | 'back' | 'quads' | 'hamstrings'

export interface ComparedSample {
  name: string
  profile: AthleteProfile
  wishes: Wishes
  /** The published program that is nearest to it (testing/published). */
  beside: string
  /** Why ours differs by more than a quarter. */
  reasons: Partial<Record<Explained, string>>
}

/** What has to be explained where it differs; the muscles follow from it. */
export type Explained = 'days' | 'sets' | 'reps'

/** Usual athletes, each to be read beside a week that a coach published. */
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
  sample(
    'Size with more arms, 4 × 60',
    'Generic Bulking Routine',
    {
      goal_category: 'hypertrophy',
      fitness_level: 'intermediate',
      duration_weeks: 8,
      days_per_week: 4,
      session_minutes: 60,
    },
    {},
    { areas: [{ area: 'arms', ask: 'more' }] },
  ),
  sample(
    'Runner, 2 × 45',
    'Tactical Barbell Operator, week 2',
    {
      goal_category: 'endurance',
      specific_sport: 'Running',
      fitness_level: 'intermediate',
      duration_weeks: 8,
      days_per_week: 2,
      session_minutes: 45,
    },
    {
      days: 'Two days were asked for: running has the others.',
      reps: 'Squat and deadlift are fives in both. Calves, single-leg work and trunk, which a runner needs most and Operator leaves out, are in ranges of eight to fifteen.',
    },
  ),
  sample(
    'Bodyweight, 3 × 30',
    'Recommended Routine',
    {
      goal_category: 'general_fitness',
      fitness_level: 'intermediate',
      duration_weeks: 8,
      days_per_week: 3,
      session_minutes: 30,
      equipment: ['bodyweight_only'],
    },
    {
      sets: 'The routine is 27 sets a day and takes more than an hour; half an hour holds six beside some minutes for heart and lungs.',
      reps: 'The routine asks for a harder form every time eight are reached. Ours lets most forms go to fifteen first, because between two rungs lies more than between two plates.',
    },
  ),
  sample(
    'Weightlifter, 4 × 75',
    'Madcow 5x5',
    {
      goal_category: 'power',
      fitness_level: 'intermediate',
      duration_weeks: 8,
      days_per_week: 4,
      session_minutes: 75,
    },
    {
      days: 'Four days were asked for; nothing that we have of weightlifters has four.',
      sets: 'Madcow is three days of ramps. Four days of 75 minutes hold power cleans, jumps and sprints first, and assistance after the lifts.',
      reps: 'The lifts are fives and threes in both; assistance in ranges of eight to fifteen raises the mean. A snatch from the floor is not taught by a page, and the plan says so.',
    },
    { skills: [{ skill: 'snatch' }, { skill: 'clean_and_jerk' }] },
  ),
  sample(
    'Senior, 2 × 45',
    'Basic Beginner Routine',
    {
      goal_category: 'general_fitness',
      fitness_level: 'beginner',
      age: 70,
      duration_weeks: 8,
      days_per_week: 2,
      session_minutes: 45,
    },
    {
      days: 'Two days were asked for.',
      sets: 'The first weeks at 70 begin with fewer sets, and both days keep ten minutes for heart and lungs.',
      reps: 'Sixes to twelves with two or three left, on machines and dumbbells, in place of fives to the limit.',
    },
  ),
  sample(
    'Young athlete, 3 × 60',
    'Westside for Skinny Bastards, week 1',
    {
      goal_category: 'athletic_performance',
      specific_sport: 'Football',
      fitness_level: 'beginner',
      age: 16,
      duration_weeks: 8,
      days_per_week: 3,
      session_minutes: 60,
    },
    {
      sets: 'Three days instead of four, and before 18 up to three sets of a lift: sprints and jumps come first.',
    },
  ),
  sample(
    'Fat loss, 4 × 45',
    'Planet Fitness Hypertrophy',
    {
      goal_category: 'general_fitness',
      fitness_level: 'intermediate',
      duration_weeks: 8,
      days_per_week: 4,
      session_minutes: 45,
    },
    {
      sets: 'Its four days take an hour and more. Of 45 minutes ten go to heart and lungs, and the lifts keep their weight with fewer sets.',
    },
    { body: 'lose' },
  ),
  sample(
    'First pull-up, 3 × 45',
    'Recommended Routine',
    {
      goal_category: 'general_fitness',
      fitness_level: 'beginner',
      sex: 'female',
      height_cm: 167,
      weight_kg: 63,
      duration_weeks: 8,
      days_per_week: 3,
      session_minutes: 45,
    },
    {
      sets: 'The routine is 27 sets a day and takes more than an hour; 45 minutes hold a dozen, of which the steps to the pull-up come first.',
    },
    { skills: [{ skill: 'pull_up', now: 0 }] },
  ),
]

function sample(
  name: string,
  beside: string,
  answers: object,
  reasons: ComparedSample['reasons'] = {},
  wishes: object = {},
): ComparedSample {
  const profile = athleteProfileSchema.parse({
    height_cm: 178,
    weight_kg: 80,
    age: 30,
    goal_raw: '',
    ...answers,
  })
  return { name, profile, wishes: wishesSchema.parse(wishes), beside, reasons }
}
