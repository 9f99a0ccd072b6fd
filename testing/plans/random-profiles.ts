import {
  athleteProfileSchema,
  type AthleteProfile,
  type KnownLift,
} from '@/lib/domain/athlete/profile'
import { kgToLb } from '@/lib/domain/measures/convert-units'
import type {
  EquipmentItem,
  EquipmentPreset,
  Goal,
  Level,
  Limitation,
} from '@/lib/domain/vocabulary'
import { seeded } from '@/testing/sampling'
import { chance, drawn, type Next, type Weights } from './draw-by-weight'

type Kit = (EquipmentItem | EquipmentPreset)[]

/*
 * How often each answer is drawn (docs/profiles.md). What people tick in such forms is not published;
 * the shares are our judgement.
 */
const GOALS: Weights<Goal> = [
  [30, 'hypertrophy'],
  [26, 'general_fitness'],
  [22, 'strength'],
  [9, 'endurance'],
  [8, 'athletic_performance'],
  [5, 'power'],
]
const LEVELS: Weights<Level> = [
  [45, 'beginner'],
  [38, 'intermediate'],
  [17, 'advanced'],
]
const DAYS: Weights<number> = [
  [3, 1],
  [14, 2],
  [32, 3],
  [27, 4],
  [14, 5],
  [8, 6],
  [2, 7],
]
const MINUTES: Weights<number> = [
  [3, 20],
  [2, 25],
  [10, 30],
  [4, 40],
  [23, 45],
  [34, 60],
  [10, 75],
  [10, 90],
  [3, 120],
  [1, 180],
]
const WEEKS: Weights<number | 'any'> = [
  [10, 4],
  [9, 6],
  [22, 8],
  [30, 12],
  [8, 16],
  [3, 24],
  [2, 52],
  [16, 'any'],
]
const AGES: Weights<readonly [from: number, to: number] | null> = [
  [8, null],
  [0.3, [8, 12]],
  [5, [13, 17]],
  [30, [18, 29]],
  [25, [30, 39]],
  [15, [40, 49]],
  [10, [50, 59]],
  [5, [60, 69]],
  [2, [70, 90]],
]
const SEXES: Weights<AthleteProfile['sex']> = [
  [45, 'female'],
  [48, 'male'],
  [2, 'other'],
  [5, null],
]
const KITS: Weights<Kit> = [
  [44, ['full_gym']],
  [14, ['full_gym', 'spotter']],
  [8, ['dumbbells_only']],
  [6, ['dumbbells_only', 'bench']],
  [3, ['dumbbells_only', 'bench', 'pull_up_bar', 'bands']],
  [8, ['bodyweight_only']],
  [4, ['bodyweight_only', 'pull_up_bar']],
  [3, ['bands']],
  [2, ['kettlebell']],
  [3, ['barbell', 'rack', 'bench']],
  [2, ['barbell', 'rack', 'bench', 'dumbbells', 'pull_up_bar']],
  [1, ['leg_machines', 'upper_machines', 'cable', 'cardio_machines']],
  [1, ['suspension', 'bands']],
  [1, ['barbell', 'dumbbells']],
]
const LIMITATIONS: Weights<Limitation> = [
  [28, 'lower_back'],
  [25, 'knee'],
  [24, 'shoulder'],
  [7, 'hip'],
  [7, 'wrist'],
  [5, 'elbow'],
  [4, 'neck'],
]
const SPORTS = ['Running', 'Cycling', 'Football', 'Tennis', 'Swimming', 'Climbing']
const DISLIKED = [
  'back-squat',
  'conventional-deadlift',
  'easy-run',
  'bulgarian-split-squat',
  'pull-up',
]

/** Of a hundred athletes. */
const SHARES = {
  pounds: 35,
  health: 1,
  pregnant: 2,
  excludes: 8,
  oneLimitation: 22,
  twoLimitations: 5,
  lifts: { beginner: 25, intermediate: 60, advanced: 75 },
  sport: {
    endurance: 60,
    athletic_performance: 60,
    power: 30,
    strength: 4,
    hypertrophy: 3,
    general_fitness: 6,
  },
} as const

