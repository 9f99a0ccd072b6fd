import 'server-only'
import { atShutdown, isShuttingDown } from '@/lib/at-shutdown'
import { releaseChange, releaseRun } from '@/lib/db/resume/release-run'
import type { ChangeRun } from '@/lib/db/changes/regenerate/in-writing'
import { refreshChange } from '@/lib/db/changes/regenerate/refresh-change'
import { refreshHeartbeat } from '@/lib/db/run/refresh-heartbeat'
import type { Run } from '@/lib/db/run/in-run'
import { log } from '@/lib/log'
import { databaseFault } from '@/lib/postgres/database-fault'
import { watchProgram } from '@/lib/progress/watch-program'

const heartbeatMs = 10_000

export interface Heartbeat {
  /** Aborts when the run was superseded, cancelled or deleted. */
  signal: AbortSignal
  /** Asks the database. */
  isWanted(): Promise<boolean>
  /** When this step began, in milliseconds since 1970. */
  since: number
  end(): void
}

/**
 * Refreshes a run's heartbeat every 10 s until `end`, also while the step waits for a model, and aborts `signal` as soon
 * as the run is superseded, cancelled or deleted. Parallel steps of one run share one heartbeat. A process that ends in order
 * gives the run free, so that it goes on at once elsewhere, or here after the restart.
 */
export function startHeartbeat(run: Run): Heartbeat {
  const { programId, attempt } = run
  return startBeat({
    key: `${programId}:${attempt}`,
    programId,
    refresh: () => refreshHeartbeat(run),
    release: () => releaseRun(run),
  })
}

/** The same for a change of a program that is written. */
export function startChangeHeartbeat(run: ChangeRun, programId: string): Heartbeat {
  const key = `${run.changeId}:${run.attempt}`
  return startBeat({
    ...{ key, programId },
    refresh: () => refreshChange(run),
    release: () => releaseChange(run),
  })
}

interface Beat {
  /** Of what is written, and which attempt at it. */
  key: string
  programId: string
  /** False when it is no longer wanted. */
  refresh: () => Promise<boolean>
  /** Says that nobody writes it now. */
  release: () => Promise<unknown>
}

function startBeat(beat: Beat): Heartbeat {
  const { key } = beat
  const shared = active.get(key) ?? begin(beat)
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

interface SharedHeartbeat {
  users: number
  signal: AbortSignal
  check: () => Promise<boolean>
  end: () => void
}

const active = new Map<string, SharedHeartbeat>()

function begin({ key, programId, refresh, release }: Beat): SharedHeartbeat {
  const stop = new AbortController()
  const ask = async () => {
    // What is released stays so.
    if (isShuttingDown()) return true
    // A database that restarts is no reason to throw away work that is paid for.
    const wanted = await refresh().catch((error: unknown) => {
      if (databaseFault(error)) return true
      log.warn({ error, job: programId }, 'The heartbeat could not be refreshed')
      return true
    })
    if (!wanted) stop.abort(new Error('The run is no longer wanted.'))
    return wanted
  }
  const check = oneAtATime(ask)
  const timer = setInterval(() => void check(), heartbeatMs)
  const unwatch = watchProgram(programId, () => void check())
  const stopBeating = () => {
    clearInterval(timer)
    unwatch()
  }
  const forget = atShutdown(async () => {
    stopBeating()
    await check()
    await release()
  })
  const heartbeat: SharedHeartbeat = {
    users: 0,
    signal: stop.signal,
    check,
    end() {
      stopBeating()
      forget()
      if (active.get(key) === heartbeat) active.delete(key)
    },
  }
  active.set(key, heartbeat)
  void check()
  return heartbeat
}

/** Calls that come while one is under way share the next one. */
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
