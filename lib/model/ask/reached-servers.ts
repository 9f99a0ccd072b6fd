import { oncePerProcess } from '@/lib/once-per-process'

interface Reached {
  /** It has answered this process, whatever it said. */
  hasAnswered: boolean
  /** When it first was not reached, and last, in milliseconds of `performance.now()`; null after an answer. */
  away: { since: number; last: number } | null
}

/** Looks that are further apart than this are of two absences. */
const gapMs = 60_000

/** Somebody answered at this base URL. */
export function keepAnswered(baseUrl: string) {
  servers().set(baseUrl, { hasAnswered: true, away: null })
}

/**
 * Nobody answered at this base URL: the connection was refused, or its host not found. Returns whether it ever answered this
 * process, and for how many milliseconds it has been away, as far as this process looked.
 */
export function keepAway(baseUrl: string): { hasAnswered: boolean; awayMs: number } {
  const now = performance.now()
  const { hasAnswered, away } = servers().get(baseUrl) ?? { hasAnswered: false, away: null }
  const since = away && now - away.last < gapMs ? away.since : now
  servers().set(baseUrl, { hasAnswered, away: { since, last: now } })
  return { hasAnswered, awayMs: now - since }
}

function servers() {
  return oncePerProcess('reached-servers', () => new Map<string, Reached>())
}
