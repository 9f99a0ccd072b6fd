import { z } from 'zod'

/** A function as the SDK registers it. Options that the engine does not know are kept, so that they can be refused by name. */
export const functionConfigSchema = z.looseObject({
  id: z.string().min(1),
  name: z.string().optional(),
  triggers: z.array(
    z.looseObject({
      event: z.string().optional(),
      expression: z.string().optional(),
      cron: z.string().optional(),
    }),
  ),
  steps: z.looseObject({
    step: z.looseObject({
      retries: z.looseObject({ attempts: z.number().optional() }).optional(),
    }),
  }),
  cancel: z
    .array(
      z.object({ event: z.string(), if: z.string().optional(), timeout: z.string().optional() }),
    )
    .optional(),
  singleton: z.object({ key: z.string().optional(), mode: z.enum(['skip', 'cancel']) }).optional(),
  idempotency: z.string().optional(),
  timeouts: z.object({ start: z.string().optional(), finish: z.string().optional() }).optional(),
})

export type FunctionConfig = z.infer<typeof functionConfigSchema>

/** The real server's DefaultRetryCount; the SDK's doc comment says 3. */
const defaultRetries = 4

/** The highest number of attempts of a body or a step: the first one and its retries. */
export function maxAttempts(config: FunctionConfig): number {
  return (config.steps.step.retries?.attempts ?? defaultRetries) + 1
}
