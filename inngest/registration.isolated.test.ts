import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { log } from '@/lib/log'
import { registerApp, registration, startRegistering } from './registration'

const warn = vi.spyOn(log, 'warn').mockImplementation(() => {})
const answers = vi.spyOn(globalThis, 'fetch')

beforeEach(() => {
  vi.stubEnv('INNGEST_BASE_URL', 'http://127.0.0.1:8288')
  vi.stubEnv('INNGEST_SIGNING_KEY', 'signkey-test-6d65')
  vi.stubEnv('INNGEST_EVENT_KEY', '6d65')
})
afterEach(() => {
  registration().stop()
  vi.useRealTimers()
  vi.clearAllMocks()
})

test('a wrong key is one sentence that names the setting, said once', async () => {
  answers.mockImplementation(
    async () => new Response('{"message":"Unauthorized"}', { status: 500 }),
  )
  await registerApp()
  await registerApp()
  const sentence = 'INNGEST_SIGNING_KEY is not the key of the server at http://127.0.0.1:8288.'
  expect(registration().complaint).toBe(sentence)
  expect(warn.mock.calls).toEqual([[`Not registered with the engine. ${sentence}`]])
})

test('a server that is not there is a sentence that names its address', async () => {
  answers.mockImplementation(
    async () => new Response('{"message":"Failed to register; fetch failed"}', { status: 500 }),
  )
  await registerApp()
  expect(registration().complaint).toBe(
    'INNGEST_BASE_URL: the server at http://127.0.0.1:8288 does not answer.',
  )
})

test('it registers later and later until that has worked, then every minute, with a signature', async () => {
  vi.useFakeTimers()
  for (let tries = 0; tries < 6; tries += 1) {
    answers.mockRejectedValueOnce(new TypeError('fetch failed'))
  }
  answers.mockImplementation(async () => new Response('{"message":"Successfully registered"}'))
  startRegistering()
  for (const [index, seconds] of [1, 2, 4, 8, 15, 15, 60].entries()) {
    await vi.advanceTimersByTimeAsync(1_000 * seconds - 1)
    expect(answers).toHaveBeenCalledTimes(index + 1)
    await vi.advanceTimersByTimeAsync(1)
    expect(answers).toHaveBeenCalledTimes(index + 2)
  }
  expect(registration()).toMatchObject({ tried: true, complaint: null })
  const { method, headers } = answers.mock.calls[2]![1]!
  expect(method).toBe('PUT')
  expect(headers).toMatchObject({
    'x-inngest-signature': expect.stringMatching(/^t=\d+&s=[0-9a-f]{64}$/) as string,
  })
})
