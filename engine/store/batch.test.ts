import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { batch } from './batch'

describe('calls that are made while a batch is being handled', () => {
  it('form the next batch, and each gets its own result', async () => {
    const handled: number[][] = []
    const double = batch(async (all: number[]) => {
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

  it('are collected during the pause after a batch', async () => {
    const handled: number[][] = []
    const note = batch(
      (all: number[]) => {
        handled.push(all)
        return Promise.resolve(all)
      },
      () => 500,
    )
    await note(1)
    await Promise.all([note(2), pause(5).then(() => note(3))])
    expect(handled).toEqual([[1], [2, 3]])
  })

  it('are handled even if the batch before failed', async () => {
    const refuseOdd = batch((all: number[]) =>
      all.some((n) => n % 2) ? Promise.reject(new Error('odd')) : Promise.resolve(all),
    )
    await expect(Promise.all([refuseOdd(2), refuseOdd(1)])).rejects.toThrow('odd')
    expect(await refuseOdd(4)).toBe(4)
  })
})
