import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeEach, describe, expect, it } from 'vitest'
import { callModel } from '@/lib/model/call-model'
import type { CallRecord } from '@/lib/model/model-call'
import { forgetServers } from '@/lib/model/testing/forget-servers'
import { delta, says, settingsFor } from '@/lib/model/testing/model-server'
import { greetingFormat } from '@/lib/model/testing/quirks/quirk'
import { createCrowding } from './crowding'

beforeEach(forgetServers)

describe('crowding', () => {
  let clock = 0
  beforeEach(() => void (clock = 0))
  const at = (ms: number) => void (clock = ms)
  const crowding = () => createCrowding(() => clock)

  it('is two calls that broke off as others began and lived on', () => {
    const { begin, isCrowded } = crowding()
    const first = begin()
    at(1000)
    const second = begin()
    at(1100)
    first('broke off')
    at(2000)
    const third = begin()
    expect(isCrowded()).toBe(false)
    at(2100)
    second('broke off')
    expect(isCrowded()).toBe(false)
    at(3000)
    expect(isCrowded()).toBe(true)
    third('answered')
    expect(isCrowded()).toBe(true)
  })

  it('is not a server that dies, which breaks all calls at once', () => {
    const { begin, isCrowded } = crowding()
    const ends = [begin(), begin(), begin(), begin()]
    at(500)
    for (const end of ends) end('broke off')
    at(9000)
    expect(isCrowded()).toBe(false)
  })

  it('is not a call that breaks long after another began', () => {
    const { begin, isCrowded } = crowding()
    for (const began of [0, 60_000]) {
      at(began)
      const [first] = [begin(), begin()]
      at(began + 30_000)
      first('broke off')
    }
    at(200_000)
    expect(isCrowded()).toBe(false)
  })

  it('is forgotten when a call lives through the beginning of another', () => {
    const { begin, isCrowded } = crowding()
    const [first, second, third] = [begin(), begin(), begin()]
    first('broke off')
    at(1000)
    second('answered')
    const [, fifth] = [begin(), begin()]
    third('broke off')
    at(2000)
    expect(isCrowded()).toBe(false)
    fifth('otherwise')
  })
})

it('a server that drops one request when another comes is asked one at a time after two of them', async () => {
  const server = await droppingServer()
  const records: CallRecord[] = []
  const settings = { ...settingsFor(server.baseUrl), concurrency: 4 }
  const asked = (week: number): Promise<unknown> =>
    callModel({
      ...{ ownerId: 'o1', programId: 'p1', purpose: 'week', week, settings },
      ...{ messages: [{ role: 'user', content: 'Greet me.' }], format: greetingFormat },
      ...{ expectedTokens: 50, budget: { calls: 9, repairs: 0 }, cacheKey: 'k1' },
      onCall: (record) => void records.push(record),
    })
      // As an engine does with a step.
      .catch(() => asked(week))
  await Promise.all([1, 2, 3, 4, 5, 6].map(asked))
  await server.stop()
  const last = records.slice(-4).map(({ outcome }) => outcome)
  expect(last).toEqual(['ok', 'ok', 'ok', 'ok'])
  expect(server.most()).toBeGreaterThan(1)
  expect(server.mostOfLast(4)).toBe(1)
})

/** As llama-cpp-python with its default of interrupting: a reply of half a second, broken off by the next request. */
async function droppingServer() {
  let current: ServerResponse | undefined
  let underWay = 0
  const loads: number[] = []
  const server = createServer((request, response) => {
    request.resume()
    loads.push(++underWay)
    response.on('close', () => underWay--)
    response.on('error', () => undefined)
    delta(response, ' ')
    current?.destroy()
    current = response
    setTimeout(() => {
      if (response.destroyed) return
      current = undefined
      says({ words: 'Hello', count: 1 })(response, {} as never)
    }, 500)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    most: () => Math.max(...loads),
    mostOfLast: (n: number) => Math.max(...loads.slice(-n)),
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
