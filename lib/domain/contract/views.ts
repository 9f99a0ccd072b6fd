import { z } from 'zod'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { wishAnswerSchema } from '@/lib/domain/athlete/wishes'
import { understoodSchema } from '@/lib/domain/listening/heard'
import { blueprintSchema, noticeSchema } from '@/lib/domain/blueprint/schema'
import {
  auditSchema,
  exerciseSchema,
  findingSchema,
  programMetadataSchema,
  weekSchema,
  workoutSchema,
} from '@/lib/domain/program/schema'
import {
  dataVersionSchema,
  measureSchema,
  phaseSchema,
  weekdaySchema,
} from '@/lib/domain/vocabulary'
import { problemSchema } from './problem'
import { trainingLogSchema } from './training/log-view'
import { datedWorkoutSchema } from './training/workout-view'

/** What the API answers with. Pages read the same shapes. */
const instant = z.iso.datetime()

export const programStatusSchema = z.enum([
  'pending',
  'in_progress',
  'completed',
  'failed',
  'cancelled',
])
export type ProgramStatus = z.infer<typeof programStatusSchema>

export const weekStatusSchema = z.enum(['pending', 'writing', 'repairing', 'done', 'failed'])

export const usageSchema = z.object({
  calls: z.int(),
  prompt_tokens: z.int(),
  cached_tokens: z.int(),
  completion_tokens: z.int(),
  reasoning_tokens: z.int(),
  estimated: z.boolean(),
  /** null when the price of the model is unknown */
  cost_usd: z.number().nullable(),
})
export type Usage = z.infer<typeof usageSchema>

export const timingsSchema = z.object({
  created_at: instant,
  started_at: instant.nullable(),
  metadata_at: instant.nullable(),
  finished_at: instant.nullable(),
  /** From created to finished, or until now. */
  elapsed_seconds: z.number(),
})
export type Timings = z.infer<typeof timingsSchema>

export const weekStateSchema = z.object({
  week: z.int(),
  status: weekStatusSchema,
  attempt: z.int(),
  /** Of the stored week; what a page fetches by. Null until one is stored. */
  version: z.int().nullable(),
  /** Why its latest try failed, for the athlete. */
  error: z.string().optional(),
  /** The same for whoever runs the server. */
  detail: z.string().optional(),
})
export type WeekState = z.infer<typeof weekStateSchema>

/** A part of a program whose latest try failed and whose next one has not begun. */
export const nextTrySchema = z.object({
  /** null: the name and the exercises, before any week. */
  week: z.int().nullable(),
  at: instant,
  /** From the moment that this was read; 0 when it is due. */
  in_seconds: z.number(),
  message: z.string(),
  detail: z.string().optional(),
})
export type NextTry = z.infer<typeof nextTrySchema>

/**
 * `queued`: waits for others of its owner; `engine`: the engine has not taken it; `start`: taken, and not begun;
 * `writing`; `retrying`: all that is under way waits for its next try; `over`: nothing more happens by itself.
 */
export const activitySchema = z.enum(['queued', 'engine', 'start', 'writing', 'retrying', 'over'])

/**
 * Why it takes longer than a program of its size would: a try failed, a week is repaired, the writing was interrupted, or
 * other programs are written beside it.
 */
export const slowedBySchema = z.enum(['retry', 'repair', 'interrupted', 'others'])

/** What moves a program at the moment of reading; unlike all else of its status, the same revision may have another. */
export const pulseSchema = z.object({
  activity: activitySchema,
  /** Since its last sign of life; while it waits, since it began to wait, or since a next try was due. */
  silent_seconds: z.number(),
  slowed_by: slowedBySchema.nullable(),
})
export type Pulse = z.infer<typeof pulseSchema>

