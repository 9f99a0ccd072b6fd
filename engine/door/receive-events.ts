import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { EngineContext } from '@/engine/engine-context'
import { sentEventSchema, type SentEvent } from '@/engine/protocol/event-body'
import { acceptEvents, type AcceptedEvent } from '@/engine/store/accept-events'
import { batch } from '@/engine/store/batch'
import { ulid } from '@/engine/store/ulid'
import { badRequest, type Reply } from './reply'

/** Stores events; resolves once they are committed. */
export type AcceptEvents = (events: AcceptedEvent[]) => Promise<void>

/** Creates the function that stores events; requests that arrive while it writes are stored as one batch. */
export function eventAcceptor({ pool }: Pick<EngineContext, 'pool'>): AcceptEvents {
  return batch(async (requests: AcceptedEvent[][]) => {
    await acceptEvents(pool, requests.flat())
    return requests.map(() => undefined)
  })
}

const bodySchema = z.union([
  sentEventSchema.transform((event) => [event]),
  z.array(sentEventSchema),
])
const maxEvents = 5_000

/**
 * POST /e/{key}: accepts one event or a list and answers with an id for each, also for duplicates. `seed` is a header of
 * the SDK's that stays the same when it repeats a request.
 */
export async function receiveEvents(
  engine: EngineContext,
  accept: AcceptEvents,
  body: unknown,
  seed: string | undefined,
): Promise<Reply> {
  const parsed = bodySchema.safeParse(body)
  if (!parsed.success)
    return badRequest(
      'An event is an object with a "name" and "data"; send one, or a list of them.',
    )
  if (parsed.data.length > maxEvents)
    return badRequest(`At most ${maxEvents} events in one request.`)

  const now = engine.timing.now()
  const events = parsed.data.map((event, index) =>
    accepted(event, internalId(seed, index, now), now),
  )
  if (events.length > 0) await accept(events)
  engine.log.debug({ events: events.map(({ body }) => body.name) }, 'Events accepted')
  return { status: 200, body: { ids: events.map((event) => event.internalId), status: 200 } }
}

function accepted(event: SentEvent, internalId: string, now: number): AcceptedEvent {
  const { id, name, data, ts, user, v } = event
  return {
    internalId,
    body: {
      id: id || internalId,
      name,
      data: data ?? {},
      ts: ts || now,
      user: user ?? {},
      ...(v === undefined ? {} : { v }),
    },
  }
}

/** Derives an event's id from the seed and its index, so that a repeated request adds nothing. */
function internalId(seed: string | undefined, index: number, now: number): string {
  const [time, entropy] = seed?.split(',') ?? []
  const time_ms = Number(time)
  if (!entropy || !Number.isSafeInteger(time_ms) || time_ms < 0 || time_ms > 2 ** 48 - 1)
    return ulid(now)
  return ulid(time_ms, createHash('sha256').update(`${entropy}:${index}`).digest())
}
