import { createServer } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { callModel } from './call-model'
import type { CallRecord, ModelCall } from './model-call'
import { isModelFailure, type ModelFailure } from './model-failure'
import { forgetServers } from './testing/forget-servers'
import {
  chunk,
  deadAddress,
  delta,
  end,
  fails,
  modelServer,
  says,
  settingsFor,
  type Answer,
  type ModelServer,
} from './testing/model-server'
import { greetingFormat } from './testing/quirks/quirk'

const good = { words: 'Hello there', count: 2 }
let stops: (() => unknown)[] = []
let records: CallRecord[] = []
beforeEach(() => {
  records = []
  forgetServers()
})
afterEach(async () => {
  await Promise.all(stops.map((stop) => stop()))
  stops = []
})

const messages = [
  { role: 'system' as const, content: 'You greet people.' },
  { role: 'user' as const, content: 'Greet me. I am a very bad person.' },
]
const plainMessages = [messages[0]!, { role: 'user' as const, content: 'Greet me.' }]

/** A call while a program starts. */
function ask(settings: ModelCall<unknown>['settings'], change: Partial<ModelCall<unknown>> = {}) {
  return callModel({
    ...{ ownerId: 'o1', programId: 'p1', purpose: 'metadata', week: null, settings },
    ...{ messages, plainMessages, format: greetingFormat, expectedTokens: 700, cacheKey: 'k1' },
    budget: { calls: 30, repairs: 9 },
    pausesMs: [20, 40],
    onCall: (record) => void records.push(record),
    ...change,
  })
}