/** `GET /api/programs/status/{job_id}` and each event of `GET /api/programs/{id}/events`. */
export const statusViewSchema = z.object({
  job_id: z.string(),
  program_id: z.string(),
  /** Grows with every change of the program; a snapshot with a lower one is older. */
  revision: z.int(),
  status: programStatusSchema,
  progress: z.int(),
  message: z.string(),
  /** null when it is over, when nothing is known, and when it takes longer than expected. */
  estimated_seconds_left: z.int().nullable(),
  pulse: pulseSchema,
  /** Soonest first. */
  next_tries: z.array(nextTrySchema),
  name: z.string().nullable(),
  /** What came of each thing that the athlete wrote. */
  understood: z.array(understoodSchema),
  weeks: z.array(weekStateSchema),
  error: problemSchema.optional(),
  usage: usageSchema,
  timings: timingsSchema,
})
export type StatusView = z.infer<typeof statusViewSchema>

/** What an `hb` event carries, every 5 s: the snapshot of this revision still holds, and how it moves. */
export const beatSchema = statusViewSchema.pick({
  revision: true,
  estimated_seconds_left: true,
  pulse: true,
})
export type Beat = z.infer<typeof beatSchema>

/** What a page needs of an exercise of the catalogue. */
export const exerciseNameSchema = z.object({
  name: z.string(),
  measure: measureSchema,
  unilateral: z.boolean(),
})

/** A stored exercise, and what it is called. */
export const namedExerciseSchema = exerciseSchema.extend({ name: z.string() })

export const namedWorkoutSchema = workoutSchema.extend({
  exercises: z.array(namedExerciseSchema).min(1).max(14),
})

/** A stored week as it is sent: its exercises have names, nothing else differs. */
export const namedWeekSchema = weekSchema.extend({
  workouts: z.array(namedWorkoutSchema).min(1).max(7),
})
export type NamedWeek = z.infer<typeof namedWeekSchema>

/** `GET /api/programs/{id}/weeks/{n}`: never changes for one version. */
export const weekViewSchema = z.object({
  program_id: z.string(),
  version: z.int(),
  week: namedWeekSchema,
  /** Of its exercises and their alternatives. */
  exercises: z.record(z.string(), exerciseNameSchema),
})
export type WeekView = z.infer<typeof weekViewSchema>

/** A week within its program: how far it is, and all of it once it is stored. Until then it has no workouts and no words. */
export const programWeekSchema = namedWeekSchema.extend({
  ...weekStateSchema.shape,
  workouts: z.array(namedWorkoutSchema).max(7),
})
export type ProgramWeek = z.infer<typeof programWeekSchema>

/** What the audit found, apart from the rules that passed. */
export const auditViewSchema = auditSchema.extend({
  /** Failed, warned and noted. */
  findings: z.array(findingSchema),
  passed: z.array(findingSchema),
})

export const provenanceSchema = z.object({
  /** `coach` when the built-in coach wrote it. */
  writer: z.enum(['coach', 'model']),
  model: z.string(),
  /** Which reader opens the program; programs of release 0.1 do not say it. */
  schema_version: z.int().min(1).default(1),
  prompt_version: dataVersionSchema,
  knowledge_version: dataVersionSchema,
  catalogue_version: dataVersionSchema,
  blueprint_version: dataVersionSchema,
})
export type Provenance = z.infer<typeof provenanceSchema>

/** `GET /api/programs/{id}`: the FullProgram, or as much of it as exists. */
export const fullProgramSchema = statusViewSchema.extend({
  profile: athleteProfileSchema,
  metadata: programMetadataSchema.nullable(),
  /** Every week of the program, in order, whole where it is stored. */
  weeks: z.array(programWeekSchema),
  /** Of all exercises, their alternatives and what the program may choose from. */
  exercises: z.record(z.string(), exerciseNameSchema),
  /** null: not audited. */
  audit: auditViewSchema.nullable(),
  provenance: provenanceSchema,
  /** Every workout with its date, also of weeks that are not written yet. */
  workouts: z.array(datedWorkoutSchema),
  /** In which today is a date. */
  time_zone: z.string(),
  /** What was trained; with `?include=log`. */
  log: trainingLogSchema.optional(),
  /** What code planned before the first word; with `?include=blueprint`. */
  blueprint: blueprintSchema.optional(),
})
export type FullProgram = z.infer<typeof fullProgramSchema>

