import { keepsClock } from './kept-clock'

/** A clock of rounds that was started. */
export interface KeptIntervals {
  /** Of which set, as one word. */
  set: string
  rounds: number
  /** Milliseconds since 1970. */
  began: number
  /** Since when it runs, milliseconds since 1970; null while it is paused. */
  since: number | null
  /** What it ran before that, in milliseconds. */
  ran: number
}

const KEY = 'mesocycle-intervals'

export const { kept: keptIntervals, keep: keepIntervals } = keepsClock<KeptIntervals>(
  KEY,
  3 * 60 * 60 * 1000,
)

/** Calls back when another tab has changed a clock; returns how to stop. */
export function hearIntervals(changed: () => void): () => void {
  const hear = ({ key }: StorageEvent) => {
    if (key === KEY) changed()
  }
  window.addEventListener('storage', hear)
  return () => window.removeEventListener('storage', hear)
}

/** Milliseconds that it has run, pauses left out. */
export function hasRun({ since, ran }: KeptIntervals, now: number): number {
  return ran + (since === null ? 0 : Math.max(0, now - since))
}
