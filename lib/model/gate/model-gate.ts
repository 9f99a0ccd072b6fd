import { oncePerProcess } from '@/lib/once-per-process'
import { createFairTurns } from './fair-turns'

/**
 * One gate for all model calls of this process. Places are shared between owners: who has the fewest calls under way goes
 * first, then who was served longest ago, so that nobody waits longer because somebody else asks for much. An owner's own
 * calls go by program in the same way, metadata first, and what is written beside the weeks last. Metadata has places of
 * its own, so that a new program starts however many weeks others are writing. A rate limit closes the gate for everybody.
 */
export interface ModelGate {
  /** Resolves with the function that frees the slot; rejects with the signal's reason. */
  enter(who: Entrant & { signal?: AbortSignal }): Promise<() => void>
  /** Lets nobody in for this long; never shortens a longer pause. */
  pause(ms: number): void
  /** Lets in one at a time for so long, whatever it is for. */
  narrow(ms: number): void
  /** How many calls are under way and how many wait. */
  load(): { running: number; waiting: number }
}

interface Entrant {
  ownerId: string
  programId: string
  metadata: boolean
  isAside?: boolean
}

/** One for each process; the first caller's concurrency counts. */
export function modelGate(concurrency: number): ModelGate {
  return oncePerProcess('model-gate', () => createModelGate(concurrency))
}

/** Slots beyond `concurrency` that only metadata may use: a quarter, at least two. */
function metadataSlots(concurrency: number) {
  return Math.max(2, Math.ceil(concurrency / 4))
}

interface Waiter extends Entrant {
  admit: () => void
}

export function createModelGate(concurrency: number): ModelGate {
  const total = concurrency + metadataSlots(concurrency)
  const waiting = new Set<Waiter>()
  const owners = createFairTurns()
  const programs = createFairTurns()
  let weeks = 0
  let all = 0
  let closedUntil = 0
  let narrowUntil = 0
  let opening: NodeJS.Timeout | undefined

  function admitAll() {
    if (Date.now() < closedUntil) return
    for (let next = nextWaiter(); next; next = nextWaiter()) {
      waiting.delete(next)
      all++
      if (!next.metadata) weeks++
      owners.begin(next.ownerId)
      programs.begin(next.programId)
      next.admit()
    }
    if (all === 0 && waiting.size === 0) for (const turns of [owners, programs]) turns.forget()
  }

  function nextWaiter(): Waiter | undefined {
    if (all >= total || (all > 0 && Date.now() < narrowUntil)) return undefined
    let best: Waiter | undefined
    for (const waiter of waiting) {
      const mayEnter = waiter.metadata || weeks < concurrency
      if (mayEnter && (!best || compare(waiter, best) < 0)) best = waiter
    }
    return best
  }

  function compare(one: Waiter, other: Waiter): number {
    return (
      owners.compare(one.ownerId, other.ownerId) ||
      Number(other.metadata) - Number(one.metadata) ||
      programs.compare(one.programId, other.programId) ||
      Number(one.isAside ?? false) - Number(other.isAside ?? false)
    )
  }

  function leave(waiter: Waiter) {
    all--
    if (!waiter.metadata) weeks--
    owners.end(waiter.ownerId)
    programs.end(waiter.programId)
    admitAll()
  }

  return {
    enter({ signal, ...who }) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error)
        const waiter: Waiter = { ...who, admit }
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
        owners.arrive(who.ownerId)
        programs.arrive(who.programId)
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
    narrow(ms) {
      narrowUntil = Math.max(narrowUntil, Date.now() + ms)
    },
    load: () => ({ running: all, waiting: waiting.size }),
  }
}
