import { setTimeout as delay } from 'node:timers/promises'
import { seededFraction } from '@/lib/coach/wording/seeded-fraction'

interface Speed {
  firstTokenMs: number
  tokensPerSecond: number
}

/** How fast replies are sent; `instant` does not wait at all, and a steady pace is the same for every reply. */
export type Pace = (Speed & { isSteady?: boolean }) | 'instant'

/** Fast, but slow enough that weeks arrive one by one: a 12-week program takes about 20 seconds. */
export const defaultPace = { firstTokenMs: 500, tokensPerSecond: 300 }

/** The pace of one reply, varied by a hash of `seed`, so that the same reply always has the same pace. */
export function paceOf(pace: Pace, seed: string): Speed {
  if (pace === 'instant') return { firstTokenMs: 0, tokensPerSecond: Infinity }
  if (pace.isSteady) return pace
  return {
    firstTokenMs: pace.firstTokenMs * between(0.6, 1.6, seededFraction(`${seed}/first`)),
    tokensPerSecond: pace.tokensPerSecond * between(0.8, 1.3, seededFraction(`${seed}/rate`)),
  }
}

/** Of a reading, which rules have in a moment: as a server sends what it has in its cache. A steady pace stands for a model's. */
export function readingPace(pace: Pace): Speed {
  if (pace === 'instant' || pace.isSteady) return paceOf(pace, '')
  return { firstTokenMs: Math.min(pace.firstTokenMs, 100), tokensPerSecond: 4_000 }
}

/** Resolves at a time of `performance.now()`; false when the signal came first. */
export async function waitUntil(time: number, signal: AbortSignal): Promise<boolean> {
  const ms = time - performance.now()
  if (ms > 0 && !signal.aborted) await delay(ms, undefined, { signal }).catch(() => {})
  return !signal.aborted
}

function between(low: number, high: number, fraction: number): number {
  return low + (high - low) * fraction
}
