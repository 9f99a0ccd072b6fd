import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { limitConcurrency } from './limit-concurrency'

it('runs at most so many calls at once, the others in the order in which they were made', async () => {
  const limited = limitConcurrency(2)
  const begun: number[] = []
  let running = 0
  const work = (n: number) =>
    limited(async () => {
      begun.push(n)
      expect(++running).toBeLessThanOrEqual(2)
      await pause(5)
      running--
      if (n === 1) throw new Error('one fails')
    })
  const early = [0, 1, 2, 3].map(work)
  await early[0]
  const late = [4, 5].map(work)
  const results = await Promise.allSettled([...early, ...late])
  expect(begun).toEqual([0, 1, 2, 3, 4, 5])
  expect(results.map((result) => result.status)).toEqual([
    ...['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled', 'fulfilled'],
  ])
})
