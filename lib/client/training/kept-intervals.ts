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
/** One that began so long ago belongs to another day. */
const OLD_MS = 3 * 60 * 60 * 1000

/** The rounds of a workout survive a reload, and a tab that is killed. */
export function keptIntervals(workout: string): KeptIntervals | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as
      (KeptIntervals & { workout: string }) | null
    if (!kept || kept.workout !== workout || Date.now() - kept.began > OLD_MS) return null
    const { set, rounds, began, since, ran } = kept
    return { set, rounds, began, since, ran }
  } catch {
    return null
  }
}

export function keepIntervals(workout: string, intervals: KeptIntervals | null): void {
  try {
    if (intervals) localStorage.setItem(KEY, JSON.stringify({ ...intervals, workout }))
    else localStorage.removeItem(KEY)
  } catch {
    // The clock then ends with the page.
  }
}

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
