const minute = 60_000
const hour = 60 * minute

/** Inngest's back-off table (pkg/backoff/backoff.go), in milliseconds. */
const waits = [
  15_000,
  30_000,
  minute,
  2 * minute,
  5 * minute,
  10 * minute,
  20 * minute,
  40 * minute,
]
const later = [hour, 2 * hour]

/** Milliseconds to wait after the given number of failed attempts (from 1): the table's value plus up to 30 s of jitter. */
export function backoffMs(failedAttempts: number): number {
  const all = [...waits, ...later]
  const base = all[Math.min(failedAttempts, all.length) - 1] ?? waits[0]!
  return base + Math.random() * 30_000
}
