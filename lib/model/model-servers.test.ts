import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { callModel } from './call-model'
import type { ModelCall } from './model-call'
import { isModelFailure } from './model-failure'
import { forgetServers } from './testing/forget-servers'
import { modelServer } from './testing/model-server'
import { addressed } from './testing/quirks/addressed'
import { asked } from './testing/quirks/asked'
import { greetingFormat, type Quirk } from './testing/quirks/quirk'
import { refused } from './testing/quirks/refused'
import { streamed } from './testing/quirks/streamed'
import { worded } from './testing/quirks/worded'

const rooms = { addressed, asked, streamed, worded, refused }

beforeEach(forgetServers)
let stop: (() => Promise<void>) | undefined
afterEach(() => stop?.())

async function meet({ answers, base = '/v1', auth = '', set }: Quirk) {
  const server = await modelServer(...answers)
  stop = () => server.stop()
  const baseUrl = server.settings.baseUrl.replace(/\/v1$/, base).replace('//', `//${auth}`)
  const call: ModelCall<unknown> = {
    ownerId: 'o1',
    programId: 'p1',
    purpose: 'metadata',
    week: null,
    messages: [
      { role: 'system', content: 'You greet people.' },
      { role: 'user', content: 'Greet me.' },
    ],
    format: greetingFormat,
    expectedTokens: 50,
    budget: { calls: 9, repairs: 9 },
    cacheKey: 'k1',
    pausesMs: [10, 20],
    settings: { ...server.settings, baseUrl, ...set },
  }
  const ended = await callModel(call).catch((error: unknown) => error)
  return { ended, requests: server.requests.length }
}

describe.each(Object.entries(rooms))('a server whose requests are %s', (_, quirks) => {
  it.each(quirks.map((quirk) => [`${quirk.like} ${quirk.does}`, quirk] as const))(
    '%s',
    async (_name, quirk) => {
      const { ended, requests } = await meet(quirk)
      if (quirk.ends) {
        if (!isModelFailure(ended)) expect.fail(`no failure but ${JSON.stringify(ended)}`)
        expect(ended.message).toMatch(quirk.ends.says)
        expect(ended.kind).toBe(quirk.ends.kind)
      } else {
        if (ended instanceof Error) throw ended
        expect(ended).toMatchObject({ problem: null, value: { count: 2 } })
      }
      if (quirk.requests) expect(requests).toBe(quirk.requests)
    },
  )
})

it('docs/model-servers.md names whom they imitate, and how many manners of each', () => {
  const page = readFileSync('docs/model-servers.md', 'utf8')
  const told = [...page.matchAll(/^\| (.+?) +\| imitated +\| (\d+)/gm)].map(
    ([, name, count]) => [name, Number(count)] as const,
  )
  const counts = new Map<string, number>()
  for (const { like } of Object.values(rooms).flat()) counts.set(like, (counts.get(like) ?? 0) + 1)
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(counts))
  expect(page).toContain(`${Object.values(rooms).flat().length} manners in all`)
})
