import { z } from 'zod'
import { muscleGroupSchema } from '@/lib/domain/vocabulary'
import { changeShape, day, exerciseChangeSchema, findings, week } from './change-shape'

/**
 * How far a swap goes: this session; this place of the day from here on, as long as the same exercise stands in it;
 * every place of every day that is not trained yet with the same exercise.
 */
export const swapScopeSchema = z.enum(['today', 'onward', 'everywhere'])
export type SwapScope = z.infer<typeof swapScopeSchema>

const swap = {
  week,
  day,
  slot: z.string().min(1).max(8),
  exercise_id: z.string().min(1).max(80),
  scope: swapScopeSchema,
}

/** `POST /api/programs/{id}/changes`: another exercise in a place. */
export const swapRequestSchema = z.object({ kind: z.literal('swap'), ...swap })
export type SwapAsked = Omit<z.infer<typeof swapRequestSchema>, 'kind'>

/** Weekly sets of a muscle group that become more or fewer, in the week that was looked at. */
export const muscleChangeSchema = z.object({
  group: muscleGroupSchema,
  was: z.number(),
  becomes: z.number(),
})

export const swapEffectSchema = z.object({
  /** `Hack squat machine in place of leg press, today.` */
  sentence: z.string(),
  /** In the order of the program. */
  rows: z.array(exerciseChangeSchema),
  muscles: z.array(muscleChangeSchema),
  /** Of the day that was looked at. */
  minutes: z.object({ was: z.int(), becomes: z.int() }),
  findings,
})
export type SwapEffect = z.infer<typeof swapEffectSchema>

export const swapChangeSchema = z.object({
  ...changeShape,
  kind: z.literal('swap'),
  asked: z.object(swap),
  effect: swapEffectSchema,
})
export type SwapChange = z.infer<typeof swapChangeSchema>

/** An exercise that may stand in a place, and what that would change. */
export const swapChoiceSchema = z.object({
  exercise_id: z.string(),
  name: z.string(),
  /** What the place would ask for. */
  shown: exerciseChangeSchema.shape.becomes.unwrap(),
  /** `Same muscles, back supported too.` */
  why: z.string(),
  /** What changes, in a sentence; empty where nothing does. */
  changes: z.string(),
})
export type SwapChoice = z.infer<typeof swapChoiceSchema>

/** An exercise that may not, with the reason. */
export const refusedSwapSchema = z.object({
  exercise_id: z.string(),
  name: z.string(),
  /** `Not on your equipment list.` */
  reason: z.string(),
  /** Kit that would make it possible, for a change of kind `profile`; empty where kit is not the reason. */
  kit: z.array(z.string()),
})
export type RefusedSwap = z.infer<typeof refusedSwapSchema>

/** `GET /api/programs/{id}/swaps?week&day&slot&q=`: what may stand in a place. */
export const swapListSchema = z.object({
  week: z.int(),
  day: z.int(),
  slot: z.string(),
  /** What stands there now. */
  now: exerciseChangeSchema.shape.becomes.unwrap(),
  /** The nearest first: three, or what a search found. */
  choices: z.array(swapChoiceSchema),
  /** What a search found besides. */
  refused: z.array(refusedSwapSchema),
  /** How many exercises this athlete may do at all. */
  total: z.int(),
  /** Sessions that each scope would change. */
  sessions: z.object({ today: z.int(), onward: z.int(), everywhere: z.int() }),
  /** Weeks from the first to the last that `onward` would change. */
  onward_weeks: z.object({ from: z.int(), to: z.int() }),
})
export type SwapList = z.infer<typeof swapListSchema>