async function failureOf(promise: Promise<unknown>): Promise<ModelFailure> {
  const error: unknown = await promise.then(
    (value) => expect.fail(`no failure but ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  )
  if (!isModelFailure(error)) throw error
  return error
}

async function serving(...answers: [Answer, ...Answer[]]): Promise<ModelServer> {
  const server = await modelServer(...answers)
  stops.push(() => server.stop())
  return server
}

const outcomes = () => records.map(({ outcome }) => outcome)

const refuses: Answer = (response) => {
  chunk(response, { choices: [{ index: 0, delta: { refusal: 'I cannot help.' } }] })
  end(response, 'stop')
}
const filters: Answer = (response) => {
  delta(response, '{"wor')
  end(response, 'content_filter')
}
const tooLong = fails(400, {
  error: { message: 'maximum context length is 4096 tokens', code: 'context_length_exceeded' },
})

describe('what a model may take back is asked for once more', () => {
  it.each<[string, Answer, string]>([
    ['a refusal', refuses, 'refusal'],
    ['a filter', filters, 'content_filter'],
    [
      'a filter of the prompt',
      fails(400, { error: { message: 'no', code: 'content_filter' } }),
      'content_filter',
    ],
    ['a bad request', fails(400, { detail: 'too many greetings' }), 'bad_request'],
  ])('%s: without the athlete’s own words', async (_, answer, kind) => {
    const server = await serving(answer, says(good))
    expect((await ask(server.settings)).value).toEqual(good)
    const asked = server.requests.map((body) => body.messages.at(-1)?.content)
    expect(asked).toEqual([messages[1]!.content, plainMessages[1]!.content])
    expect(outcomes()).toEqual([kind, 'ok'])
  })

  it('a limit: with less room, too', async () => {
    const server = await serving(tooLong, says(good))
    expect((await ask(server.settings)).value).toEqual(good)
    expect(server.requests.map((body) => body.max_tokens)).toEqual([1500, 700])
    expect(outcomes()).toEqual(['too_long', 'ok'])
  })

  it('and no more than once, whatever comes between', async () => {
    const server = await serving(refuses, fails(500, { error: { message: 'oops' } }), filters)
    const failure = await failureOf(ask(server.settings))
    expect(failure).toMatchObject({ kind: 'content_filter', retriable: false })
    expect(outcomes()).toEqual(['refusal', 'server', 'content_filter'])
  })

  it('unless the budget is spent', async () => {
    const server = await serving(refuses)
    await failureOf(ask(server.settings, { budget: { calls: 1, repairs: 0 } }))
    expect(outcomes()).toEqual(['refusal'])
  })
})

describe('a server that is away while a program starts', () => {
  it('and never was there is asked for some seconds, and then it is final', async () => {
    const settings = { ...settingsFor(await deadAddress()), unreachedMs: 300 }
    const failure = await failureOf(ask(settings))
    expect(failure).toMatchObject({ kind: 'network', retriable: false })
    expect(failure.message).toMatch(/does not answer \(connection refused\). Check OPENAI_BASE_URL/)
    expect(outcomes().length).toBeGreaterThan(2)
  })

  it('and whose name nobody knows, too', async () => {
    const settings = { ...settingsFor('http://no-such-host.invalid/v1'), unreachedMs: 100 }
    expect(await failureOf(ask(settings))).toMatchObject({ kind: 'network', retriable: false })
  })

  it('and is there a moment later has lost nothing', async () => {
    const baseUrl = await deadAddress()
    const pending = ask({ ...settingsFor(baseUrl), unreachedMs: 20_000 })
    await expect.poll(() => records.length, { timeout: 10_000 }).toBeGreaterThan(1)
    const late = createServer((_, response) => says(good)(response, {} as never))
    await new Promise<void>((resolve) =>
      late.listen(Number(new URL(baseUrl).port), '127.0.0.1', resolve),
    )
    stops.push(() => late.close())
    expect((await pending).value).toEqual(good)
  })

  it('is not waited for where the athlete’s words are read: rules have read them', async () => {
    const settings = { ...settingsFor(await deadAddress()), unreachedMs: 20_000 }
    await failureOf(ask(settings, { purpose: 'intake' }))
    expect(outcomes()).toEqual(['network'])
  })

  it('but has answered before, if only to refuse, may be asked again later', async () => {
    const server = await modelServer(says(good))
    await ask(server.settings)
    await server.stop()
    expect(await failureOf(ask(server.settings))).toMatchObject({
      kind: 'network',
      retriable: true,
    })
    expect(outcomes()).toEqual(['ok', 'network', 'network', 'network'])
  })

  it('is never final where it is the built-in coach, which is started anew', async () => {
    const settings = { ...settingsFor(await deadAddress()), kind: 'coach' as const }
    expect(await failureOf(ask(settings))).toMatchObject({ kind: 'network', retriable: true })
  })

  it.each<[string, Answer]>([
    ['before its headers', (response) => response.socket?.resetAndDestroy()],
    [
      'in the middle of its headers',
      (response) => response.socket?.end('HTTP/1.1 200 OK\r\ncontent-ty'),
    ],
    [
      'in the middle of its reply',
      (response) => {
        response.on('error', () => undefined)
        delta(response, '{"words"')
        setTimeout(() => response.socket?.resetAndDestroy(), 20)
      },
    ],
  ])('a connection that breaks %s is not final', async (_, answer) => {
    const server = await serving(answer)
    expect(await failureOf(ask(server.settings))).toMatchObject({
      kind: 'network',
      retriable: true,
    })
    expect(outcomes()).toHaveLength(3)
  })
})

it('a reply that trickles on and on ends by the limit of a whole call, and may be tried again', async () => {
  const trickles: Answer = (response) => {
    const timer = setInterval(() => delta(response, 'ab'), 20)
    response.on('close', () => clearInterval(timer))
  }
  const server = await serving(trickles)
  const failure = await failureOf(ask({ ...server.settings, callMs: 700 }))
  expect(failure).toMatchObject({ kind: 'slow', code: 'model_timeout', retriable: true })
  expect(failure.message).toMatch(
    /is too slow: its reply was not whole after 0.7 s \(MODEL_CALL_SECONDS\)\.$/,
  )
  expect(outcomes()).toEqual(['slow'])
  await expect.poll(() => server.hangUps()).toBe(1)
})
