import { z } from 'zod'
import {
  dataVersionSchema,
  muscleGroupSchema,
  muscleSchema,
  patternSchema,
  phaseSchema,
  weekdaySchema,
} from '@/lib/domain/vocabulary'

/** How release 0.1 counted an amount. */
export const measure1Schema = z.enum(['reps', 'seconds', 'contacts'])
export type Measure1 = z.infer<typeof measure1Schema>

export const role1Schema = z.enum(['power', 'main', 'secondary', 'accessory'])
export type Role1 = z.infer<typeof role1Schema>

const slotId = z.string().regex(/^d[1-7]s\d{1,2}$/)

const slot1Schema = z.object({
  slot: slotId,
  day: z.int().min(1).max(7),
  role: role1Schema,
  pattern: patternSchema,
  muscles: z.array(muscleSchema).min(1),
  candidates: z.array(z.string().max(80)).min(1).max(12),
})
export type Slot1 = z.infer<typeof slot1Schema>

const row1Schema = z.object({
  slot: slotId,
  sets: z.int().min(1).max(8),
  measure: measure1Schema,
  amount: z.int().min(1).max(120),
  rir: z.int().min(0).max(6).nullable(),
  pct_1rm: z.number().min(20).max(100).nullable(),
  back_off: z
    .object({
      sets: z.int().min(1).max(4),
      amount: z.int().min(1).max(30),
      rir: z.int().min(0).max(6).nullable(),
      pct_1rm: z.number().min(20).max(100).nullable(),
    })
    .nullable(),
  rest_seconds: z.int().min(20).max(420),
  /** How many warm-up sets. */
  ramp: z.int().min(0).max(3),
  superset: z.enum(['A', 'B', 'C', 'D']).nullable(),
})
export type Row1 = z.infer<typeof row1Schema>

const week1Schema = z.object({
  week: z.int().min(1).max(52),
  phase: phaseSchema,
  block: z.int().min(1).max(20),
  phase_week: z.int().min(1),
  phase_weeks: z.int().min(1),
  days: z
    .array(
      z.object({
        day: z.int().min(1).max(7),
        weekday: weekdaySchema,
        kind: z.enum(['training', 'recovery', 'test']),
        focus: z.string(),
        focus_groups: z.array(muscleGroupSchema),
        minutes: z.int().min(1).max(240),
        rows: z.array(row1Schema).min(1).max(12),
      }),
    )
    .min(1)
    .max(7),
})

/** A blueprint as release 0.1 stored it: as much of it as is still read. */
export const blueprint1Schema = z.object({
  version: dataVersionSchema,
  phases: z.array(z.object({ phase: phaseSchema, from_week: z.int(), to_week: z.int() })).min(1),
  weekdays: z.array(weekdaySchema).min(1).max(7),
  slots: z.array(slot1Schema).min(1),
  weeks: z.array(week1Schema).min(1).max(52),
  notices: z.array(
    z.object({ code: z.string(), asked: z.string(), planned: z.string(), sentence: z.string() }),
  ),
})
