import { z } from 'zod'
import { weekdaySchema } from '@/lib/domain/vocabulary'
import { changeShape, day, week } from './change-shape'

const date = z.iso.date()
/** Of a request: one that a calendar of ours has. */
const asked = date.refine((day) => day >= '2000-01-01' && day < '2100-01-01', 'Another century')
const move = { week, day, to: asked }
const skip = { week, day }
const profile = {
  /** From when on what is left is trained. */
  start_date: asked.nullable().default(null),
  /** As many as the program has. */
  weekdays: z.array(weekdaySchema).max(7).default([]),
}
const pause = { from: asked, days: z.int().min(1).max(365) }

/** `POST /api/programs/{id}/changes`: a workout on another day, none at all, or all later ones later. */
export const moveRequestSchema = z.object({ kind: z.literal('move'), ...move })
export const skipRequestSchema = z.object({ kind: z.literal('skip'), ...skip })
export const pauseRequestSchema = z.object({ kind: z.literal('pause'), ...pause })

/** What is left on other weekdays, or from another day on. */
export const profileRequestSchema = z.object({ kind: z.literal('profile'), ...profile })

export const dateEffectSchema = z.object({
  /** `Bench and press on Wednesday, 20 January.` */
  sentence: z.string(),
  /** What it costs, or that it is fine; one sentence each. */
  notes: z.array(z.string()),
  /** Workouts whose date differs. */
  dates: z.array(
    z.object({
      week: z.int(),
      day: z.int(),
      title: z.string(),
      was: date,
      /** Null: it is skipped. */
      becomes: date.nullable(),
    }),
  ),
  /** The next workouts as they would be, five at most, by date. */
  coming: z.array(z.object({ week: z.int(), day: z.int(), title: z.string(), on: date })),
  /** The program's last day. */
  ends: z.object({ was: date, becomes: date }),
})
export type DateEffect = z.infer<typeof dateEffectSchema>

const shape = { ...changeShape, effect: dateEffectSchema }

export const moveChangeSchema = z.object({
  ...shape,
  kind: z.literal('move'),
  asked: z.object(move),
})
export const skipChangeSchema = z.object({
  ...shape,
  kind: z.literal('skip'),
  asked: z.object(skip),
})
export const pauseChangeSchema = z.object({
  ...shape,
  kind: z.literal('pause'),
  asked: z.object(pause),
})
export const profileChangeSchema = z.object({
  ...shape,
  kind: z.literal('profile'),
  asked: z.object(profile),
})
export type DateChange =
  | z.infer<typeof moveChangeSchema>
  | z.infer<typeof skipChangeSchema>
  | z.infer<typeof pauseChangeSchema>
  | z.infer<typeof profileChangeSchema>
