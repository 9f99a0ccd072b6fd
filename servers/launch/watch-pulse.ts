import { setTimeout as wait } from 'node:timers/promises'
import type { WakeWatch } from './wake'

export interface Patience {
  /** How long a ping may be unanswered, and the time from one to the next when it is answered, in milliseconds. */
  pingMs: number
  /** How many pings in a row are unanswered until a part hangs. */
  misses: number
}

interface Watched {
  /** Resolves with the answer; what it rejects with, or never resolving, is none. */
  ping(): Promise<unknown>
  patience: Patience
  wakes: Pick<WakeWatch, 'isSettled'>
}

/**
 * Resolves when a part hangs: so many pings in a row unanswered, none of them counted while the machine settles after a
 * sleep. Never resolves once `signal` is aborted. Says nothing while all is well.
 */
export async function untilItHangs(
  { ping, patience, wakes }: Watched,
  signal: AbortSignal,
): Promise<void> {
  const { pingMs, misses } = patience
  for (let missed = 0; missed < misses;) {
    const rest = wait(pingMs, 'late' as const, { signal, ref: false })
    const answer = ping().then(
      () => 'answered' as const,
      () => rest,
    )
    const first = await Promise.race([answer, rest]).catch(() => undefined)
    await rest.catch(() => {})
    if (signal.aborted || first === undefined) return new Promise(() => {})
    missed = first === 'answered' || !wakes.isSettled() ? 0 : missed + 1
  }
}
