import { z } from 'zod'

/** An event as an app sends it. */
export const sentEventSchema = z.looseObject({
  name: z.string().min(1),
  id: z.string().optional(),
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
