import { z } from 'zod'
import { cleanText } from './clean-text'
import {
  equipmentItemSchema,
  equipmentPresetSchema,
  goalSchema,
  healthFlagSchema,
  levelSchema,
  limitationSchema,
  unitsSchema,
  weekdaySchema,
} from '@/lib/domain/vocabulary'

/** A lift the athlete has done: `weight` in the profile's units, for `reps` repetitions (1-20). */
export const knownLiftSchema = z.object({
  exercise: z.string().min(1).max(80).overwrite(cleanText),
  weight: z.number().min(1).max(1500),
  reps: z.int().min(1).max(20),
  /** Said once more by the athlete after it was asked about. */
  sure: z.boolean().optional(),
})
export type KnownLift = z.infer<typeof knownLiftSchema>

/** What the athlete owns of bars, plates and dumbbells, in kg; null and an empty list where they did not say. */
export const ownWeightsSchema = z.object({
  bar_kg: z.number().min(2).max(40).nullable().default(null),
  /** One of each pair of plates. */
  plates_kg: z.array(z.number().min(0.25).max(50)).max(20).default([]),
  /** The heaviest dumbbell, one of a pair. */
  dumbbell_max_kg: z.number().min(1).max(100).nullable().default(null),
  /** Plates small enough for steps of 1.25 kg, or 2.5 lb, on the bar. */
  small_plates: z.boolean().default(false),
})
export type OwnWeights = z.infer<typeof ownWeightsSchema>

/**
 * What the athlete's form says: the body of `POST /api/programs/generate`, what is stored, and what
 * the blueprint is computed from. Height in cm, weight in kg whatever the units shown.
 */
export const athleteProfileSchema = z.object({
  height_cm: z.number().min(100).max(250),
  weight_kg: z.number().min(30).max(300),
  goal_category: goalSchema,
  goal_raw: z.string().max(1000).overwrite(cleanText),
  fitness_level: levelSchema,
  duration_weeks: z.int().min(1).max(52),
  days_per_week: z.int().min(1).max(7),
  age: z.int().min(5).max(110).nullable().default(null),
  sex: z.enum(['female', 'male', 'other']).nullable().default(null),
  session_minutes: z.int().min(20).max(180).default(60),
  equipment: z
    .array(z.union([equipmentPresetSchema, equipmentItemSchema]))
    .min(1)
    .max(30)
    .default(['full_gym']),
  limitations: z.array(limitationSchema).max(9).default([]),
  health_flags: z.array(healthFlagSchema).max(7).default([]),
  excluded_exercises: z.array(z.string().min(1).max(80).overwrite(cleanText)).max(50).default([]),
  specific_sport: z.string().max(80).overwrite(cleanText).nullable().default(null),
  known_lifts: z.array(knownLiftSchema).max(20).default([]),
  units: unitsSchema.default('kg'),
  start_date: z.iso.date().nullable().default(null),
  /** An IANA name, checked where it is asked for; decides which day tomorrow is. */
  time_zone: z.string().max(60).default('UTC'),
  /** Chosen training days; empty: the plan spreads them. As many as `days_per_week`. */
  weekdays: z.array(weekdaySchema).max(7).default([]),
  /** Minutes of a session on days that differ from `session_minutes`. */
  minutes_by_day: z.partialRecord(weekdaySchema, z.int().min(20).max(180)).default({}),
  own_weights: ownWeightsSchema.nullable().default(null),
  notes: z.string().max(1000).overwrite(cleanText).default(''),
})
export type AthleteProfile = z.infer<typeof athleteProfileSchema>
export type AthleteProfileInput = z.input<typeof athleteProfileSchema>
