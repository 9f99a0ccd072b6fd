import { z } from 'zod'
import { cleanText } from '@/lib/domain/athlete/clean-text'

export const workoutStatusSchema = z.enum(['planned', 'open', 'done', 'skipped'])

/** A moment by a device's clock; one that never had the time counts as broken. */
export const momentSchema = z.iso
  .datetime({ offset: true })
  .refine((at) => Date.parse(at) >= Date.UTC(2000, 0, 1), 'Before the year 2000')

/** So many characters a note has at most. */
export const noteRoom = 1000

const note = z.string().max(noteRoom).overwrite(cleanText)

/** `PUT /api/programs/{id}/workouts/{week}/{day}`: what became of a workout. Moves, skips and pauses are changes. */
export const workoutRequestSchema = z.object({
  status: z.enum(['planned', 'open', 'done']),
  /** Left out: as it was. */
  note: note.optional(),
  /** A start: it leaves a workout as it is that was done meanwhile, by another device say. */
  begins: z.boolean().optional(),
  /** When, by the device's clock: of two writes the later one counts; a note that the earlier one brings stays beside it. */
  at: momentSchema,
})
export type WorkoutRequest = z.infer<typeof workoutRequestSchema>

/** A workout with its date, and what became of it. */
export const datedWorkoutSchema = z.object({
  week: z.int(),
  day: z.int(),
  /** The day it stands on by now, a date in the program's time zone. */
  planned_on: z.iso.date(),
  status: workoutStatusSchema,
  opened_at: z.iso.datetime().nullable(),
  closed_at: z.iso.datetime().nullable(),
  note: note.nullable(),
})
export type DatedWorkout = z.infer<typeof datedWorkoutSchema>
