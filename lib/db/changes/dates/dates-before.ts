import { z } from 'zod'
import { workoutStatusSchema } from '@/lib/domain/contract/training/workout-view'
import { pausesSchema } from '@/lib/db/training/load-days'

/** What a change of dates found, and puts back when it is undone. */
export const datesBeforeSchema = z.object({
  pauses: pausesSchema,
  workouts: z.array(
    z.object({
      week: z.int(),
      day: z.int(),
      planned_on: z.iso.date(),
      status: workoutStatusSchema,
      /** It had a row of its own. */
      isKept: z.boolean(),
    }),
  ),
})
export type DatesBefore = z.infer<typeof datesBeforeSchema>
