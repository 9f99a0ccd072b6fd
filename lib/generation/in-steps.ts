import { setImmediate as breathe } from 'node:timers/promises'

/** Takes steps of some milliseconds each to their end, and answers other requests meanwhile. */
export async function inSteps<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await breathe()
  }
}
