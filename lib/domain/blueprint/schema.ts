import { z } from 'zod'
import {
  dataVersionSchema,
  measureSchema,
  muscleGroupSchema,
  muscleSchema,
  patternSchema,
  phaseSchema,
  progressionSchema,
  roleSchema,
  tempoSchema,
  weekdaySchema,
} from '@/lib/domain/vocabulary'

const exerciseId = z.string().max(80)

/** One place in the week that an exercise fills for the whole program. */
export const slotSchema = z.object({
  /** `d1s1`: day 1, slot 1. */
  slot: z.string().regex(/^d[1-7]s\d{1,2}$/),
  day: z.int().min(1).max(7),
  role: roleSchema,
  pattern: patternSchema,
  /** What the slot is there for, most important first. */
  muscles: z.array(muscleSchema).min(1),
  /** Exercises this athlete may use here, best first. */
  candidates: z.array(exerciseId).min(1).max(12),
  /** Tempos this role may have, default first. */
  tempos: z.array(tempoSchema).min(1).max(5),
})
export type Slot = z.infer<typeof slotSchema>

/** What a slot asks for in one week. Code owns these numbers (docs/decisions). */
export const rowSchema = z.object({
  slot: slotSchema.shape.slot,
  sets: z.int().min(1).max(8),
  /** Room of the one who writes the week; equal to `sets` when there is none. */
  sets_min: z.int().min(1).max(8),
  sets_max: z.int().min(1).max(8),
  measure: measureSchema,
  /** Reps 1-30, seconds 5-120, or contacts 1-20. */
  amount: z.int().min(1).max(120),
  amount_min: z.int().min(1).max(120),
  amount_max: z.int().min(1).max(120),
  /** Reps in reserve, 0-6; null for power work, holds and contacts. */
  rir: z.int().min(0).max(6).nullable(),
  /** Percent of 1RM that the effort equation gives, for lifts with a known maximum; null otherwise. */
  pct_1rm: z.number().min(20).max(100).nullable(),
  /** Lighter sets after the main ones; null in most weeks. */
  back_off: z
    .object({
      sets: z.int().min(1).max(4),
      amount: z.int().min(1).max(30),
      rir: z.int().min(0).max(6).nullable(),
      pct_1rm: z.number().min(20).max(100).nullable(),
    })
    .nullable(),
  rest_seconds: z.int().min(20).max(420),
  /** Warm-up sets before the first working set, 0-3. */
  ramp: z.int().min(0).max(3),
  /** Rows of a day with the same letter alternate; null stands alone. */
  superset: z.enum(['A', 'B', 'C', 'D']).nullable(),
  progression: progressionSchema,
})
export type Row = z.infer<typeof rowSchema>

export const blueprintDaySchema = z.object({
  day: z.int().min(1).max(7),
  weekday: weekdaySchema,
  /** `training`; `recovery`: at most 30 easy minutes; `test`: the last day of a taper. */
  kind: z.enum(['training', 'recovery', 'test']),
  /** Upper body, Legs, Full body A … */
  focus: z.string(),
  focus_groups: z.array(muscleGroupSchema),
  /** Planned length by the time formula, whole minutes, warm-up included. */
  minutes: z.int().min(1).max(240),
  rows: z.array(rowSchema).min(1).max(12),
})
export type BlueprintDay = z.infer<typeof blueprintDaySchema>

export const blueprintWeekSchema = z.object({
  week: z.int().min(1).max(52),
  phase: phaseSchema,
  /** Counts blocks of loading weeks from 1; a deload belongs to the block before it. Odd blocks use variant a, even ones b. */
  block: z.int().min(1).max(20),
  /** This phase's week, from 1, and how many it has. */
  phase_week: z.int().min(1),
  phase_weeks: z.int().min(1),
  /** Fractional sets a group should get. */
  targets: z.record(muscleGroupSchema, z.number().min(0)),
  days: z.array(blueprintDaySchema).min(1).max(7),
})
export type BlueprintWeek = z.infer<typeof blueprintWeekSchema>

/** Something that follows from the request and is said before the athlete commits. */
export const noticeSchema = z.object({
  code: z.string(),
  asked: z.string(),
  planned: z.string(),
  sentence: z.string(),
})
export type Notice = z.infer<typeof noticeSchema>

/** Everything about a program that is fixed before its first word is written. */
export const blueprintSchema = z.object({
  version: dataVersionSchema,
  phases: z.array(z.object({ phase: phaseSchema, from_week: z.int(), to_week: z.int() })).min(1),
  weekdays: z.array(weekdaySchema).min(1).max(7),
  slots: z.array(slotSchema).min(1),
  weeks: z.array(blueprintWeekSchema).min(1).max(52),
  notices: z.array(noticeSchema),
})
export type Blueprint = z.infer<typeof blueprintSchema>
