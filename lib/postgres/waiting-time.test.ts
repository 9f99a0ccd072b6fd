import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { beginWaiting, countWaiting, waitedMs } from './waiting-time'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('what was waited one after the other is counted together, what was waited at once only once', async () => {
  await countWaiting(async () => {
    await Promise.resolve()
    wait(1_000)
    expect(waitedMs()).toBe(1_000)
    const [one, other] = [beginWaiting(), beginWaiting()]
    vi.advanceTimersByTime(500)
    one()
    expect(waitedMs()).toBe(1_500)
    vi.advanceTimersByTime(250)
    other()
    expect(waitedMs()).toBe(1_750)
    // Work between two waits is no wait.
    vi.advanceTimersByTime(9_000)
    wait(50)
    expect(waitedMs()).toBe(1_800)
  })
})

test('requests have an account each, and what outlives an answer counts nothing', async () => {
  let stream = Promise.resolve(-1)
  let answer = () => {}
  const answered = new Promise<void>((resolve) => (answer = resolve))
  await countWaiting(() => {
    wait(700)
    stream = answered.then(waitedMs)
    return countWaiting(() => Promise.resolve(expect(waitedMs()).toBe(0)))
  })
  answer()
  expect(await stream).toBe(0)
  wait(100)
  expect(waitedMs()).toBe(0)
})

function wait(ms: number) {
  const end = beginWaiting()
  vi.advanceTimersByTime(ms)
  end()
}
