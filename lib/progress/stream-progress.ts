import 'server-only'
import { atShutdown } from '@/lib/at-shutdown'
import { getStatus } from '@/lib/db/owner/get-status'
import type { StatusView } from '@/lib/domain/contract/views'
import { AppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { watchProgram } from './watch-program'

const rereadMs = 5_000
const heartbeatMs = 15_000
const longestMs = 10 * 60_000
/** Open streams for each owner: a browser opens at most six connections to a host. */
const streamsPerOwner = 4

interface Watch {
  request: Request
  ownerId: string
  programId: string
}

/**
 * Streams a program's progress as server-sent events. Each `snapshot` is a whole StatusView with its revision as id, so
 * that a later one makes up for any that was lost; `hb` every 15 s keeps the connection alive. The status is read again
 * every 5 s even without a notification. Ends when the program is over, after ten minutes, at shutdown, or when the
 * browser disconnects. Throws AppError not_found, too_many_requests.
 */
export async function streamProgress({ request, ownerId, programId }: Watch): Promise<Response> {
  const open = openStreams.get(ownerId) ?? 0
  if (open >= streamsPerOwner) {
    throw new AppError(
      'too_many_requests',
      'Too many pages watch at once. This one asks again by itself.',
      undefined,
      {
        retryAfterSeconds: 30,
      },
    )
  }
  // Watching starts before the first read, so that no change in between is missed.
  const changed = signal()
  const unwatch = watchProgram(programId, changed.raise)
  const first = await getStatus(ownerId, programId).catch((error: unknown) => {
    unwatch()
    throw error
  })
  if (!first) {
    unwatch()
    throw new AppError('not_found', 'There is no such program.')
  }
  openStreams.set(ownerId, open + 1)

  const leave = new AbortController()
  const forget = atShutdown(() => leave.abort())
  const end = AbortSignal.any([request.signal, leave.signal, AbortSignal.timeout(longestMs)])
  end.addEventListener('abort', changed.raise)
  const lastSeen = request.headers.get('last-event-id')

  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      const heartbeat = setInterval(() => changed.raise('heartbeat'), heartbeatMs)
      try {
        send('retry: 2000\n\n')
        if (lastSeen !== String(first.revision)) send(snapshotEvent(first))
        let sent = first
        while (!end.aborted && !isOver(sent)) {
          const why = await changed.next(rereadMs)
          if (end.aborted) break
          if (why === 'heartbeat') send('event: hb\ndata: {}\n\n')
          const now = await getStatus(ownerId, programId)
          if (!now) break
          if (now.revision !== sent.revision) send(snapshotEvent(now))
          sent = now
        }
        if (!end.aborted) controller.close()
        else closeQuietly(controller)
      } catch (error) {
        if (!end.aborted) log.warn({ error }, 'A progress stream ended early')
        closeQuietly(controller)
      } finally {
        clearInterval(heartbeat)
        unwatch()
        forget()
        release(ownerId)
      }
    },
    cancel() {
      leave.abort()
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}

const encoder = new TextEncoder()
const openStreams = new Map<string, number>()

function release(ownerId: string) {
  const left = (openStreams.get(ownerId) ?? 1) - 1
  if (left > 0) openStreams.set(ownerId, left)
  else openStreams.delete(ownerId)
}

function snapshotEvent(view: StatusView) {
  return `event: snapshot\nid: ${view.revision}\ndata: ${JSON.stringify(view)}\n\n`
}

/** Nothing more happens by itself; after a retry the page opens a new stream. */
function isOver({ status }: StatusView) {
  return status !== 'pending' && status !== 'in_progress'
}

function closeQuietly(controller: ReadableStreamDefaultController) {
  try {
    controller.close()
  } catch {
    // The browser has disconnected already.
  }
}

/** A signal to wait for; raised several times before the next wait, it counts once. */
function signal() {
  let pending: string | null = null
  let wake: ((why: string) => void) | null = null
  return {
    raise(why: unknown = 'changed') {
      const reason = why === 'heartbeat' ? 'heartbeat' : 'changed'
      if (wake) wake(reason)
      else pending = reason
    },
    next(ms: number): Promise<string> {
      if (pending) {
        const why = pending
        pending = null
        return Promise.resolve(why)
      }
      return new Promise((resolve) => {
        const done = (why: string) => {
          clearTimeout(timer)
          wake = null
          resolve(why)
        }
        const timer = setTimeout(() => done('timeout'), ms)
        wake = done
      })
    },
  }
}
