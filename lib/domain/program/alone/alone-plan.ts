import { z } from 'zod'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { wishesSchema } from '@/lib/domain/athlete/wishes'
import { blueprintWeekSchema, slotSchema } from '@/lib/domain/blueprint/schema'

/**
 * What a week was planned from that does not follow the program's plan: in a hotel with half the time neither the form's
 * answers nor the program's places hold.
 */
export const alonePlanSchema = z.object({
  profile: athleteProfileSchema,
  wishes: wishesSchema,
  /** The places of its rows; their names are not those of the program. */
  slots: z.array(slotSchema).min(1),
})

/** The planned week that a version was written from; `alone` where it has a plan of its own. */
export const weekBasisSchema = blueprintWeekSchema.extend({ alone: alonePlanSchema.optional() })
export type WeekBasis = z.infer<typeof weekBasisSchema>
export type AlonePlan = NonNullable<WeekBasis['alone']>
