import { setImmediate as breathe } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createTurns } from './in-turn'

it('does so much at once and no more, and lets others pass who asks for hundreds', async () => {
  const { take } = createTurns(2)
  const order: string[] = []
  let underWay = 0
  const work = (name: string) => async () => {
    underWay += 1
    expect(underWay).toBeLessThanOrEqual(2)
    order.push(name)
    await breathe()
    underWay -= 1
    return name
  }
  const ann = Array.from({ length: 200 }, (_, n) => take('Ann', work(`Ann ${n}`)))
  const ben = [0, 1].map((n) => take('Ben', work(`Ben ${n}`)))
  expect(await Promise.all(ben)).toEqual(['Ben 0', 'Ben 1'])
  expect(order.indexOf('Ben 0')).toBe(2)
  expect(order.indexOf('Ben 1')).toBeLessThanOrEqual(4)
  await Promise.all(ann)
  expect(order.filter((name) => name.startsWith('Ann'))).toEqual(ann.map((_, n) => `Ann ${n}`))
})

it('goes on after work that fails', async () => {
  const { take } = createTurns(1)
  const failed = take('Ann', () => Promise.reject(new Error('No.')))
  const next = take('Ann', () => Promise.resolve('done'))
  await expect(failed).rejects.toThrow('No.')
  expect(await next).toBe('done')
})