/** A beginner's, an intermediate's and an advanced lifter's maximum as a share of the body's weight, for a man. */
const MAXIMA: Record<string, readonly [number, number, number]> = {
  'back-squat': [0.8, 1.4, 1.9],
  'bench-press': [0.6, 1.05, 1.45],
  'conventional-deadlift': [1, 1.7, 2.2],
  'overhead-press': [0.4, 0.65, 0.9],
}

/** The same answers for the same seed; `count` athletes, drawn with the weights above. */
export function randomProfiles(count: number, seed: number): AthleteProfile[] {
  const next = seeded(seed)
  return Array.from({ length: count }, () => randomProfile(next))
}

function randomProfile(next: Next): AthleteProfile {
  const goal = drawn(next, GOALS)
  const level = drawn(next, LEVELS)
  const weeks = drawn(next, WEEKS)
  const ages = drawn(next, AGES)
  const age = ages && ages[0] + next(ages[1] - ages[0] + 1)
  const sex = drawn(next, SEXES)
  const height = (sex === 'female' ? 152 : 163) + next(30)
  const weight = Math.round(((height / 100) ** 2 * (190 + next(130))) / 10)
  const equipment = drawn(next, KITS)
  const units = chance(next, SHARES.pounds) ? 'lb' : 'kg'
  return athleteProfileSchema.parse({
    height_cm: height,
    weight_kg: weight,
    goal_category: goal,
    goal_raw: '',
    fitness_level: level,
    duration_weeks: weeks === 'any' ? 1 + next(52) : weeks,
    days_per_week: drawn(next, DAYS),
    age,
    sex,
    session_minutes: drawn(next, MINUTES),
    equipment,
    limitations: limitations(next, sex, age),
    health_flags: chance(next, SHARES.health) ? ['heart_condition'] : [],
    excluded_exercises: chance(next, SHARES.excludes) ? [DISLIKED[next(DISLIKED.length)]] : [],
    specific_sport: chance(next, SHARES.sport[goal]) ? SPORTS[next(SPORTS.length)] : null,
    known_lifts: chance(next, SHARES.lifts[level])
      ? lifts(next, level, sex, weight, units, equipment)
      : [],
    units,
  })
}

function limitations(next: Next, sex: AthleteProfile['sex'], age: number | null): Limitation[] {
  if (sex === 'female' && age !== null && age >= 18 && age <= 45 && chance(next, SHARES.pregnant))
    return ['pregnancy']
  const draw = next(100)
  const count =
    draw < SHARES.twoLimitations ? 2 : draw < SHARES.twoLimitations + SHARES.oneLimitation ? 1 : 0
  return [...new Set(Array.from({ length: count }, () => drawn(next, LIMITATIONS)))]
}

/** One to four lifts that the kit allows, from 75 to 130 % of what is usual at the level. */
function lifts(
  next: Next,
  level: Level,
  sex: AthleteProfile['sex'],
  weight: number,
  units: AthleteProfile['units'],
  kit: Kit,
): KnownLift[] {
  if (!kit.includes('full_gym') && !kit.includes('barbell')) return []
  const column = { beginner: 0, intermediate: 1, advanced: 2 } as const
  const known = Object.entries(MAXIMA).filter(() => chance(next, 70))
  return known.map(([exercise, ratios]) => {
    const reps = [1, 3, 5, 5, 8][next(5)] ?? 5
    const female = sex === 'female' ? (exercise.endsWith('press') ? 0.6 : 0.75) : 1
    const maximum = ratios[column[level]] * weight * female * (0.75 + next(56) / 100)
    const kg = maximum * ((37 - reps) / 36)
    const rounded = units === 'lb' ? 5 * Math.round(kgToLb(kg) / 5) : 2.5 * Math.round(kg / 2.5)
    return { exercise, weight: Math.max(units === 'lb' ? 45 : 20, rounded), reps }
  })
}
