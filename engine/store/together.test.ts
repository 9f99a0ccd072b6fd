import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { slots } from '@/engine/ask/slots'
import { together } from './together'

describe('what is asked for while earlier calls are handled', () => {
  it('is handled together next, and each gets its own result', async () => {
    const handled: number[][] = []
    const double = together(async (all: number[]) => {
      handled.push(all)
      await pause(10)
      return all.map((n) => n * 2)
    })
    const first = [double(1), double(2)]
    await pause(5)
    const second = [double(3), double(4), double(5)]
    expect(await Promise.all([...first, ...second])).toEqual([2, 4, 6, 8, 10])
    expect(handled).toEqual([
      [1, 2],
      [3, 4, 5],
    ])
    expect(await double(6)).toBe(12)
  })

  it('is collected as long as the rest after a call lasts', async () => {
    const handled: number[][] = []
    const note = together(
      (all: number[]) => {
        handled.push(all)
        return Promise.resolve(all)
      },
      () => 50,
    )
    await note(1)
    await Promise.all([note(2), pause(5).then(() => note(3))])
    expect(handled).toEqual([[1], [2, 3]])
  })

  it('is handled also when that before it failed', async () => {
    const refuseOdd = together((all: number[]) =>
      all.some((n) => n % 2) ? Promise.reject(new Error('odd')) : Promise.resolve(all),
    )
    await expect(Promise.all([refuseOdd(2), refuseOdd(1)])).rejects.toThrow('odd')
    expect(await refuseOdd(4)).toBe(4)
  })
})

describe('slots', () => {
  it('let so many run at once, the others in the order in which they came', async () => {
    const inSlot = slots(2)
    const begun: number[] = []
    let running = 0
    const work = (n: number) =>
      inSlot(async () => {
        begun.push(n)
        expect(++running).toBeLessThanOrEqual(2)
        await pause(5)
        running--
        if (n === 1) throw new Error('one fails')
      })
    const results = await Promise.allSettled([0, 1, 2, 3, 4].map(work))
    expect(begun).toEqual([0, 1, 2, 3, 4])
    expect(results.map((result) => result.status)).toEqual([
      ...['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'],
    ])
  })
})
