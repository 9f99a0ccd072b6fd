import { z } from 'zod'

/** An error as the SDK serializes it, without the SDK's `__serialized` mark. */
export interface RunError {
  name: string
  message: string
  stack?: string
  cause?: unknown
}

const errorSchema = z.looseObject({
  name: z.string().optional(),
  message: z.string().optional(),
  error: z.string().optional(),
  stack: z.string().optional(),
})

/** Reads an error from the app's JSON; undefined when the value carries no message. */
export function parseRunError(value: unknown): RunError | undefined {
  const parsed = errorSchema.safeParse(value)
  if (!parsed.success || !(parsed.data.message ?? parsed.data.error)) return undefined
  const { name, message, error, stack, cause } = parsed.data
  return {
    name: name ?? 'Error',
    message: message ?? error ?? '',
    ...(stack === undefined ? {} : { stack }),
    ...(cause === undefined ? {} : { cause }),
  }
}

/** An error that the engine itself reports. */
export function engineError(sentence: string): RunError {
  return { name: 'Error', message: sentence, stack: sentence }
}
