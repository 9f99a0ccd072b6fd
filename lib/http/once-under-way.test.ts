import { expect, test, vi } from 'vitest'
import { onceUnderWay } from './once-under-way'

test('who asks while it is under way is told the same, and nobody after that, also when it failed', async () => {
  const work = vi.fn(() => Promise.resolve(work.mock.calls.length))
  const ask = onceUnderWay(work)
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1])
  expect(await ask()).toBe(2)
  work.mockRejectedValueOnce(new Error('away'))
  await expect(Promise.all([ask(), ask()])).rejects.toThrow('away')
  expect(await ask()).toBe(4)
  expect(work).toHaveBeenCalledTimes(4)
})
