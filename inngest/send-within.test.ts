import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { log } from '@/lib/log'
import { sendWithin } from './send-within'

beforeEach(() => void vi.spyOn(log, 'warn').mockImplementation(() => {}))
afterEach(() => void vi.restoreAllMocks())

test('an engine that does not answer is waited for no longer than is said', async () => {
  await sendWithin(5, 'a program', new Promise(() => {}))
  expect(log.warn).not.toHaveBeenCalled()
})

test('a failure is logged and not thrown', async () => {
  await sendWithin(60_000, 'a program', Promise.reject(new Error('refused')))
  expect(log.warn).toHaveBeenCalledWith(
    { error: new Error('refused') },
    'The engine did not accept a program',
  )
})
