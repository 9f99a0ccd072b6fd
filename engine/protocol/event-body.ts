import { z } from 'zod'

/** Names and ids are kept as text, which in PostgreSQL has no NUL; data may have it. */
const textSchema = z.string().refine((text) => !text.includes('\u0000'), 'must not contain \\u0000')

/** An event as an app sends it. */
export const sentEventSchema = z.looseObject({
  name: textSchema.min(1),
  id: textSchema.optional(),
  data: z.unknown().optional(),
  ts: z.number().optional(),
  user: z.record(z.string(), z.unknown()).optional(),
})

export type SentEvent = z.infer<typeof sentEventSchema>

/** An event as a function receives it. */
export interface EventBody {
  id: string
  name: string
  data: unknown
  ts: number
  user: Record<string, unknown>
  v?: unknown
}
