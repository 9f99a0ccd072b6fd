import { z } from 'zod'
import {
  dataVersionSchema,
  groupKindSchema,
  measureSchema,
  methodSchema,
  phaseSchema,
  roleSchema,
  tempoSchema,
  weekdaySchema,
} from '@/lib/domain/vocabulary'

/** Which reader opens a program as it is stored; goes up when what is stored changes its shape. */
export const schemaVersion = 2

const exerciseId = z.string().max(80)

/** One set. Amounts by the exercise's measure; load in kg always. */
export const setSchema = z.object({
  kind: z.enum(['warm_up', ...groupKindSchema.options]),
  amount_min: z.int().min(1).max(400),
  amount_max: z.int().min(1).max(400),
  /** Left after the last set of its kind; 5 and more reads as easy. */
  rir: z.int().min(0).max(6).nullable(),
  /** Of the maximum that the week reckons with. */
  pct_1rm: z.number().min(0).max(110).nullable(),
  load_kg: z.number().min(0).max(700).nullable(),
  /** Warm-up sets: percent of the working weight, 0 being the empty bar. Null for all others. */
  pct_of_work: z.int().min(0).max(100).nullable(),
})
export type ProgramSet = z.infer<typeof setSchema>

/** What next time depends on, in words that a page completes with the row's numbers. */
export const rowProgressionSchema = z.object({
  method: methodSchema,
  /** When more is asked. */
  trigger: z.string().max(200),
  /** How much more. */
  step: z.string().max(200),
  /** What follows a miss. */
  stall: z.string().max(200),
  /** Weight that is added, kg; null where none is. */
  step_kg: z.number().min(0).nullable(),
  /** Reps to reach before the next weight, above the range where that weight is a large step. */
  top_first: z.int().nullable(),
  /** Reps with which the next weight is begun, where a beginner's lift climbs in reps first. */
  again_from: z.int().optional(),
  /** The harder form of a ladder. */
  next_exercise: exerciseId.nullable(),
  /** The lift from whose eight the weight is counted, where the row is its variant and neither is known. */
  eights_of: exerciseId.nullable().default(null),
  /** Set where the athlete's own plates, dumbbells or one kettlebell decide what is loaded. */
  own: z
    .object({
      /** The next lighter weight after a stall, kg; null where there is none. */
      lighter_kg: z.number().min(0).nullable(),
      /** The next heavier weight that they have, kg; left out where there is none. */
      next_kg: z.number().min(0).optional(),
      /** Their heaviest, kg, where the row's own weight is still to be found. */
      heaviest_kg: z.number().min(0).optional(),
      /** Each repetition is lowered in three seconds, because repetitions alone ask no more. */
      slowed: z.boolean().optional(),
    })
    .optional(),
})
export type RowProgression = z.infer<typeof rowProgressionSchema>

export const exerciseSchema = z.object({
  slot: z.string().max(8),
  exercise_id: exerciseId,
  role: roleSchema,
  measure: measureSchema,
  /** Exercises of a day with the same letter alternate. */
  superset: z.enum(['A', 'B', 'C', 'D']).nullable(),
  /** The slot in whose rests it is done; null for most. */
  in_rests_of: z.string().max(8).nullable(),
  warm_up: z.array(setSchema).max(5),
  /** What the athlete trains. */
  sets: z.array(setSchema).min(1).max(16),
  /** What code asked for, where the writer moved it; left out where it is what is trained. */
  asked: z.array(setSchema).min(1).max(16).optional(),
  rest_seconds: z.int().min(0).max(420),
  tempo: tempoSchema.nullable(),
  /** Null for programs of release 0.1, which had none. */
  progression: rowProgressionSchema.nullable(),
  /** Only in weeks that were written when cues were a week's own; since then they are their block's. */
  cue: z.string().max(200).optional(),
  /** Exercises that could stand in its place, best first. */
  alternatives: z.array(exerciseId).max(3),
})
export type Exercise = z.infer<typeof exerciseSchema>

export const workoutSchema = z.object({
  day: z.int().min(1).max(7),
  weekday: weekdaySchema,
  kind: z.enum(['training', 'recovery', 'test']),
  title: z.string().max(60),
  focus: z.string().max(160),
  note: z.string().max(400),
  /** By the time formula, whole minutes, warm-up included. */
  minutes: z.int().min(1).max(240),
  exercises: z.array(exerciseSchema).min(1).max(14),
})
export type Workout = z.infer<typeof workoutSchema>

/** A value of the reply that code changed, with why. */
export const adjustmentSchema = z.object({
  where: z.string(),
  asked: z.string(),
  stored: z.string(),
  reason: z.string(),
})
export type Adjustment = z.infer<typeof adjustmentSchema>

export const weekSchema = z.object({
  week: z.int().min(1).max(52),
  phase: phaseSchema,
  block: z.int().min(1).max(20),
  title: z.string().max(60),
  focus: z.string().max(160),
  note: z.string().max(600),
  workouts: z.array(workoutSchema).min(1).max(7),
  adjustments: z.array(adjustmentSchema),
})
export type Week = z.infer<typeof weekSchema>

/** The exercise of a slot: `a` in odd blocks, `b` in even ones. */
export const slotChoiceSchema = z.object({ slot: z.string().max(8), a: exerciseId, b: exerciseId })
export type SlotChoice = z.infer<typeof slotChoiceSchema>

export const programMetadataSchema = z.object({
  /** Why this plan suits this athlete. */
  why: z.string().max(600),
  name: z.string().max(60),
  strategy: z.string().max(900),
  slots: z.array(slotChoiceSchema).min(1),
  adjustments: z.array(adjustmentSchema),
})
export type ProgramMetadata = z.infer<typeof programMetadataSchema>

/** What is decided before the first week is written. */
export const namedChoicesSchema = programMetadataSchema.omit({ why: true, strategy: true })
export type NamedChoices = z.infer<typeof namedChoicesSchema>

/** What is written of the program beside its weeks. */
export type Story = Pick<ProgramMetadata, 'why' | 'strategy' | 'adjustments'>

/** One rule's answer about one subject, its weeks inside. Never made up for a program that was not audited. */
export const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(['fail', 'warn', 'info', 'pass']),
  /** The rule in words. */
  title: z.string(),
  /** Day, exercise, slot or muscle, in words; empty for the whole program. */
  where: z.string(),
  weeks: z.array(z.int()),
  measured: z.string(),
  limit: z.string(),
  source: z.string(),
  /** What was measured and where the limit is, said to the athlete; empty in what release 0.1 stored. */
  sentence: z.string().default(''),
})
export type Finding = z.infer<typeof findingSchema>

export const auditSchema = z.object({
  version: dataVersionSchema,
  rules_checked: z.int(),
  rules_not_applicable: z.int(),
  findings: z.array(findingSchema),
})
export type Audit = z.infer<typeof auditSchema>
