import { z } from 'zod'

/** `GET /api/exercises`: what may be named as a lift, or left out. */
export const exerciseListSchema = z.object({
  exercises: z.array(
    z.object({
      name: z.string(),
      /** All that it is called, its name among them. */
      called: z.array(z.string()),
    }),
  ),
})
export type ExerciseList = z.infer<typeof exerciseListSchema>
