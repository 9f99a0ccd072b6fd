import { expect, test } from 'vitest'
import { watchWake } from './wake'

const clock = () => {
  const now = { wall: 1_000_000, steady: 5_000 }
  const watch = watchWake(() => {}, { wallMs: () => now.wall, steadyMs: () => now.steady })
  const pass = (wall: number, steady = wall) => {
    now.wall += wall
    now.steady += steady
    watch.look()
  }
  return { pass, awakeForMs: watch.awakeForMs }
}

test('a process that is looked at in time is awake since it began', () => {
  const { pass, awakeForMs } = clock()
  for (let n = 0; n < 100; n++) pass(2_000)
  pass(12_000)
  expect(awakeForMs()).toBe(212_000)
})

test.each([
  ['a process that was stopped', 300_000, 300_000],
  ['a machine that slept, whose steady clock stood', 300_000, 50],
  ['a clock that was set forward', 3_600_000, 2_000],
  ['a clock that was set back', -3_600_000, 2_000],
])('%s has just woken, and is awake again with time', (_, wall, steady) => {
  const { pass, awakeForMs } = clock()
  pass(2_000)
  pass(wall, steady)
  expect(awakeForMs()).toBe(0)
  pass(2_000)
  expect(awakeForMs()).toBe(2_000)
})
