/** A clock of a workout, kept so that it survives a reload and a tab that is killed. */
export interface ClockKeeper<T> {
  kept: (workout: string) => T | null
  keep: (workout: string, clock: T | null) => void
}

/** `key`: its place in this browser; one that began longer than `oldMs` ago belongs to another day. */
export function keepsClock<T extends { began: number }>(
  key: string,
  oldMs: number,
): ClockKeeper<T> {
  return {
    kept(workout) {
      try {
        const stored = localStorage.getItem(key)
        if (stored === null) return null
        const { workout: of, ...clock } = JSON.parse(stored) as T & { workout: string }
        const isOver = of !== workout || Date.now() - clock.began > oldMs
        return isOver ? null : (clock as unknown as T)
      } catch {
        return null
      }
    },
    keep(workout, clock) {
      try {
        if (clock) localStorage.setItem(key, JSON.stringify({ ...clock, workout }))
        else localStorage.removeItem(key)
      } catch {
        // The clock then ends with the page.
      }
    },
  }
}
