import { z } from 'zod'
import {
  equipmentItemSchema,
  levelSchema,
  limitationSchema,
  measureSchema,
  muscleSchema,
  patternSchema,
  roleSchema,
} from '@/lib/domain/vocabulary'

/** One exercise of the catalogue. Names, muscles and equipment are facts; cues are our own words. */
export const catalogueEntrySchema = z.strictObject({
  /** kebab-case, stable for ever: stored programs refer to it. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string(),
  /** Gym English and spellings a model or an athlete may use, lower case. */
  aliases: z.array(z.string()),
  /** Count 1 set each. */
  primary: z.array(muscleSchema).min(1),
  /** Count 0.5 set each. */
  secondary: z.array(muscleSchema),
  pattern: patternSchema,
  /** Roles it may fill, best first. */
  roles: z.array(roleSchema).min(1),
  /** Any one of these sets of items is enough; `[[]]` needs nothing. */
  equipment: z.array(z.array(equipmentItemSchema)).min(1),
  /** How the amount is counted. */
  measure: measureSchema,
  /** True when %1RM is meaningful: a lift whose maximum is commonly tested. */
  pct: z.boolean(),
  /** How load is chosen; decides plate or dumbbell steps. */
  load: z.enum(['barbell', 'dumbbell', 'kettlebell', 'machine', 'band', 'bodyweight', 'none']),
  unilateral: z.boolean(),
  /** Loads the spine along its axis (squats, deadlifts, standing presses with a bar). */
  axial: z.boolean(),
  difficulty: levelSchema,
  /** An easier form for those who begin, are heavy or old; others get it only where nothing else is left. */
  eased: z.boolean(),
  /** Limitations that rule it out. */
  contraindications: z.array(limitationSchema),
  /** Lift whose known maximum gives this one its load, with the usual ratio; null when none. */
  load_from: z.strictObject({ lift: z.string(), ratio: z.number().min(0.1).max(1.5) }).nullable(),
  /** An easier form to name beside pull-ups, dips, pistols; null when none is needed. */
  regression: z.string().nullable(),
  cue: z.string().max(140),
})
export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>
