import { setTimeout as pause } from 'node:timers/promises'

/** Waits until a reading is what is hoped for; fails with the last reading. */
export async function eventually<T>(
  read: () => T | Promise<T>,
  isThere: (value: T) => boolean,
  max_ms = 10_000,
): Promise<T> {
  const deadline = Date.now() + max_ms
  for (;;) {
    const value = await read()
    if (isThere(value)) return value
    if (Date.now() > deadline) throw new Error(`It did not come to it: ${JSON.stringify(value)}`)
    await pause(10)
  }
}
