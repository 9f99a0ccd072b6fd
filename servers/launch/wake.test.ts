import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchForWakes, type WakeWatch } from './wake'

let wall = 0
let steady = 0
let wakes: WakeWatch
const clock = { wall_ms: () => wall, steady_ms: () => steady }
const pass = (ms: number, timersToo = true) => {
  wall += ms
  steady += ms
  if (timersToo) vi.advanceTimersByTime(ms)
}

beforeEach(() => {
  vi.useFakeTimers()
  wall = steady = 1_000_000
  wakes = watchForWakes(60_000, clock)
})
afterEach(() => {
  wakes.stop()
  vi.useRealTimers()
})

test('a machine that does nothing but work is settled from the beginning', () => {
  for (let second = 0; second < 100; second++) {
    expect(wakes.isSettled()).toBe(true)
    pass(1_000)
  }
})

test('a busy machine, whose timers are seconds late, is no sleeping one', () => {
  for (let i = 0; i < 20; i++) {
    pass(5_900, false)
    expect(wakes.isSettled()).toBe(true)
  }
})

test.each([
  ['this process stood still, as after SIGSTOP', () => pass(7_000, false)],
  ['the machine slept and its steady clock with it', () => (wall += 3_600_000)],
  ['the machine slept and its steady clock did not', () => pass(3_600_000, false)],
])('after %s it takes a minute to settle', (_, sleep) => {
  sleep()
  for (let second = 0; second < 60; second++) {
    expect(wakes.isSettled()).toBe(false)
    pass(1_000)
  }
  pass(2_000)
  expect(wakes.isSettled()).toBe(true)
})
