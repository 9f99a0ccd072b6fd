import { z } from 'zod'

/** `GET /api/health`: whether the app can do its work. Says what kind of model writes, never where or with which key. */
export const healthSchema = z.object({
  status: z.enum(['ok', 'unavailable']),
  database: z.enum(['ok', 'does not answer']),
  writer: z.enum(['coach', 'model']),
  live_updates: z.enum(['sse', 'poll']),
})
export type Health = z.infer<typeof healthSchema>
