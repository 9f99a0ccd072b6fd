import { expect, test } from 'vitest'
import { retryWithBackoff } from './retry-with-backoff'

const away = () => Object.assign(new Error('read'), { code: 'ECONNRESET' })
const short = { forMs: 5_000, firstWaitMs: 1, longestWaitMs: 2 }

test('what could not be stored is stored when the database is back', async () => {
  let calls = 0
  const save = async () => {
    calls += 1
    if (calls < 30) throw away()
    return 'stored'
  }
  expect(await retryWithBackoff(save, short)).toBe('stored')
  expect(calls).toBe(30)
})

test('a database that stays away is an error in the end', async () => {
  const save = () => Promise.reject(away())
  await expect(retryWithBackoff(save, { ...short, forMs: 20 })).rejects.toThrow('read')
})

test('what is no fault of the database is not tried again', async () => {
  let calls = 0
  const save = () => {
    calls += 1
    return Promise.reject(new Error('a bug'))
  }
  await expect(retryWithBackoff(save, short)).rejects.toThrow('a bug')
  expect(calls).toBe(1)
})
