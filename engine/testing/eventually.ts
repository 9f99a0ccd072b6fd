import { setTimeout as pause } from 'node:timers/promises'

/** Reads a value again and again until it meets a condition; fails with the last value after `max_ms`. */
export async function eventually<T>(
  read: () => T | Promise<T>,
  isThere: (value: T) => boolean,
  max_ms = 60_000,
  every_ms = 10,
): Promise<T> {
  const deadline = Date.now() + max_ms
  for (;;) {
    const value = await read()
    if (isThere(value)) return value
    if (Date.now() > deadline)
      throw new Error(`The condition was not met: ${JSON.stringify(value)}`)
    await pause(every_ms)
  }
}
