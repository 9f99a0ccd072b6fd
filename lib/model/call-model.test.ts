import net from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { callModel } from './call-model'
import { modelGate } from './gate/model-gate'
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
import { wireFormat } from './wire-format'

const format = wireFormat('greeting', z.object({ words: z.string(), count: z.int().max(5) }))
const good = { words: 'Hello there', count: 2 }
const usage = {
  prompt_tokens: 120,
  completion_tokens: 9,
  total_tokens: 129,
  prompt_tokens_details: { cached_tokens: 64 },
  completion_tokens_details: { reasoning_tokens: 3 },
}

let server: ModelServer | undefined
let records: CallRecord[] = []

beforeEach(() => {
  records = []
  forgetServers()
})
afterEach(async () => {
  await server?.stop()
  server = undefined
})

async function call(
  change: Partial<ModelCall<unknown>> & { set?: Partial<ModelCall<unknown>['settings']> },
  ...answers: [Answer, ...Answer[]]
) {
  server = await modelServer(...answers)
  const { set, ...rest } = change
  return callModel({
    ownerId: 'o1',
    programId: 'p1',
    purpose: 'week',
    week: 3,
    messages: [
      { role: 'system', content: 'You greet people.' },
      { role: 'user', content: 'Greet me.' },
    ],
    format,
    expectedTokens: 50,
    budget: { calls: 9, repairs: 9 },
    cacheKey: 'k1',
    pausesMs: [20, 40],
    onCall: (record) => void records.push(record),
    ...rest,
    settings: { ...server.settings, ...set },
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

const outcomes = () => records.map(({ outcome }) => outcome)

describe('a reply', () => {
  it('is parsed, and its usage recorded as the server counted it', async () => {
    const reply = await call({}, says(good, usage))
    expect(reply).toMatchObject({ value: good, problem: null })
    expect(records).toMatchObject([
      {
        purpose: 'week',
        week: 3,
        model: 'test-model',
        outcome: 'ok',
        prompt_tokens: 120,
        cached_tokens: 64,
        completion_tokens: 9,
        reasoning_tokens: 3,
        usage_estimated: false,
        cost_usd: null,
      },
    ])
    expect(records[0]?.first_token_ms).toBeLessThanOrEqual(records[0]?.total_ms ?? 0)
  })

  it('gives its place to the next one before the books are kept', async () => {
    const running = vi.fn()
    const onCall = () => void running(modelGate(1).load().running)
    await call({ onCall }, says(good, usage))
    expect(running).toHaveBeenCalledExactlyOnceWith(0)
  })

  it('without usage is counted here and marked as estimated', async () => {
    await call({}, says(good))
    expect(records[0]).toMatchObject({ usage_estimated: true, cached_tokens: 0 })
    expect(records[0]?.prompt_tokens).toBeGreaterThan(5)
    expect(records[0]?.completion_tokens).toBeGreaterThan(5)
  })

  it('that breaks the schema is given back with what is wrong', async () => {
    const reply = await call({}, says({ words: 'Hello', count: 500 }))
    expect(reply.value).toBeNull()
    expect(reply.json).toEqual({ words: 'Hello', count: 500 })
    expect(reply.problem).toMatch(/count/)
    expect(outcomes()).toEqual(['schema'])
  })

  it.each(['Certainly! Here is your greeting.', '', '{"words":"Hello"'])(
    'that is no JSON is given back as such: %j',
    async (text) => {
      const reply = await call({}, says(text))
      expect(reply).toMatchObject({ value: null, json: undefined })
      expect(outcomes()).toEqual(['bad_json'])
    },
  )

  it('may carry its reasoning beside the answer', async () => {
    const reply = await call({}, (response, body) => {
      chunk(response, { choices: [{ index: 0, delta: { reasoning_content: 'Hm, a greeting.' } }] })
      return says(good)(response, body)
    })
    expect(reply.value).toEqual(good)
    expect(records[0]?.reasoning_tokens).toBe(4)
  })

  it('is whole once it said why it ended, even if the connection never closes', async () => {
    const reply = await call({}, (response) => {
      delta(response, JSON.stringify(good))
      chunk(response, { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })
    })
    expect(reply.value).toEqual(good)
  })
})

describe('the request', () => {
  it('to OpenAI carries its fields and never a temperature', async () => {
    await call({ set: { kind: 'openai', reasoningEffort: 'low' } }, says(good, usage))
    const body = server?.requests[0]
    expect(body).toMatchObject({
      stream: true,
      store: false,
      prompt_cache_key: 'k1',
      reasoning_effort: 'low',
      max_completion_tokens: 9500,
      response_format: { type: 'json_schema', json_schema: { name: 'greeting', strict: true } },
    })
    expect(body).not.toHaveProperty('temperature')
    expect(body).not.toHaveProperty('max_tokens')
  })

  it('to other servers carries only what all of them know', async () => {
    await call({}, says(good))
    const body = server?.requests[0] ?? {}
    expect(Object.keys(body).sort()).toEqual(
      ['max_tokens', 'messages', 'model', 'response_format', 'stream', 'stream_options'].sort(),
    )
    expect(body).toMatchObject({ max_tokens: 1500 })
  })

  it('asks for json_object with the schema beside it where that is set', async () => {
    const reply = await call({ set: { responseFormat: 'json_object' } }, says(good))
    expect(reply.value).toEqual(good)
    expect(server?.requests[0]?.response_format).toMatchObject({
      type: 'json_object',
      schema: { type: 'object', required: ['words', 'count'] },
    })
  })
})

describe('a failure that no retry cures is told at once', () => {
  it.each<[string, Answer, string, RegExp]>([
    [
      'a wrong key',
      fails(401, { error: { message: 'Incorrect API key: sk-test-0123456789abcdef' } }),
      'auth',
      /does not accept the key. Check OPENAI_API_KEY/,
    ],
    [
      'a used-up quota, though it is a 429',
      fails(429, { error: { message: 'You exceeded', code: 'insufficient_quota' } }),
      'quota',
      /no quota left/,
    ],
    [
      'an unknown model',
      fails(404, { error: { message: 'The model does not exist', code: 'model_not_found' } }),
      'model_not_found',
      /"test-model" does not exist at .*Check PROGRAM_CREATION_MODEL/,
    ],
    [
      'a redirect',
      fails(308, '', { location: 'https://elsewhere.example/v1' }),
      'network',
      /redirects to https:\/\/elsewhere.example\/v1. Set OPENAI_BASE_URL/,
    ],
  ])('%s', async (_, answer, kind, message) => {
    const failure = await failureOf(call({ week: null, purpose: 'metadata' }, answer))
    expect(failure).toMatchObject({ kind, retriable: false })
    expect(failure.message).toMatch(message)
    expect(JSON.stringify([failure.message, failure.detail])).not.toContain('sk-test-0123')
    expect(server?.requests).toHaveLength(1)
    expect(records).toMatchObject([{ outcome: kind, prompt_tokens: 0, completion_tokens: 0 }])
  })

  it('a key as short as a letter is not cut out of what the server said', async () => {
    const answer = fails(400, { error: { message: 'max_tokens is too large' } })
    const failure = await failureOf(call({ set: { apiKey: 'x' } }, answer))
    expect(failure.message).toContain('max_tokens is too large')
  })

  it('a refusal, with the model’s words', async () => {
    const failure = await failureOf(
      call({}, (response) => {
        chunk(response, { choices: [{ index: 0, delta: { refusal: 'I cannot ' } }] })
        chunk(response, { choices: [{ index: 0, delta: { refusal: 'help.' } }] })
        end(response, 'stop')
      }),
    )
    expect(failure).toMatchObject({ kind: 'refusal', retriable: false })
    expect(failure.message).toContain('I cannot help.')
  })

  it('a bad request, in flat words', async () => {
    const failure = await failureOf(call({}, fails(400, { detail: 'too many greetings' })))
    expect(failure.message).toMatch(/refused the request \(400\): too many greetings/)
    expect(failure).toMatchObject({ kind: 'bad_request', retriable: false })
  })

  it('a content filter', async () => {
    const failure = await failureOf(
      call({}, (response) => {
        delta(response, '{"wor')
        end(response, 'content_filter')
      }),
    )
    expect(failure).toMatchObject({ kind: 'content_filter', retriable: false })
  })

  it('an address where nobody listens, while the metadata is written', async () => {
    const settings = settingsFor(await deadAddress())
    const failure = await failureOf(call({ week: null, set: settings }, says(good)))
    expect(failure.message).toBe(
      `The model server at ${settings.baseUrl} does not answer (connection refused). Check OPENAI_BASE_URL.`,
    )
    expect(failure).toMatchObject({ kind: 'network', retriable: false })
    expect(outcomes()).toEqual(['network'])
  })

  it('an address that accepts and then says nothing, not even hello', async () => {
    const mute = net.createServer()
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve))
    const { port } = mute.address() as net.AddressInfo
    const settings = { ...settingsFor(`https://127.0.0.1:${port}/v1`), connectMs: 200 }
    const failure = await failureOf(call({ week: null, set: settings }, says(good)))
    expect(failure.message).toMatch(/does not answer \(no connection within 4 seconds\)/)
    mute.close()
  })

  it('a host name that nobody knows', async () => {
    const settings = settingsFor('http://no-such-host.invalid/v1')
    const failure = await failureOf(call({ week: null, set: settings }, says(good)))
    expect(failure.kind).toBe('network')
    expect(failure.message).toMatch(/does not answer \(.*host name.*\). Check OPENAI_BASE_URL/)
  })
})

describe('a failure that may pass', () => {
  it.each<[string, Answer, string?]>([
    ['a server error', fails(500, { error: { message: 'oops', type: 'server_error' } })],
    ['a gateway’s page', fails(502, '<html><h1>Bad gateway</h1></html>')],
    ['an error with status 200', fails(200, { error: { message: 'oops' } }), 'server'],
    [
      'an error inside the stream',
      (response) => {
        delta(response, '{"words"')
        chunk(response, { error: { message: 'overloaded', type: 'server_error' } })
        response.end()
      },
    ],
    [
      'a reply that ends in the middle',
      (response) => {
        delta(response, '{"words"')
        response.end()
      },
      'cut',
    ],
    [
      'a connection that breaks in the middle',
      (response) => {
        response.on('error', () => undefined)
        delta(response, '{"words"')
        setTimeout(() => response.socket?.resetAndDestroy(), 20)
      },
      'network',
    ],
    ['a connection that is reset', (response) => response.socket?.resetAndDestroy()],
  ])('%s is tried again', async (_, answer, kind) => {
    const reply = await call({}, answer, says(good))
    expect(reply.value).toEqual(good)
    expect(server?.requests).toHaveLength(2)
    expect(outcomes()).toHaveLength(2)
    expect(outcomes()[1]).toBe('ok')
    if (kind) expect(outcomes()[0]).toBe(kind)
  })

  it('is given up after three tries, within the time for waiting', async () => {
    const failure = await failureOf(
      call({}, fails(503, { error: { message: 'The engine is overloaded' } })),
    )
    expect(failure).toMatchObject({ kind: 'server', retriable: true })
    expect(failure.message).toMatch(/failed \(503\): The engine is overloaded/)
    expect(outcomes()).toEqual(['server', 'server', 'server'])
  })

  it('of a reply cut by its length is tried again with twice the room', async () => {
    const cut: Answer = (response) => {
      delta(response, '{"words":"Hel')
      end(response, 'length')
    }
    const reply = await call({ expectedTokens: 1000 }, cut, says(good))
    expect(reply.value).toEqual(good)
    expect(server?.requests.map((body) => body.max_tokens)).toEqual([2000, 4000])
    expect(records[0]).toMatchObject({ outcome: 'length', usage_estimated: true })
    expect(records[0]?.completion_tokens).toBeGreaterThan(1)
    expect(records[0]?.prompt_tokens).toBeGreaterThan(5)
  })
})

describe('a budget', () => {
  const down = fails(503, { error: { message: 'The engine is overloaded' } })

  it('ends the tries when its calls are used up, with the reason of the last', async () => {
    const budget = { calls: 2, repairs: 2 }
    expect(await failureOf(call({ budget }, down))).toMatchObject({ kind: 'server' })
    expect(outcomes()).toHaveLength(2)
    expect(budget).toEqual({ calls: 0, repairs: 2 })
  })

  it('counts each request for a repair as one', async () => {
    const budget = { calls: 9, repairs: 1 }
    const asked = call({ budget, purpose: 'repair' }, down)
    expect(await failureOf(asked)).toMatchObject({ kind: 'server' })
    expect(outcomes()).toHaveLength(1)
    expect(budget).toEqual({ calls: 8, repairs: 0 })
  })

  it('that is spent asks nobody', async () => {
    const failure = await failureOf(call({ budget: { calls: 0, repairs: 2 } }, says(good)))
    expect(failure).toMatchObject({ kind: 'spent', retriable: false })
    expect(server?.requests).toHaveLength(0)
  })
})

describe('a rate limit', () => {
  const limited = (seconds: string) =>
    fails(429, { error: { message: 'Slow down' } }, { 'retry-after': seconds })

  /** Clocks of timers and of `performance` differ by a few milliseconds. */
  const halfSecond = 490

  it('is waited for as long as the server asks', async () => {
    const began = performance.now()
    const reply = await call({}, limited('0.5'), says(good))
    expect(reply.value).toEqual(good)
    expect(performance.now() - began).toBeGreaterThanOrEqual(halfSecond)
  })

  it('that lasts longer is passed on, capped', async () => {
    const failure = await failureOf(call({}, limited('86400')))
    expect(failure).toMatchObject({ kind: 'rate_limit', retriable: true, retryAfterMs: 60_000 })
    expect(server?.requests).toHaveLength(1)
  })

  it('keeps everybody else from asking meanwhile', async () => {
    let limitedAt = 0
    const limit: Answer = (response, body) => {
      limitedAt = performance.now()
      return limited('0.5')(response, body)
    }
    const first = call({}, limit, says(good))
    await expect.poll(() => records.length).toBe(1)
    const other = modelServer(says(good))
    const reply = await callModel({
      settings: (await other).settings,
      ownerId: 'o1',
      programId: 'p2',
      purpose: 'week',
      week: 1,
      messages: [{ role: 'user', content: 'Greet me.' }],
      format,
      expectedTokens: 50,
      budget: { calls: 9, repairs: 9 },
      cacheKey: 'k1',
    })
    expect(reply.value).toEqual(good)
    expect(performance.now() - limitedAt).toBeGreaterThanOrEqual(halfSecond)
    await first
    await (await other).stop()
  })
})

describe('a reply that never ends', () => {
  it.each<[string, string, RegExp]>([
    ['white space', ' \n', /endless white space/],
    ['the same words', 'keep the back straight, ', /the same text again and again/],
  ])('is stopped: %s', async (_, piece, message) => {
    const endless: Answer = (response) => {
      delta(response, '{"words":"')
      const timer = setInterval(() => delta(response, piece.repeat(20)), 1)
      response.on('close', () => clearInterval(timer))
    }
    const failure = await failureOf(call({}, endless))
    expect(failure).toMatchObject({ kind: 'runaway', retriable: true })
    expect(failure.message).toMatch(message)
    await expect.poll(() => server?.hangUps()).toBe(2)
  })

  it('is stopped when it is far longer than asked for, though it varies', async () => {
    const endless: Answer = (response) => {
      const timer = setInterval(() => delta(response, Math.random().toString(36).repeat(20)), 1)
      response.on('close', () => clearInterval(timer))
    }
    const failure = await failureOf(call({}, endless))
    expect(failure.kind).toBe('runaway')
  })
})

describe('silence', () => {
  it('before the first word ends the call, even when a role or comments arrive', async () => {
    const failure = await failureOf(
      call({ set: { firstTokenMs: 300 } }, (response) => {
        chunk(response, { choices: [{ index: 0, delta: { role: 'assistant', content: '' } }] })
        const timer = setInterval(() => response.write(': keep-alive\n\n'), 50)
        response.on('close', () => clearInterval(timer))
      }),
    )
    expect(failure).toMatchObject({ kind: 'stall', code: 'model_timeout', retriable: true })
    expect(failure.message).toMatch(/no word within 0.3 s/)
    expect(outcomes()).toEqual(['stall', 'stall'])
  })

  it('before the headers ends it too', async () => {
    const failure = await failureOf(call({ set: { firstTokenMs: 200 } }, () => undefined))
    expect(failure.kind).toBe('stall')
    expect(records[0]?.prompt_tokens).toBeGreaterThan(5)
  })

  it('in the middle ends it sooner than the first word would be waited for', async () => {
    const failure = await failureOf(
      call({ set: { firstTokenMs: 5000, idleMs: 200 } }, (response) =>
        delta(response, '{"words":"Hel'),
      ),
    )
    expect(failure.message).toMatch(/nothing more for 0.2 s/)
  })
})

describe('a call that is no longer wanted', () => {
  it('ends at once when it is aborted, and the server sees it', async () => {
    const abort = new AbortController()
    const stalls: Answer = (response) => delta(response, '{"words":"Hel')
    const pending = failureOf(call({ signal: abort.signal, set: { idleMs: 60_000 } }, stalls))
    await expect.poll(() => server?.requests.length).toBe(1)
    const began = performance.now()
    abort.abort()
    expect(await pending).toMatchObject({ kind: 'aborted', retriable: false })
    expect(performance.now() - began).toBeLessThan(10_000)
    await expect.poll(() => server?.hangUps()).toBe(1)
  })

  it('ends while it waits between two tries', async () => {
    const abort = new AbortController()
    const pending = failureOf(
      call(
        { signal: abort.signal },
        fails(429, { error: { message: 'Slow' } }, { 'retry-after': '8' }),
      ),
    )
    await expect.poll(() => records.length).toBe(1)
    const began = performance.now()
    abort.abort()
    expect((await pending).kind).toBe('aborted')
    expect(performance.now() - began).toBeLessThan(7000)
  })

  it('is not sent when nobody wants it after the wait', async () => {
    const failure = await failureOf(call({ stillWanted: () => false }, says(good)))
    expect(failure.kind).toBe('aborted')
    expect(server?.requests).toHaveLength(0)
    expect(records).toHaveLength(0)
  })
})
