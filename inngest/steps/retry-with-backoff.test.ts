import { expect, test } from 'vitest'
import { retryWithBackoff } from './retry-with-backoff'

test('what could not be stored is stored when the database is back', async () => {
  let calls = 0
  const save = async () => {
    calls += 1
    if (calls < 3) throw new Error('away')
    return 'stored'
  }
  expect(await retryWithBackoff(save, [1, 1, 1])).toBe('stored')
  expect(calls).toBe(3)
})

test('a database that stays away is an error in the end', async () => {
  const save = () => Promise.reject(new Error('away'))
  await expect(retryWithBackoff(save, [1, 1])).rejects.toThrow('away')
})
