import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { untilItHangs } from './watch-pulse'

const patience = { pingMs: 80, misses: 3 }
const never = () => new Promise(() => {})
let over = new AbortController()
afterEach(() => over.abort())

/** How many pings it takes until a part hangs; undefined when it has not after so many. */
async function pingsUntilItHangs(
  ping: (nth: number) => Promise<unknown>,
  { atMost = 7, isSettled = (_: number): boolean => true } = {},
) {
  over = new AbortController()
  let sent = 0
  const enough = new Promise<undefined>((resolve) => {
    over.signal.addEventListener('abort', () => resolve(undefined))
  })
  const counted = () => {
    if (++sent > atMost) over.abort()
    return ping(sent)
  }
  const wakes = { isSettled: () => isSettled(sent) }
  const hangs = untilItHangs({ ping: counted, patience, wakes }, over.signal).then(() => sent)
  return Promise.race([hangs, enough])
}

test('a part that answers nothing hangs after three pings, and not before their time', async () => {
  const begun = performance.now()
  expect(await pingsUntilItHangs(never)).toBe(3)
  expect(performance.now() - begun).toBeGreaterThan(3 * patience.pingMs - 5)
})

test('one that fails to be asked has no less time', async () => {
  const begun = performance.now()
  expect(await pingsUntilItHangs(() => Promise.reject(new Error('closed')))).toBe(3)
  expect(performance.now() - begun).toBeGreaterThan(3 * patience.pingMs - 5)
})

test('one that answers is asked once in each interval, for ever', async () => {
  const ping = vi.fn(async () => {})
  const begun = performance.now()
  expect(await pingsUntilItHangs(ping)).toBeUndefined()
  expect(performance.now() - begun).toBeGreaterThan(7 * patience.pingMs - 10)
})

test('one that is slow, or answers every third ping, does not hang', async () => {
  expect(await pingsUntilItHangs(() => wait(patience.pingMs / 8))).toBeUndefined()
  expect(
    await pingsUntilItHangs((nth) => (nth % 3 === 0 ? Promise.resolve() : never())),
  ).toBeUndefined()
})

test('what is not answered while the machine settles after a sleep does not count', async () => {
  expect(await pingsUntilItHangs(never, { isSettled: () => false })).toBeUndefined()
  expect(await pingsUntilItHangs(never, { isSettled: (nth) => nth > 4 })).toBe(7)
})
