import { z } from 'zod'

/** A sentence for a person and a code for a program. */
export const problemSchema = z.object({
  code: z.string(),
  message: z.string(),
  /** The cause for whoever runs the server, in the words of what failed. */
  detail: z.string().optional(),
})
export type Problem = z.infer<typeof problemSchema>
