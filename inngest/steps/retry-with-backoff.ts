import { setTimeout as wait } from 'node:timers/promises'
import { databaseFault } from '@/lib/postgres/database-fault'

interface Patience {
  /** For how long a database that is away is waited for, in ms. */
  forMs: number
  firstWaitMs: number
  longestWaitMs: number
}

const patience: Patience = { forMs: 10 * 60_000, firstWaitMs: 250, longestWaitMs: 4_000 }

/**
 * Does work with the database again and again while it is away, full or too busy, for ten minutes: a reply that is to be stored
 * is paid for and held in memory meanwhile. Any other error is thrown at once, and so is the last one when patience ends.
 */
export async function retryWithBackoff<T>(
  work: () => Promise<T>,
  { forMs, firstWaitMs, longestWaitMs }: Patience = patience,
): Promise<T> {
  let since: number | undefined
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(2 * waitMs, longestWaitMs)) {
    try {
      return await work()
    } catch (error) {
      since ??= performance.now()
      if (performance.now() - since > forMs || !databaseFault(error)) throw error
      // Not all of those that wait at the same moment.
      await wait(waitMs * (0.5 + Math.random()))
    }
  }
}
