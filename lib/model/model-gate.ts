import { oncePerProcess } from '@/lib/once-per-process'

/**
 * One gate for all model calls of this process. Metadata goes before weeks and has slots of its
 * own, so that a new program starts however many weeks others are writing. Weeks are let in by the
 * program with the fewest calls under way, then the one served longest ago; what is written beside them waits for them. A
 * rate limit closes the gate for everybody.
 */
export interface ModelGate {
  /** Resolves with the function that frees the slot; rejects with the signal's reason. */
  enter(who: {
    programId: string
    metadata: boolean
    isAside?: boolean
    signal?: AbortSignal
  }): Promise<() => void>
  /** Lets nobody in for this long; never shortens a longer pause. */
  pause(ms: number): void
  /** How many calls are under way and how many wait. */
  load(): { running: number; waiting: number }
}

/** One for each process; the first caller's concurrency counts. */
export function modelGate(concurrency: number): ModelGate {
  return oncePerProcess('model-gate', () => createModelGate(concurrency))
}

/** Slots beyond `concurrency` that only metadata may use: a quarter, at least two. */
function metadataSlots(concurrency: number) {
  return Math.max(2, Math.ceil(concurrency / 4))
}

interface Waiter {
  programId: string
  metadata: boolean
  isAside: boolean
  admit: () => void
}

export function createModelGate(concurrency: number): ModelGate {
  const total = concurrency + metadataSlots(concurrency)
  const waiting = new Set<Waiter>()
  const running = new Map<string, number>()
  const servedAt = new Map<string, number>()
  let weeks = 0
  let all = 0
  let turn = 0
  let closedUntil = 0
  let opening: NodeJS.Timeout | undefined

  function admitAll() {
    if (Date.now() < closedUntil) return
    for (let next = nextWaiter(); next; next = nextWaiter()) {
      waiting.delete(next)
      all++
      if (!next.metadata) weeks++
      running.set(next.programId, runningOf(next) + 1)
      servedAt.set(next.programId, ++turn)
      next.admit()
    }
    forgetIdle()
  }

  function nextWaiter(): Waiter | undefined {
    if (all >= total) return undefined
    let best: Waiter | undefined
    for (const waiter of waiting) {
      if (waiter.metadata) return waiter
      if (weeks < concurrency && (!best || isBefore(waiter, best))) best = waiter
    }
    return best
  }

  function isBefore(a: Waiter, b: Waiter) {
    const fewer = runningOf(a) - runningOf(b)
    if (fewer !== 0) return fewer < 0
    const sooner = (servedAt.get(a.programId) ?? 0) - (servedAt.get(b.programId) ?? 0)
    return sooner === 0 ? b.isAside && !a.isAside : sooner < 0
  }

  function runningOf(waiter: Waiter) {
    return running.get(waiter.programId) ?? 0
  }

  function leave(waiter: Waiter) {
    all--
    if (!waiter.metadata) weeks--
    const left = runningOf(waiter) - 1
    if (left > 0) running.set(waiter.programId, left)
    else running.delete(waiter.programId)
    admitAll()
  }

  function forgetIdle() {
    if (all === 0 && waiting.size === 0) servedAt.clear()
  }

  return {
    enter({ programId, metadata, isAside = false, signal }) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error)
        const waiter: Waiter = { programId, metadata, isAside, admit }
        function admit() {
          signal?.removeEventListener('abort', giveUp)
          let inside = true
          resolve(() => {
            if (inside) leave(waiter)
            inside = false
          })
        }
        function giveUp() {
          waiting.delete(waiter)
          reject(signal?.reason as Error)
        }
        signal?.addEventListener('abort', giveUp, { once: true })
        waiting.add(waiter)
        admitAll()
      })
    },
    pause(ms) {
      if (Date.now() + ms <= closedUntil) return
      closedUntil = Date.now() + ms
      clearTimeout(opening)
      // A timer may fire a millisecond early by the clock.
      opening = setTimeout(() => {
        closedUntil = 0
        admitAll()
      }, ms)
    },
    load: () => ({ running: all, waiting: waiting.size }),
  }
}