/** One row of `GET /api/programs`. */
export const programListItemSchema = z.object({
  program_id: z.string(),
  name: z.string().nullable(),
  status: programStatusSchema,
  progress: z.int(),
  goal_category: athleteProfileSchema.shape.goal_category,
  fitness_level: athleteProfileSchema.shape.fitness_level,
  duration_weeks: z.int(),
  days_per_week: z.int(),
  session_minutes: z.int(),
  phases: blueprintSchema.shape.phases,
  created_at: instant,
})
export type ProgramListItem = z.infer<typeof programListItemSchema>

/** `GET /api/programs`: newest first, a page at a time. */
export const programListSchema = z.object({
  programs: z.array(programListItemSchema),
  /** For `?cursor=` of the next page; null on the last one. */
  next_cursor: z.string().nullable(),
})
export type ProgramList = z.infer<typeof programListSchema>

/** 202 of `POST /api/programs/generate`. */
export const acceptedSchema = z.object({
  job_id: z.string(),
  program_id: z.string(),
  /** `pending`; of a request that was repeated with its Idempotency-Key, where its program stands by now. */
  status: programStatusSchema,
  status_url: z.string(),
  program_url: z.string(),
  estimated_seconds: z.int(),
  notices: z.array(noticeSchema),
  /** What came of each wish. */
  answers: z.array(wishAnswerSchema),
  /** What came of each thing that the athlete wrote; a model may find more while it is written. */
  understood: z.array(understoodSchema),
  /** For a new guest without a browser; for ten minutes again, with the same Idempotency-Key. */
  token: z.string().optional(),
})
export type Accepted = z.infer<typeof acceptedSchema>

/** What a notice may be answered with at once: another number of the form, or a question of it that stands empty. */
export const noticeAnswerSchema = z.object({
  days_per_week: z.int().optional(),
  session_minutes: z.int().optional(),
  duration_weeks: z.int().optional(),
  ask: z.enum(['age', 'known_lifts', 'equipment']).optional(),
})
export type NoticeAnswer = z.infer<typeof noticeAnswerSchema>

/** A notice before the athlete commits. */
export const answerableNoticeSchema = noticeSchema.extend({ answers: z.array(noticeAnswerSchema) })
export type AnswerableNotice = z.infer<typeof answerableNoticeSchema>

/** `POST /api/programs/preview`: what would be planned; nothing is stored. */
export const previewSchema = z.object({
  phases: z.array(z.object({ phase: phaseSchema, from_week: z.int(), to_week: z.int() })),
  weekdays: z.array(weekdaySchema),
  days: z.array(z.object({ day: z.int(), weekday: weekdaySchema, focus: z.string() })),
  minutes_max: z.int(),
  /** Lifts that look like a slip; `generate` refuses them until the lift says `sure`. */
  questions: z.array(
    z.object({
      field: z.string(),
      exercise: z.string(),
      sentence: z.string(),
      /** The same number read in the other unit. */
      meant: z.number().nullable(),
    }),
  ),
  notices: z.array(answerableNoticeSchema),
  answers: z.array(wishAnswerSchema),
  /** What came of each thing that the athlete wrote, with what is asked; also where there would be no plan. */
  understood: z.array(understoodSchema),
  refusal: problemSchema.nullable(),
  estimated_seconds: z.int(),
})
export type Preview = z.infer<typeof previewSchema>

/** Every error of the API. */
export const errorBodySchema = z.object({
  code: z.string(),
  message: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
})
export type ErrorBody = z.infer<typeof errorBodySchema>
