import { z } from 'zod'
import { adjustmentSchema } from '@/lib/domain/program/schema'
import { phaseSchema, tempoSchema, weekdaySchema } from '@/lib/domain/vocabulary'
import { measure1Schema, role1Schema } from './blueprint-1'

const set1Schema = z.object({
  kind: z.enum(['warm_up', 'work', 'back_off']),
  amount_min: z.int().min(1).max(120),
  amount_max: z.int().min(1).max(120),
  rir: z.int().min(0).max(6).nullable(),
  pct_1rm: z.number().min(0).max(100).nullable(),
  load_kg: z.number().min(0).max(700).nullable(),
})
export type Set1 = z.infer<typeof set1Schema>

const exercise1Schema = z.object({
  slot: z.string().max(8),
  exercise_id: z.string().max(80),
  role: role1Schema,
  measure: measure1Schema,
  superset: z.enum(['A', 'B', 'C', 'D']).nullable(),
  warm_up: z.array(set1Schema).max(3),
  planned: z.array(set1Schema).min(1).max(10),
  written: z.array(set1Schema).min(1).max(10),
  rest_seconds: z.int().min(20).max(420),
  tempo: tempoSchema.nullable(),
  cue: z.string().max(200),
  alternatives: z.array(z.string().max(80)).max(3),
})
export type Exercise1 = z.infer<typeof exercise1Schema>

/** A week as release 0.1 stored it. */
export const week1Schema = z.object({
  week: z.int().min(1).max(52),
  phase: phaseSchema,
  block: z.int().min(1).max(20),
  title: z.string().max(60),
  focus: z.string().max(160),
  note: z.string().max(600),
  workouts: z
    .array(
      z.object({
        day: z.int().min(1).max(7),
        weekday: weekdaySchema,
        kind: z.enum(['training', 'recovery', 'test']),
        title: z.string().max(60),
        focus: z.string().max(160),
        note: z.string().max(400),
        minutes: z.int().min(1).max(240),
        exercises: z.array(exercise1Schema).min(1).max(12),
      }),
    )
    .min(1)
    .max(7),
  adjustments: z.array(adjustmentSchema),
})
