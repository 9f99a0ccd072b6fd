import 'server-only'
import { beat } from '@/lib/db/run/beat'
import type { Run } from '@/lib/db/run/in-run'
import { log } from '@/lib/log'
import { watchProgram } from '@/lib/progress/watch-program'

const beatMs = 10_000

export interface Life {
  /** Aborts when the run was superseded, cancelled or deleted. */
  signal: AbortSignal
  /** Asks the row. */
  isWanted(): Promise<boolean>
  /** When this step began; milliseconds since 1970. */
  since: number
  end(): void
}

/**
 * While a step works, also while it waits for the model: gives the run's sign of life every 10 s, and
 * hears at once when nobody wants it any more. Steps of one run share one.
 */
export function keepAlive(run: Run): Life {
  const key = `${run.programId}:${run.attempt}`
  const shared = lives.get(key) ?? begin(run, key)
  shared.users += 1
  let ended = false
  return {
    signal: shared.signal,
    isWanted: shared.check,
    since: Date.now(),
    end() {
      if (ended) return
      ended = true
      shared.users -= 1
      if (shared.users === 0) shared.end()
    },
  }
}

interface SharedLife {
  users: number
  signal: AbortSignal
  check: () => Promise<boolean>
  end: () => void
}

const lives = new Map<string, SharedLife>()

function begin(run: Run, key: string): SharedLife {
  const stop = new AbortController()
  const ask = async () => {
    // A database that is away for a moment is no reason to throw paid work away.
    const wanted = await beat(run).catch((error: unknown) => {
      log.warn({ error, job: run.programId }, 'A sign of life could not be given')
      return true
    })
    if (!wanted) stop.abort(new Error('The run is no longer wanted.'))
    return wanted
  }
  const check = oneAtATime(ask)
  const timer = setInterval(() => void check(), beatMs)
  const unwatch = watchProgram(run.programId, () => void check())
  const life: SharedLife = {
    users: 0,
    signal: stop.signal,
    check,
    end() {
      clearInterval(timer)
      unwatch()
      if (lives.get(key) === life) lives.delete(key)
    },
  }
  lives.set(key, life)
  void check()
  return life
}

/** Whoever asks while an answer is under way gets the next one, which all of them share. */
function oneAtATime<T>(ask: () => Promise<T>): () => Promise<T> {
  let current: Promise<T> | undefined
  let next: Promise<T> | undefined
  const start = () => {
    next = undefined
    current = ask().finally(() => {
      current = undefined
    })
    return current
  }
  return () => {
    if (!current) return start()
    next ??= current.then(start, start)
    return next
  }
}
