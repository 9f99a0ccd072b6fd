import { expect, test, vi } from 'vitest'
import { atShutdown, shutDown } from './at-shutdown'

test('everything registered is closed and waited for, also after one that throws, and nothing that was taken back', async () => {
  const closed: string[] = []
  const forget = atShutdown(() => closed.push('taken back'))
  atShutdown(() => {
    throw new Error('cannot')
  })
  atShutdown(async () => {
    await vi.waitFor(() => expect(closed).toContain('at once'), { timeout: 90_000 })
    closed.push('after a while')
  })
  atShutdown(() => closed.push('at once'))
  forget()
  await shutDown()
  expect(closed).toEqual(['at once', 'after a while'])
})
