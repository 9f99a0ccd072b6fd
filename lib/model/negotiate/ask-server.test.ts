import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { log } from '@/lib/log'
import { forgetServers } from '@/lib/model/testing/forget-servers'
import { fails, modelServer, type ModelServer } from '@/lib/model/testing/model-server'
import { apiError, greetingFormat, greets, refusing } from '@/lib/model/testing/quirks/quirk'
import { askServer } from './ask-server'

beforeEach(forgetServers)

async function serverThat(...answers: Parameters<typeof modelServer>) {
  const server = await modelServer(...answers)
  onTestFinished(() => server.stop())
  return server
}

function ask({ settings }: ModelServer, change: object = {}) {
  return askServer({
    settings: { ...settings, ...change },
    messages: [{ role: 'user', content: 'Greet me.' }],
    format: greetingFormat,
    maxTokens: 100,
    cacheKey: 'k1',
  })
}

const noUsage = refusing(
  ({ stream_options }) => stream_options,
  422,
  apiError('stream_options: extra inputs are not permitted'),
)

it('what a server refuses is asked otherwise once, remembered, and said in the log', async () => {
  const told = vi.spyOn(log, 'info').mockImplementation(() => undefined)
  onTestFinished(() => told.mockRestore())
  const server = await serverThat(...noUsage)
  expect((await ask(server)).finish).toBe('stop')
  expect((await ask(server)).finish).toBe('stop')
  expect(server.requests.map((body) => 'stream_options' in body)).toEqual([true, false, false])
  expect(told.mock.calls).toMatchObject([
    [{ event: 'model_negotiated', model: 'test-model', usage: false }, /without stream_options/],
  ])
})

it('another model, or another server, is asked in the fullest way again', async () => {
  const server = await serverThat(...noUsage)
  await ask(server)
  await ask(server, { model: 'another' })
  expect(server.requests.map(({ model }) => model)).toEqual([
    ...['test-model', 'test-model', 'another', 'another'],
  ])
})

it('what did not help is not remembered', async () => {
  let isBroken = true
  const server = await serverThat((response, body) =>
    (isBroken ? fails(400, apiError('stream_options are broken today')) : greets)(response, body),
  )
  expect((await ask(server)).error).toBeDefined()
  isBroken = false
  await ask(server)
  expect(server.requests.map((body) => 'stream_options' in body)).toEqual([true, false, true])
})

it('several calls at once find out each for itself and agree', async () => {
  const server = await serverThat(...noUsage)
  const ended = await Promise.all([1, 2, 3].map(() => ask(server)))
  expect(ended.map(({ finish }) => finish)).toEqual(['stop', 'stop', 'stop'])
  const before = server.requests.length
  await ask(server)
  expect(server.requests.length).toBe(before + 1)
})

it('a server that refuses everything is given up after a few requests', async () => {
  const server = await serverThat(
    fails(
      400,
      apiError(
        'stream_options, max_tokens, response_format minItems, store, reasoning_effort: system role not supported, streaming not supported',
      ),
    ),
  )
  expect((await ask(server, { kind: 'openai', reasoningEffort: 'low' })).error).toBeDefined()
  expect(server.requests.length).toBeGreaterThan(5)
  expect(server.requests.length).toBeLessThan(16)
})

it.each([
  ['a wrong key', 401],
  ['no credit', 402],
  ['a rate limit', 429],
])('%s is nothing that another request would cure', async (_, status) => {
  const server = await serverThat(fails(status, apiError('stream_options, response_format')))
  await ask(server)
  expect(server.requests).toHaveLength(1)
})
