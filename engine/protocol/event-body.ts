import { z } from 'zod'

/** Names and ids are stored in text columns, which in PostgreSQL cannot hold NUL; the data are JSON and may. */
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
