import { z } from 'zod'
import { findingSchema } from '@/lib/domain/program/schema'
import { changeShape, day, week } from './change-shape'

/** This session; this place of it from here to the end; every place of the exercise. */
export const swapScopeSchema = z.enum(['today', 'onwards', 'everywhere'])

const slot = z.string().regex(/^d[1-7]s\d{1,2}$/)

/** `POST /api/programs/{id}/changes`: another exercise in the place of one. */
export const swapRequestSchema = z.object({
  kind: z.literal('swap'),
  ...{ week, day, slot },
  /** The exercise that is wanted: its id, its name or what it is called. */
  exercise: z.string().min(1).max(80),
  scope: swapScopeSchema.default('today'),
})

export const swapAskedSchema = z.object({
  ...{ week, day, slot, scope: swapScopeSchema },
  /** What is wanted, and what it is wanted for. */
  exercise_id: z.string(),
  instead_of: z.string(),
})
export type SwapAsked = z.infer<typeof swapAskedSchema>

/** What a place asks for. */
export const swapWorkSchema = z.object({
  exercise_id: z.string(),
  name: z.string(),
  /** Within a sentence: `hack squat`. */
  called: z.string(),
  /** `4 × 8–12` */
  work: z.string(),
  /** Of the first set; null where nothing is loaded or no weight is known. */
  load_kg: z.number().nullable(),
  /** The weight follows by ratio from another lift. */
  estimated: z.boolean(),
})
export type SwapWork = z.infer<typeof swapWorkSchema>

export const swapEffectSchema = z.object({
  /** `Hack squat machine in place of the machine leg press, in weeks 9 to 11: 3 sessions.` */
  sentence: z.string(),
  /** What it costs and what stays, one sentence each. */
  notes: z.array(z.string()),
  rows: z.array(z.object({ week, day, slot, was: swapWorkSchema, becomes: swapWorkSchema })),
  /** What the audit says now that it did not say before, and the other way round; null where it broke. */
  findings: z.object({ arise: z.array(findingSchema), go: z.array(findingSchema) }).nullable(),
})
export type SwapEffect = z.infer<typeof swapEffectSchema>

/** Another exercise in the place of one: first proposed, then taken; undone while nothing later was taken. */
export const swapChangeSchema = z.object({
  ...changeShape,
  kind: z.literal('swap'),
  asked: swapAskedSchema,
  effect: swapEffectSchema,
})
export type SwapChange = z.infer<typeof swapChangeSchema>

/** Which place of the day, and words of a name. */
export const swapsQuerySchema = z.object({ slot, q: z.string().max(80).default('') })

/** `GET /api/programs/{id}/workouts/{week}/{day}/swaps`: what may stand in a place, nearest first. */
export const swapsViewSchema = z.object({
  ...{ week, day, slot },
  /** What stands there now. */
  now: swapWorkSchema,
  /** The nearest three, or what was searched for, eight at most. */
  choices: z.array(
    swapWorkSchema.extend({
      /** One sentence: how it differs, and what it changes. */
      why: z.string(),
    }),
  ),
  /** How many are as near, or are called so. */
  found: z.int(),
  /** Found too, but not for this athlete or this place; five at most. */
  others: z.array(z.object({ exercise_id: z.string(), name: z.string(), reason: z.string() })),
  /** How many exercises may stand there. */
  possible: z.int(),
  /** Sessions that a scope means, trained ones left out. */
  scopes: z.array(z.object({ scope: swapScopeSchema, weeks: z.array(z.int()), sessions: z.int() })),
  /** Why nothing can stand there; null where something can. */
  reason: z.string().nullable(),
})
export type SwapsView = z.infer<typeof swapsViewSchema>
