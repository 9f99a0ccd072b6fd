import { setTimeout as wait } from 'node:timers/promises'
import { log } from '@/lib/log'

/** Between the tries: half a minute in all, in which a database is back from a restart. */
const waitsMs = [500, 1_000, 2_000, 4_000, 8_000, 15_000]

/** Saves what a model wrote, trying again while the database is away: the reply is paid for. Throws the last error. */
export async function retryWithBackoff<T>(save: () => Promise<T>, pausesMs = waitsMs): Promise<T> {
  for (const pauseMs of pausesMs) {
    try {
      return await save()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      log.warn({ reason, retry_in_ms: pauseMs }, 'What was written could not be stored yet')
      await wait(pauseMs)
    }
  }
  return save()
}
