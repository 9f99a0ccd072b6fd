import { z } from 'zod'
import { changeShape, day, exerciseChangeSchema, findings, week } from './change-shape'

const shorten = { week, day, minutes: z.int().min(10).max(180) }

/** `POST /api/programs/{id}/changes`: only so many minutes for one session. */
export const shortenRequestSchema = z.object({ kind: z.literal('shorten'), ...shorten })
export type ShortenAsked = Omit<z.infer<typeof shortenRequestSchema>, 'kind'>

export const shortenEffectSchema = z.object({
  /** `9 sets instead of 19, 29 minutes.` */
  sentence: z.string(),
  minutes: z.object({ was: z.int(), becomes: z.int() }),
  sets: z.object({ was: z.int(), becomes: z.int() }),
  /** Every exercise of the day in its order, those that stay among them. */
  rows: z.array(exerciseChangeSchema),
  findings,
})
export type ShortenEffect = z.infer<typeof shortenEffectSchema>

export const shortenChangeSchema = z.object({
  ...changeShape,
  kind: z.literal('shorten'),
  asked: z.object(shorten),
  effect: shortenEffectSchema,
})
export type ShortenChange = z.infer<typeof shortenChangeSchema>
