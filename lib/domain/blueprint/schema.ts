import { z } from 'zod'
import {
  dataVersionSchema,
  groupKindSchema,
  levelSchema,
  measureSchema,
  methodSchema,
  muscleGroupSchema,
  muscleSchema,
  patternSchema,
  phaseSchema,
  roleSchema,
  weekdaySchema,
} from '@/lib/domain/vocabulary'
import { noWishes, wishAnswerSchema, wishesSchema } from '@/lib/domain/athlete/wishes'
import { styleSchema } from '@/lib/domain/athlete/style'
import { tagSchema } from '@/lib/domain/blueprint/styles/tags'
import { volumeGroupSchema } from '@/lib/domain/blueprint/styles/volume-groups'

const exerciseId = z.string().max(80)

/**
 * Why a row is in the week: written in the template, owed as isolation work, chosen by the fill for a part of
 * its worth, kept for conditioning, for the recovery day, or asked for by name.
 */
export const rowReasonSchema = z.enum([
  'template',
  'quota',
  'volume',
  'direct',
  'lift',
  'power',
  'conditioning',
  'recovery',
  'wish',
])
export type RowReason = z.infer<typeof rowReasonSchema>

/** One place in the week that an exercise fills for the whole program. */
export const slotSchema = z.object({
  /** `d1s1`: day 1, slot 1. */
  slot: z.string().regex(/^d[1-7]s\d{1,2}$/),
  day: z.int().min(1).max(7),
  /** The authored list it is filled from (`SQ`, `BPv`); empty for programs of release 0.1. */
  key: z.string().max(12),
  /** How it is trained. */
  tag: tagSchema,
  role: roleSchema,
  pattern: patternSchema,
  /** What the slot is there for, most important first. */
  muscles: z.array(muscleSchema),
  /** Exercises this athlete may use here, best first; one alone leaves nothing to choose. */
  candidates: z.array(exerciseId).min(1).max(12),
  /** What fills it in even blocks unless another is chosen; one of the candidates. */
  variant: exerciseId,
  why: z.array(rowReasonSchema),
})
export type Slot = z.infer<typeof slotSchema>

/** Equal sets of a row in one week. */
export const setGroupSchema = z.object({
  kind: groupKindSchema,
  sets: z.int().min(1).max(12),
  /** Reps, seconds, contacts, meters, minutes or rounds; both ends are equal where a number is fixed. */
  amount_min: z.int().min(1).max(400),
  amount_max: z.int().min(1).max(400),
  /** Reps in reserve in the last set; 5 and more reads as easy. Null where it means nothing. */
  rir: z.int().min(0).max(6).nullable(),
  /** Percent of the week's projected maximum of this lift; null where reps and reserve decide. */
  pct_1rm: z.number().min(20).max(110).nullable(),
})
export type SetGroup = z.infer<typeof setGroupSchema>

/** What a slot asks for in one week. Code owns these numbers (docs/decisions). */
export const rowSchema = z.object({
  slot: slotSchema.shape.slot,
  /** Set where the plan itself decides this week's exercise: a rung of a ladder, a lighter form for now. */
  exercise_id: exerciseId.nullable(),
  measure: measureSchema,
  groups: z.array(setGroupSchema).min(1).max(5),
  rest_seconds: z.int().min(0).max(420),
  /** Warm-up sets before the first working set: reps at percent of the working weight, 0 being the empty bar. */
  ramp: z
    .array(z.object({ reps: z.int().min(1).max(20), percent: z.int().min(0).max(100) }))
    .max(5),
  /** Rows of a day with the same letter alternate; null stands alone. */
  superset: z.enum(['A', 'B', 'C', 'D']).nullable(),
  /** The slot in whose rests it is done; null for most. */
  in_rests_of: slotSchema.shape.slot.nullable(),
  /** Null for programs of release 0.1. */
  method: methodSchema.nullable(),
})
export type Row = z.infer<typeof rowSchema>

export const blueprintDaySchema = z.object({
  day: z.int().min(1).max(7),
  weekday: weekdaySchema,
  /** `training`; `recovery`: at most 30 easy minutes; `test`: a day of a taper on which maxima are tested. */
  kind: z.enum(['training', 'recovery', 'test']),
  /** Upper body, Legs, Full body A … */
  focus: z.string(),
  focus_groups: z.array(muscleGroupSchema),
  /** Planned length by the time formula, whole minutes, warm-up included. */
  minutes: z.int().min(1).max(240),
  rows: z.array(rowSchema).min(1).max(14),
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
  style: styleSchema,
  level: levelSchema,
  phases: z.array(z.object({ phase: phaseSchema, from_week: z.int(), to_week: z.int() })).min(1),
  weekdays: z.array(weekdaySchema).min(1).max(7),
  /** Fractional sets a week that each group should get in loading weeks; empty for programs of release 0.1. */
  targets: z.array(
    z.object({ group: volumeGroupSchema, from: z.number().min(0), to: z.number().min(0) }),
  ),
  /** Minutes a week beyond which more work is not better for this style and level; null where unknown. */
  useful_minutes: z.int().nullable(),
  /** Maxima of the known main lifts that the weeks' percentages are of, kg. */
  projected: z.array(
    z.object({ exercise_id: exerciseId, week: z.int().min(1).max(52), kg: z.number().min(0) }),
  ),
  slots: z.array(slotSchema).min(1),
  weeks: z.array(blueprintWeekSchema).min(1).max(52),
  notices: z.array(noticeSchema),
  /** What was asked for beside the form, and what came of each wish. */
  wishes: wishesSchema.default(noWishes),
  answers: z.array(wishAnswerSchema).default([]),
})
export type Blueprint = z.infer<typeof blueprintSchema>
