import { z } from 'zod'
import { cleanText } from '@/lib/domain/athlete/clean-text'
import { healthAnswerSchema, understoodSchema } from '@/lib/domain/listening/heard'
import { dayChangeSchema } from '@/lib/domain/program/alone/compare-weeks'
import { findingSchema } from '@/lib/domain/program/schema'
import { unitsSchema } from '@/lib/domain/vocabulary'
import { problemSchema, statusViewSchema } from './views'

const week = z.int().min(1).max(52)
const day = z.int().min(1).max(7)

export const changeStatusSchema = z.enum([
  'writing',
  'proposed',
  'taken',
  'undone',
  'dropped',
  'failed',
])

/** A set of a lift, as it was done: its weight in kilograms, or as it stands on the plates. */
export const liftRequestSchema = z.object({
  exercise: z.string().min(1).max(80),
  load_kg: z.number().min(1).max(700).optional(),
  weight: z.number().min(1).max(1500).optional(),
  /** Of `weight`; the program's own where left out. */
  units: unitsSchema.optional(),
  reps: z.int().min(1).max(10),
  /** Repetitions that were left; none where left out. */
  rir: z.int().min(0).max(6).nullable().default(null),
})

/** `POST /api/programs/{id}/changes`: a lift is entered anew. */
export const changeRequestSchema = z.object({
  kind: z.literal('lifts'),
  lift: liftRequestSchema,
  /** From which day of the program on; by default the first that was not trained yet. */
  from_week: week.optional(),
  from_day: day.optional(),
})

/** What the athlete asked for, as it was understood. */
export const liftAskedSchema = z.object({
  lift: z.object({
    exercise_id: z.string(),
    load_kg: z.number(),
    reps: z.int(),
    rir: z.int().nullable(),
  }),
  from_week: week,
  from_day: day,
})
export type LiftAsked = z.infer<typeof liftAskedSchema>

/** What follows from it, before anything is changed. */
export const liftEffectSchema = z.object({
  /** `Nothing changes: …`, or what does. */
  sentence: z.string(),
  /** The lift's estimated maximum in the week from which it counts. */
  maximum_kg: z.object({ was: z.number().nullable(), becomes: z.number() }),
  /** The first set of each exercise and day whose weight differs. */
  loads: z.array(
    z.object({
      week,
      day,
      slot: z.string(),
      exercise_id: z.string(),
      was_kg: z.number().nullable(),
      becomes_kg: z.number().nullable(),
    }),
  ),
  /** What the audit says of the program as it would be, rules that pass left out; null where it broke. */
  findings: z.array(findingSchema).nullable(),
})
export type LiftEffect = z.infer<typeof liftEffectSchema>

const shared = {
  change_id: z.string(),
  program_id: z.string(),
  status: changeStatusSchema,
  /** Weeks that get a new version. */
  weeks: z.array(z.int()),
  created_at: z.iso.datetime(),
  settled_at: z.iso.datetime().nullable(),
}

/** A lift that was entered anew: first proposed, then taken; undone while nothing later was taken. */
export const liftChangeSchema = z.object({
  ...shared,
  kind: z.literal('lifts'),
  asked: liftAskedSchema,
  effect: liftEffectSchema,
})
export type LiftChange = z.infer<typeof liftChangeSchema>

/** `POST /api/programs/{id}/weeks/{n}/regenerate` of a week that is written. */
export const weekRequestSchema = z.object({
  /** What should be different, in the athlete's words: a place, minutes, what to avoid. */
  wish: z.string().trim().min(1).max(300).overwrite(cleanText).optional(),
  health_answers: z.array(healthAnswerSchema).max(12).default([]),
})

export const weekAskedSchema = z.object({
  week,
  wish: z.string(),
  /** What came of each thing that was written. */
  understood: z.array(understoodSchema),
})

export const weekEffectSchema = z.object({
  days: z.array(dayChangeSchema),
  /** What the audit says of the program as it would be, rules that pass left out; null where it broke. */
  findings: z.array(findingSchema).nullable(),
})

/** A week that is written again: `writing`, then `proposed` or `failed`; then taken or dropped. */
export const weekChangeSchema = z.object({
  ...shared,
  kind: z.literal('regenerate'),
  asked: weekAskedSchema,
  /** Null until it is written. */
  effect: weekEffectSchema.nullable(),
  /** Why it could not be written. */
  error: problemSchema.nullable(),
})
export type WeekChange = z.infer<typeof weekChangeSchema>

/** 202 of `POST /api/programs/{id}/weeks/{n}/regenerate`: the program that writes a missing week, or the change of one that is written. */
export const weekAgainSchema = z.union([statusViewSchema, weekChangeSchema])

/** A change and how far it has come. */
export const changeViewSchema = z.discriminatedUnion('kind', [liftChangeSchema, weekChangeSchema])
export type ChangeView = z.infer<typeof changeViewSchema>
