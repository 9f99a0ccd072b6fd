import { z } from 'zod'
import { changeShape, day, findings, week } from './change-shape'

const asked = { week, day, minutes: z.int().min(10).max(180) }

/** `POST /api/programs/{id}/changes`: a workout in fewer minutes, this one only. */
export const shortenRequestSchema = z.object({ kind: z.literal('shorten'), ...asked })

const wasBecomes = z.object({ was: z.int(), becomes: z.int() })

export const shortenEffectSchema = z.object({
  /** `9 sets instead of 19, 29 minutes.` */
  sentence: z.string(),
  /** What it costs: where the minutes are too few, what muscles lose, what is no longer enough. */
  notes: z.array(z.string()),
  minutes: wasBecomes,
  sets: wasBecomes,
  /** The day's exercises as they are asked for, `4 × 6`; null: left out. */
  exercises: z.array(
    z.object({
      slot: z.string(),
      exercise_id: z.string(),
      name: z.string(),
      was: z.string(),
      becomes: z.string().nullable(),
    }),
  ),
  findings,
})
export type ShortenEffect = z.infer<typeof shortenEffectSchema>

/** A workout that is cut to the minutes of a day, by the plan's own priorities. */
export const shortenChangeSchema = z.object({
  ...changeShape,
  kind: z.literal('shorten'),
  asked: z.object(asked),
  effect: shortenEffectSchema,
})
export type ShortenChange = z.infer<typeof shortenChangeSchema>
