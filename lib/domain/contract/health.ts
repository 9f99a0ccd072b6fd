import { z } from 'zod'

const engineHealthSchema = z.enum(['ok', 'does not answer', 'not registered', 'stands still'])
export type EngineHealth = z.infer<typeof engineHealthSchema>

/**
 * `GET /api/health`: whether the app can do its work, and what is in its way. `degraded` takes programs and does not write them, or
 * tells of them late. Says what kind of model writes, never where or with which key.
 */
export const healthSchema = z.object({
  status: z.enum(['ok', 'degraded', 'unavailable']),
  database: z.enum(['ok', 'does not answer']),
  engine: engineHealthSchema,
  /** Of this process's last call. */
  model: z.enum(['ok', 'not asked yet', 'last call failed']),
  writer: z.enum(['coach', 'model']),
  /** `interrupted`: this process does not hear of progress, and pages poll. */
  listener: z.enum(['ok', 'interrupted']),
  live_updates: z.enum(['sse', 'poll']),
})
export type Health = z.infer<typeof healthSchema>

/** `GET /api/ready`: whether a balancer may send requests to this process. */
export const readinessSchema = z.object({ ready: z.boolean() })
