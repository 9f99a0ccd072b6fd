import { z } from 'zod'
import { payloadVersion, type Tasks } from './queue'

/** What a job of the queue says, or why this engine cannot do it. */
type ReadJob<Name extends keyof Tasks> = { payload: Tasks[Name] } | { unreadable: string }

/**
 * Reads the payload of a job, which may be an earlier engine's or, after a downgrade, a later one's. Payloads without a
 * version are the first: they named one request each, and later a list, as today. Never throws.
 */
export function readJob<Name extends keyof Tasks>(task: Name, payload: unknown): ReadJob<Name> {
  const { v } = versioned.catch({ v: 1 }).parse(payload)
  if (v > payloadVersion) return { unreadable: `it is of a later engine (version ${v})` }
  const read = payloads[task].safeParse(payload)
  if (!read.success) return { unreadable: `version ${v} says nothing like it` }
  return { payload: read.data as Tasks[Name] }
}

/** The tasks that this engine has; a queue may hold others. */
export function isTask(name: string): name is keyof Tasks {
  return Object.hasOwn(payloads, name)
}

const versioned = z.object({ v: z.number().default(1) })

const requestRef = z.object({ id: z.string(), generation: z.number() })
const requests = z.union([
  z.object({ requests: z.array(requestRef) }),
  z
    .object({ request_id: z.string(), generation: z.number() })
    .transform(({ request_id: id, generation }) => ({ requests: [{ id, generation }] })),
])

const payloads = {
  route: z.unknown().transform(() => ({})),
  prune: z.unknown().transform(() => ({})),
  discover: requests,
  step: requests,
  wake: z.object({ run_id: z.string(), step_id: z.string() }),
  time_out: z.object({ run_id: z.string(), limit: z.enum(['start', 'finish']) }),
} satisfies Record<keyof Tasks, z.ZodType>
