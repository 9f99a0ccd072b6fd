import { z } from 'zod'
import { cleanText } from '@/lib/domain/athlete/clean-text'
import { healthAnswerSchema, understoodSchema } from '@/lib/domain/listening/heard'
import { problemSchema } from '@/lib/domain/contract/problem'
import { dayChangeSchema } from '@/lib/domain/program/alone/compare-weeks'
import { changeShape, findings, week } from './change-shape'

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

export const weekEffectSchema = z.object({ days: z.array(dayChangeSchema), findings })

/** A week that is written again: `writing`, then `proposed` or `failed`; then taken or dropped. */
export const weekChangeSchema = z.object({
  ...changeShape,
  kind: z.literal('regenerate'),
  asked: weekAskedSchema,
  /** Null until it is written. */
  effect: weekEffectSchema.nullable(),
  /** Why it could not be written. */
  error: problemSchema.nullable(),
})
export type WeekChange = z.infer<typeof weekChangeSchema>
