/** A signal to wait for; raised several times before the next wait, it counts once. */
export function signal() {
  let pending = false
  let wake: (() => void) | null = null
  return {
    raise() {
      if (wake) wake()
      else pending = true
    },
    /** Resolves when it is raised, or was since the last wait; after `ms` at the latest. */
    next(ms: number): Promise<void> {
      if (pending) {
        pending = false
        return Promise.resolve()
      }
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer)
          wake = null
          resolve()
        }
        const timer = setTimeout(done, ms)
        wake = done
      })
    },
  }
}
