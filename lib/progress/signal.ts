/** A signal to wait for; raised several times before the next wait, it counts once. */
export function signal() {
  let pending: string | null = null
  let wake: ((why: string) => void) | null = null
  return {
    raise(why: unknown = 'changed') {
      const reason = why === 'heartbeat' ? 'heartbeat' : 'changed'
      if (wake) wake(reason)
      else pending = reason
    },
    next(ms: number): Promise<string> {
      if (pending) {
        const why = pending
        pending = null
        return Promise.resolve(why)
      }
      return new Promise((resolve) => {
        const done = (why: string) => {
          clearTimeout(timer)
          wake = null
          resolve(why)
        }
        const timer = setTimeout(() => done('timeout'), ms)
        wake = done
      })
    },
  }
}
