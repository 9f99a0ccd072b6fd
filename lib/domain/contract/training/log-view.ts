import { z } from 'zod'
import { setSchema } from '@/lib/domain/program/schema'
import { problemSchema } from '@/lib/domain/contract/problem'
import { datedWorkoutSchema, momentSchema } from './workout-view'

/** What was done in one set. */
export const doneSchema = z.object({
  /** Reps, seconds, contacts, meters, minutes or rounds, by the exercise's measure; 0 for a set that failed. */
  amount: z.number().min(0).max(9999),
  /** Null where the set has no weight. */
  load_kg: z.number().min(0).max(1000).nullable(),
  /** Good reps left; 4 reads as four or more. */
  rir: z.int().min(0).max(10).nullable(),
  /** Whether the athlete said it; else it is only the plan's, and no rule may run on it. */
  rir_touched: z.boolean(),
})
export type Done = z.infer<typeof doneSchema>

/** Which set of a program: extra sets of a slot have further numbers, extra lifts the slots `x1`, `x2` … */
const setKey = {
  week: z.int().min(1).max(52),
  day: z.int().min(1).max(7),
  slot: z.string().min(1).max(8),
  set_no: z.int().min(1).max(30),
}
export const setKeySchema = z.object(setKey)
export type SetKey = z.infer<typeof setKeySchema>

/** Where a value was written, and when by that device's clock. */
const written = {
  client_id: z.string().regex(/^[\w-]{1,64}$/),
  at: momentSchema,
}

/** One set as a device has it. */
export const setWriteSchema = z.object({
  ...setKey,
  exercise_id: z.string().min(1).max(80),
  /** Of the week that the device showed. */
  week_version: z.int().min(0).max(100_000),
  /** Null takes the set away again. */
  done: doneSchema.nullable(),
  at: written.at,
  /** The `rev` that the device knew when this was written; 0 where it knew none. */
  rev: z.int().min(0).max(1_000_000_000),
})
export type SetWrite = z.infer<typeof setWriteSchema>

/** `PUT /api/programs/{id}/log`: sets that a device has written and nobody has confirmed to it yet. */
export const logRequestSchema = z.object({
  /** Of the device, and always the same: by it a repeat is known. */
  client_id: written.client_id,
  sets: z.array(setWriteSchema).min(1).max(200),
})

/** What was written without knowing of the value that counts. */
export const otherDoneSchema = z.object({ done: doneSchema.nullable(), ...written })

/** A set of the log. */
export const loggedSetSchema = z.object({
  ...setKey,
  exercise_id: z.string(),
  /** Of the week, when it was written. */
  week_version: z.int(),
  /** The set that was asked for; null for extra sets and lifts. */
  prescribed: setSchema.nullable(),
  /** Null: it was taken away. */
  done: doneSchema.nullable(),
  /** Counted by the server; send it with the next write of this set. */
  rev: z.int(),
  ...written,
  /** Two devices disagree: this one was written later and counts, the other stands here until either is written again over `rev`. */
  other: otherDoneSchema.optional(),
})
export type LoggedSet = z.infer<typeof loggedSetSchema>

/** A set that is not kept, and why; the others of the request are. */
export const refusedSetSchema = z.object({ ...setKey, error: problemSchema })
export type RefusedSet = z.infer<typeof refusedSetSchema>

/** The log after a write: what counts now of each set that was sent, in the order of the request. */
export const logAnswerSchema = z.object({
  sets: z.array(z.union([loggedSetSchema, refusedSetSchema])),
  /** Of the log: grows with every set and workout that is written. */
  revision: z.int(),
})
export type LogAnswer = z.infer<typeof logAnswerSchema>

/** `GET /api/programs/{id}/log`: all that was trained, and every workout with its date. */
export const trainingLogSchema = z.object({
  /** By week, day, slot and number; sets that were taken away among them, with `done` null. */
  sets: z.array(loggedSetSchema),
  /** In the order of the program. */
  workouts: z.array(datedWorkoutSchema),
  /** In which today is a date. */
  time_zone: z.string(),
  revision: z.int(),
})
export type TrainingLog = z.infer<typeof trainingLogSchema>
