import { expect, test, vi } from 'vitest'
import { keepRecent } from './keep-recent'

test('what was asked for before is not made again, until so many others were', async () => {
  const recent = keepRecent<string>(2)
  const make = vi.fn((key: string) => Promise.resolve(key))
  const ask = (key: string) => recent(key, () => make(key))
  await ask('a')
  await ask('b')
  await ask('a')
  expect(make).toHaveBeenCalledTimes(2)
  expect(await ask('c')).toBe('c')
  await ask('a')
  expect(make).toHaveBeenCalledTimes(3)
  await ask('b')
  expect(make).toHaveBeenCalledTimes(4)
})

test('who asks at the same time waits for one making, and a failure is tried anew', async () => {
  const recent = keepRecent<number>(2)
  const make = vi.fn(() => Promise.resolve(1))
  await Promise.all([recent('a', make), recent('a', make)])
  expect(make).toHaveBeenCalledTimes(1)
  await expect(recent('b', () => Promise.reject(new Error('No.')))).rejects.toThrow('No.')
  expect(await recent('b', make)).toBe(1)
})
