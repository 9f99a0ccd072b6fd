import { z } from 'zod'
import { findingSchema, setSchema } from '@/lib/domain/program/schema'
import { measureSchema } from '@/lib/domain/vocabulary'

export const week = z.int().min(1).max(52)
export const day = z.int().min(1).max(7)

export const changeStatusSchema = z.enum([
  'writing',
  'proposed',
  'taken',
  'undone',
  'dropped',
  'failed',
])

/** What every change says of itself. */
export const changeShape = {
  change_id: z.string(),
  program_id: z.string(),
  status: changeStatusSchema,
  /** Weeks that get a new version. */
  weeks: z.array(z.int()),
  created_at: z.iso.datetime(),
  settled_at: z.iso.datetime().nullable(),
}

/** What the audit says of the program as it would be, rules that pass left out; null where it broke. */
export const findings = z.array(findingSchema).nullable()

/** An exercise of a day, as a table of changes shows it. */
export const shownExerciseSchema = z.object({
  exercise_id: z.string(),
  name: z.string(),
  measure: measureSchema,
  /** Working sets; a weight is null where the athlete finds it. */
  sets: z.array(setSchema),
  rest_seconds: z.int(),
  /** Its weight follows from another lift by a ratio: `est.` in lists. */
  is_estimate: z.boolean(),
})
export type ShownExercise = z.infer<typeof shownExerciseSchema>

/** A place of a day and what is trained there, before and after. */
export const exerciseChangeSchema = z.object({
  week,
  day,
  slot: z.string(),
  was: shownExerciseSchema.nullable(),
  /** Null: it is left out. */
  becomes: shownExerciseSchema.nullable(),
})
export type ExerciseChange = z.infer<typeof exerciseChangeSchema>
