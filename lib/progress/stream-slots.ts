import { AppError } from '@/lib/errors'

interface Caps {
  /** Open streams of one owner. */
  perOwner: number
  /** Open streams of this process. */
  total: number
}

/**
 * Counts open streams. `take` takes a slot before its caller waits for anything, so that simultaneous openings cannot
 * overrun a cap, and returns the function that gives it back, which counts once however often it is called. Throws
 * AppError too_many_requests; whoever gets it asks for the status instead.
 */
export function createStreamSlots({ perOwner, total }: Caps) {
  const held = new Map<string, number>()
  let all = 0

  function take(ownerId: string): () => void {
    const own = held.get(ownerId) ?? 0
    if (own >= perOwner || all >= total) throw tooMany()
    held.set(ownerId, own + 1)
    all += 1
    let given = false
    return () => {
      if (given) return
      given = true
      all -= 1
      const left = (held.get(ownerId) ?? 1) - 1
      if (left > 0) held.set(ownerId, left)
      else held.delete(ownerId)
    }
  }

  return { take, taken: () => all }
}

function tooMany() {
  return new AppError(
    'too_many_requests',
    'Too many pages watch at once. This one asks again by itself.',
    undefined,
    { retryAfterSeconds: 30 },
  )
}
