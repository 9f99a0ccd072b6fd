import { noWishes } from '@/lib/domain/athlete/wishes'
import fc from 'fast-check'
import { deriveAthlete, type Athlete } from '@/lib/domain/athlete/athlete'
import { athleteProfileSchema, type AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Style } from '@/lib/domain/athlete/style'
import {
  equipmentItemSchema,
  goalSchema,
  levelSchema,
  limitationSchema,
} from '@/lib/domain/vocabulary'

/** Requests as people send them: any goal, level, time, kit, age, lifts and limitations. */
export const anyProfile: fc.Arbitrary<AthleteProfile> = fc
  .record({
    height_cm: fc.integer({ min: 150, max: 200 }),
    weight_kg: fc.integer({ min: 45, max: 130 }),
    goal_category: fc.constantFrom(...goalSchema.options),
    goal_raw: fc.constant(''),
    fitness_level: fc.constantFrom(...levelSchema.options),
    duration_weeks: fc.oneof(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 52 })),
    days_per_week: fc.integer({ min: 1, max: 7 }),
    age: fc.option(fc.integer({ min: 13, max: 85 })),
    sex: fc.constantFrom('female', 'male', null),
    session_minutes: fc.oneof(
      fc.constantFrom(20, 30, 45, 60, 75, 90),
      fc.integer({ min: 20, max: 180 }),
    ),
    equipment: fc.oneof(
      fc.constant(['full_gym', 'spotter']),
      fc.constant(['full_gym']),
      fc.constant(['dumbbells_only']),
      fc.constant(['bodyweight_only']),
      fc.subarray([...equipmentItemSchema.options], { minLength: 1 }),
    ),
    limitations: fc.oneof(
      fc.constant([]),
      fc.subarray([...limitationSchema.options], { minLength: 1, maxLength: 1 }),
    ),
    specific_sport: fc.option(fc.constant('running')),
    units: fc.constantFrom('kg', 'lb'),
    known_lifts: fc.subarray(
      [
        { exercise: 'back-squat', weight: 100, reps: 5 },
        { exercise: 'bench-press', weight: 60, reps: 5 },
        { exercise: 'conventional-deadlift', weight: 120, reps: 3 },
        { exercise: 'overhead-press', weight: 40, reps: 5 },
      ],
      { minLength: 0 },
    ),
  })
  .map((profile) => athleteProfileSchema.parse(profile))

const styles: (Style | undefined)[] = [
  undefined,
  undefined,
  undefined,
  'powerlifting',
  'weightlifting',
]

export const anyAthlete: fc.Arbitrary<Athlete> = fc
  .tuple(anyProfile, fc.constantFrom(...styles))
  .map(([profile, style]) => deriveAthlete(profile, noWishes, style))
