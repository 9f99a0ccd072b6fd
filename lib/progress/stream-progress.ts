import 'server-only'
import { atShutdown } from '@/lib/at-shutdown'
import { getStatus } from '@/lib/db/owner/get-status'
import type { Beat, StatusView } from '@/lib/domain/contract/views'
import { AppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { oncePerProcess } from '@/lib/once-per-process'
import { databaseFault } from '@/lib/postgres/database-fault'
import { signal } from './signal'
import { stopwatch } from './stopwatch'
import { createStreamSlots } from './stream-slots'
import { watchProgram } from './watch-program'

const rereadMs = 5_000
const longestMs = 10 * 60_000

/**
 * Four for each owner, because a browser opens at most six connections to a host. 500 in all were measured to hear of a
 * change within 135 ms (p99) and to hold 90 MB; each also reads its status every 5 s.
 */
const slots = () =>
  oncePerProcess('stream-slots', () => createStreamSlots({ perOwner: 4, total: 500 }))

/** How many streams this process holds open. */
export const openStreams = () => slots().taken()

interface Watch {
  request: Request
  ownerId: string
  programId: string
}

/** Where a stream learns of its program: the database, unless a test stands in for it. */
export interface ProgressSource {
  read: typeof getStatus
  watch: typeof watchProgram
  slots: ReturnType<typeof createStreamSlots>
}

/**
 * Streams a program's progress as server-sent events. Each `snapshot` is a whole StatusView with its revision as id, so
 * that a later one makes up for any that was lost. The status is read again every 5 s even without a notification; where
 * its revision is the same an `hb` says so, and how it moves, which no revision tells. Ends when the program is over, after ten minutes, at shutdown, or when the
 * browser disconnects; HEAD opens none. Throws AppError not_found, too_many_requests.
 */
export async function streamProgress(
  { request, ownerId, programId }: Watch,
  source: ProgressSource = { read: getStatus, watch: watchProgram, slots: slots() },
): Promise<Response> {
  const read = () => source.read(ownerId, programId)
  if (request.method === 'HEAD') {
    if (!(await read())) throw noSuchProgram()
    return new Response(null, { headers })
  }
  const life = openLife(request.signal, source.slots.take(ownerId))
  // Watching starts before the first read, so that no change in between is missed.
  const changed = signal()
  const watch = stopwatch()
  const hear = () => {
    watch.heard()
    changed.raise()
  }
  life.atEnd(source.watch(programId, hear))
  life.atEnd(changed.raise)
  try {
    const first = await read()
    if (!first) throw noSuchProgram()
    const seen = request.headers.get('last-event-id') === String(first.revision)
    return new Response(bodyOf({ first, seen, read, changed, watch, life }), { headers })
  } catch (error) {
    life.end()
    throw error
  }
}

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
}

function noSuchProgram() {
  return new AppError('not_found', 'There is no such program.')
}

type Life = ReturnType<typeof openLife>

/**
 * How long a stream may last. Whatever ends it first (the browser, the server's stop, its time, itself) gives its slot
 * back in that moment, also while a read of the database is still under way.
 */
function openLife(hungUp: AbortSignal, giveBack: () => void) {
  const closers = [giveBack]
  let ended = false
  const end = () => {
    if (ended) return
    ended = true
    for (const close of closers) close()
  }
  closers.push(atShutdown(end))
  const timer = setTimeout(end, longestMs)
  closers.push(() => clearTimeout(timer))
  hungUp.addEventListener('abort', end)
  closers.push(() => hungUp.removeEventListener('abort', end))
  if (hungUp.aborted) end()
  return {
    end,
    ended: () => ended,
    atEnd: (close: () => void) => void (ended ? close() : closers.push(close)),
  }
}

interface Stream {
  first: StatusView
  /** Whether the browser has this status already. */
  seen: boolean
  read: () => Promise<StatusView | null>
  changed: ReturnType<typeof signal>
  watch: ReturnType<typeof stopwatch>
  life: Life
}

function bodyOf({ first, seen, read, changed, watch, life }: Stream) {
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      try {
        send('retry: 2000\n\n')
        if (!seen) send(snapshotEvent(first))
        let sent = first
        while (!life.ended() && !isOver(sent)) {
          await changed.next(rereadMs)
          if (life.ended()) break
          const now = await read()
          if (!now || life.ended()) break
          const isNew = now.revision !== sent.revision
          send(isNew ? snapshotEvent(now) : beatEvent(now))
          watch.read({ sent: isNew })
          sent = now
        }
      } catch (error) {
        if (!life.ended() && !databaseFault(error))
          log.warn({ error }, 'A progress stream ended early')
      } finally {
        life.end()
        closeQuietly(controller)
      }
    },
    cancel: () => life.end(),
  })
}

const encoder = new TextEncoder()

function snapshotEvent(view: StatusView) {
  return `event: snapshot\nid: ${view.revision}\ndata: ${JSON.stringify(view)}\n\n`
}

function beatEvent({ revision, estimated_seconds_left, pulse }: StatusView) {
  const beat: Beat = { revision, estimated_seconds_left, pulse }
  return `event: hb\ndata: ${JSON.stringify(beat)}\n\n`
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
