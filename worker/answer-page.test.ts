import { afterEach, beforeEach, expect, test, vi } from 'vitest'

vi.stubGlobal('BUILD', 'b1')
vi.stubGlobal('ASSETS', [])
const { answerFlight } = await import('./answer-page')

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('caches', { match: () => Promise.resolve(new Response('kept')) })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function request(): Request {
  return new Request('https://example.test/programs/1')
}

/** What a page is answered after a wait, where the network answers after so many milliseconds; null: not in time, so that the kept one is shown. */
async function answerAfter(ms: number, waits: number): Promise<string | null> {
  const late = () => new Promise((tell) => setTimeout(() => tell(new Response('new')), ms))
  vi.stubGlobal('fetch', late)
  const asked = answerFlight(request())
  await vi.advanceTimersByTimeAsync(waits)
  const answer = await asked
  return answer.type === 'error' ? null : answer.text()
}

test('once the signal is there again, a page comes from the server', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  const without = await answerFlight(request())
  expect(without.type).toBe('error')
  expect(await answerAfter(200, 500)).toBe('new')
})

test('a network that is silent is waited for once, and again after it has answered late', async () => {
  expect(await answerAfter(4_000, 3_000)).toBeNull()
  expect(await answerAfter(4_000, 500)).toBeNull()
  await vi.advanceTimersByTimeAsync(4_000)
  expect(await answerAfter(1_000, 1_000)).toBe('new')
})
