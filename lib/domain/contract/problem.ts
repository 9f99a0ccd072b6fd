import { z } from 'zod'

/** A sentence for a person and a code for a program. */
export const problemSchema = z.object({ code: z.string(), message: z.string() })
export type Problem = z.infer<typeof problemSchema>
