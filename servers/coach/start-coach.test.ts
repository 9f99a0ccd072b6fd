import OpenAI from 'openai'
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat'
import { afterEach, describe, expect, it } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete-profile'
import { buildBlueprint } from '@/lib/domain/build-blueprint'
import { buildMetadataBlock, buildWeekBlock } from '@/lib/domain/build-canonical-block'
import { renderCanonicalBlock } from '@/lib/domain/canonical-block'
import { metadataReplySchema, weekReplySchema } from '@/lib/domain/wire'
import { coachModel } from '@/lib/env'
import { coachMetadata } from '@/lib/coach/coach-metadata'
import type { Fault, FaultScriptInput } from './fault-script'
import { startCoach, type CoachOptions, type RunningCoach } from './start-coach'

let coach: RunningCoach
afterEach(() => coach.stop())

describe('the coach’s server, as the openai client sees it', () => {
  it('streams a week whose usage adds up', async () => {
    coach = await startCoach({ pace: 'instant' })
    const { text, finish, usage, ids } = await stream(request(weekPrompt(1)))
    expect(weekReplySchema.safeParse(JSON.parse(text)).error).toBeUndefined()
    expect(finish).toBe('stop')
    expect(ids.size).toBe(1)
    expect(usage?.prompt_tokens).toBeGreaterThan(500)
    expect(usage?.completion_tokens).toBeGreaterThan(text.length / 8)
    expect(usage?.total_tokens).toBe((usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0))
  })

  it('answers in one piece with the same words as it streams', async () => {
    coach = await startCoach({ pace: 'instant' })
    const whole = await client().chat.completions.create({
      ...request(metadataPrompt()),
      stream: false,
    })
    const text = whole.choices[0]?.message.content ?? ''
    expect(metadataReplySchema.safeParse(JSON.parse(text)).error).toBeUndefined()
    const streamed = await stream(request(metadataPrompt()))
    expect(streamed.text).toBe(text)
    expect(streamed.usage?.completion_tokens).toBe(whole.usage?.completion_tokens)
  })

  it('reports a prefix that it has seen as cached, in steps of 128', async () => {
    coach = await startCoach({ pace: 'instant' })
    const system = 'Periodization in one paragraph. '.repeat(400)
    const first = await stream(request(weekPrompt(1), { system }))
    const second = await stream(request(weekPrompt(2), { system }))
    expect(first.usage?.prompt_tokens_details?.cached_tokens).toBe(0)
    const cached = second.usage?.prompt_tokens_details?.cached_tokens ?? 0
    expect(cached).toBeGreaterThan(1024)
    expect(cached % 128).toBe(0)
    expect(cached).toBeLessThan(second.usage?.prompt_tokens ?? 0)
  })

  it('sends no usage when nobody asked for it', async () => {
    coach = await startCoach({ pace: 'instant' })
    const asked = request(weekPrompt(1))
    const { usage, finish } = await stream({ ...asked, stream_options: null })
    expect(finish).toBe('stop')
    expect(usage).toBeNull()
  })

  it.each(['max_tokens', 'max_completion_tokens'])('stops at %s', async (name) => {
    coach = await startCoach({ pace: 'instant' })
    const { finish, usage } = await stream({ ...request(weekPrompt(1)), [name]: 50 })
    expect(finish).toBe('length')
    expect(usage?.completion_tokens).toBe(50)
  })

  it('keeps its pace and stops working when the client goes away', async () => {
    coach = await startCoach({ pace: { firstTokenMs: 100, tokensPerSecond: 500 } })
    const began = performance.now()
    const { usage } = await stream(request(weekPrompt(1)))
    const seconds = (performance.now() - began) / 1000
    const expected = (usage?.completion_tokens ?? 0) / 500
    expect(seconds).toBeGreaterThan(expected / 1.31)
    expect(seconds).toBeLessThan(expected / 0.79 + 0.7)

    const stopped = new AbortController()
    const going = await client().chat.completions.create(request(weekPrompt(2)), {
      signal: stopped.signal,
    })
    for await (const _chunk of going) stopped.abort()
    await expect.poll(() => coach.calls().at(-1)?.ending).toBe('disconnected')
  })

  it('takes a hundred streams at once', async () => {
    coach = await startCoach({ pace: { firstTokenMs: 50, tokensPerSecond: 1500 } })
    const cpu = process.cpuUsage()
    const streams = Array.from({ length: 100 }, (_, i) => stream(request(weekPrompt((i % 4) + 1))))
    const ended = await Promise.all(streams)
    expect(ended.every(({ finish }) => finish === 'stop')).toBe(true)
    // Client and server together: without shared chunks it was several times as much.
    expect(process.cpuUsage(cpu).user / 1e6).toBeLessThan(8)
  }, 30_000)

  it('lists its one model', async () => {
    coach = await startCoach({ pace: 'instant' })
    const models = await client().models.list()
    expect(models.data.map(({ id }) => id)).toEqual([coachModel])
  })
})

describe('a request that cannot be answered', () => {
  it('is refused for another model, a wrong key, or a foreign path', async () => {
    coach = await startCoach({ pace: 'instant', apiKey: 'right' })
    await expect(stream(request(weekPrompt(1)))).rejects.toThrow(OpenAI.AuthenticationError)
    const known = client('right')
    await expect(
      known.chat.completions.create({ ...request(weekPrompt(1)), model: 'gpt-6-luna' }),
    ).rejects.toMatchObject({ status: 404, code: 'model_not_found' })
    await expect(known.get('/elsewhere')).rejects.toMatchObject({ status: 404 })
  })

  it('is refused with the reason when its data are missing, broken, or of another kind', async () => {
    coach = await startCoach({ pace: 'instant' })
    await expect(stream(request('Write me a week.'))).rejects.toMatchObject({
      status: 400,
      code: 'program_data_missing',
    })
    await expect(
      stream(request('<program_data>\n{"kind":"week"}\n</program_data>')),
    ).rejects.toMatchObject({ status: 400, code: 'program_data_invalid' })
    await expect(
      stream(request(weekPrompt(1), { format: 'program_metadata' })),
    ).rejects.toMatchObject({ status: 400, code: 'schema_mismatch', param: 'response_format' })
  })

  it('is refused for a schema that strict mode refuses', async () => {
    coach = await startCoach({ pace: 'instant' })
    const open = { type: 'object', properties: { note: { type: 'string' } }, required: ['note'] }
    await expect(stream(request(weekPrompt(1), { schema: open }))).rejects.toMatchObject({
      status: 400,
      code: 'invalid_json_schema',
    })
    const optional = { ...open, required: [], additionalProperties: false }
    await expect(stream(request(weekPrompt(1), { schema: optional }))).rejects.toThrow(
      "Missing 'note'",
    )
  })

  it('is refused when it is no JSON or lacks its messages', async () => {
    coach = await startCoach({ pace: 'instant' })
    const post = (body: string) =>
      fetch(`${coach.url}/chat/completions`, { method: 'POST', body }).then(async (res) => ({
        status: res.status,
        error: ((await res.json()) as { error: { param: string | null } }).error,
      }))
    expect(await post('{')).toMatchObject({ status: 400 })
    expect(await post(JSON.stringify({ model: coachModel }))).toMatchObject({
      status: 400,
      error: { param: 'messages' },
    })
  })
})

describe('a scripted fault', () => {
  it.each<[Fault['type'], object]>([
    ['refusal', { refusal: 'I can’t help with that.', text: '', finish: 'stop' }],
    ['length', { finish: 'length' }],
    ['content_filter', { finish: 'content_filter' }],
    ['cut', { finish: null }],
    ['empty', { text: '', finish: 'stop' }],
    ['no_usage', { usage: null, finish: 'stop' }],
  ])('%s ends the stream as OpenAI would', async (type, expected) => {
    await start([{ when: {}, fault: { type } }])
    expect(await stream(request(weekPrompt(1)))).toMatchObject(expected)
  })

  it.each<[object, object]>([
    [{ type: 'status', status: 500 }, { status: 500 }],
    [
      { type: 'status', status: 401 },
      { status: 401, code: 'invalid_api_key' },
    ],
    [
      { type: 'status', status: 404 },
      { status: 404, code: 'model_not_found' },
    ],
    [{ type: 'html_502' }, { status: 502 }],
    [{ type: 'flat_error' }, { status: 400 }],
    [{ type: 'json_schema_refused' }, { status: 500 }],
  ])('%o comes instead of an answer', async (fault, expected) => {
    await start([{ when: {}, fault }])
    await expect(stream(request(weekPrompt(1)))).rejects.toMatchObject(expected)
  })

  it('can carry a Retry-After and a body of its own', async () => {
    const body = {
      error: { message: 'no money', type: 'insufficient_quota', code: 'insufficient_quota' },
    }
    const headers = { 'retry-after': '7' }
    await start([{ when: {}, fault: { type: 'status', status: 429, body, headers } }])
    const error = await stream(request(weekPrompt(1))).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(OpenAI.RateLimitError)
    expect(error).toMatchObject({ code: 'insufficient_quota' })
    expect((error as InstanceType<typeof OpenAI.APIError>).headers?.get('retry-after')).toBe('7')
  })

  it('can reset the connection, before or after the first words', async () => {
    await start([
      { when: { call: 1 }, fault: { type: 'reset', after: 0 } },
      { when: { call: 2 }, fault: { type: 'reset' } },
    ])
    await expect(stream(request(weekPrompt(1)))).rejects.toThrow(OpenAI.APIConnectionError)
    await expect(stream(request(weekPrompt(1)))).rejects.toThrow('terminated')
  })

  it('can break off with an error in the stream', async () => {
    await start([{ when: {}, fault: { type: 'stream_error' } }])
    await expect(stream(request(weekPrompt(1)))).rejects.toThrow(OpenAI.APIError)
  })

  it.each<[string, number]>([
    ['hang', 0],
    ['stall', 1],
  ])('%s says nothing more until the client gives up', async (type, least) => {
    await start([{ when: {}, fault: { type } }])
    const { chunks } = await stream(request(weekPrompt(1)), AbortSignal.timeout(300)).catch(() => ({
      chunks: 0,
    }))
    expect(chunks).toBeGreaterThanOrEqual(least)
    await expect.poll(() => coach.calls().at(-1)?.ended_at).not.toBeNull()
  })

  it.each(['whitespace', 'repeat'])('%s runs on until the client stops it', async (type) => {
    await start([{ when: {}, fault: { type } }])
    const stopped = new AbortController()
    let length = 0
    const chunks = await client().chat.completions.create(request(weekPrompt(1)), {
      signal: stopped.signal,
    })
    for await (const chunk of chunks) {
      length += chunk.choices[0]?.delta.content?.length ?? 0
      if (length > 100_000) stopped.abort()
    }
    expect(length).toBeGreaterThan(100_000)
    await expect.poll(() => coach.calls().at(-1)?.ending).toBe('disconnected')
  })

  it.each<[string, RegExp]>([
    ['prose', /^Sure!/],
    ['fenced', /^```json\n\{.*\}\n```$/s],
    ['think_prefix', /^<think>.*<\/think>\s*\{/s],
    ['evil', /<script>/],
  ])('%s spoils the words', async (type, pattern) => {
    await start([{ when: {}, fault: { type } }])
    expect((await stream(request(weekPrompt(1)))).text).toMatch(pattern)
  })

  it('can break the contract in each way that a model does', async () => {
    await start([
      { when: { kind: 'week', call: 1 }, fault: { type: 'schema_violation' } },
      { when: { kind: 'week', call: 2 }, fault: { type: 'wrong_days' } },
      { when: { kind: 'metadata', call: 1 }, fault: { type: 'foreign_exercise' } },
      { when: { kind: 'metadata', call: 2 }, fault: { type: 'forbidden_exercise' } },
    ])
    const week = async () => JSON.parse((await stream(request(weekPrompt(1)))).text) as unknown
    expect(weekReplySchema.safeParse(await week()).success).toBe(false)
    expect(weekReplySchema.parse(await week()).days).toHaveLength(3)
    const metadata = async () =>
      JSON.parse((await stream(request(metadataPrompt()))).text) as unknown
    expect(metadataReplySchema.safeParse(await metadata()).success).toBe(false)
    const forbidden = metadataReplySchema.parse(await metadata()).slots[0]
    expect(metadataBlock.slots[0]?.candidates).not.toContain(forbidden?.a)
  })

  it('can be very long', async () => {
    await start([{ when: {}, fault: { type: 'huge' } }])
    expect((await stream(request(weekPrompt(1)))).text.length).toBeGreaterThan(5_000_000)
  })

  it('can be slow', async () => {
    await start([
      { when: {}, fault: { type: 'slow', first_token_ms: 400, tokens_per_second: 5000 } },
    ])
    const began = performance.now()
    await stream(request(weekPrompt(1)))
    expect(performance.now() - began).toBeGreaterThan(390)
  })
})

describe('faults of one program', () => {
  it('meet only the program that carries the token, in the week and call that was scripted', async () => {
    coach = await startCoach({ pace: 'instant', faults: true })
    await put('abc', [
      { when: { kind: 'week', week: 2, call: 1 }, fault: { type: 'status', status: 503 } },
    ])
    const words = 'I like rows. coach-fault:abc'
    const ask = (week: number, said?: string) => stream(request(weekPrompt(week), { words: said }))
    expect((await ask(1, words)).finish).toBe('stop')
    await expect(ask(2, words)).rejects.toMatchObject({ status: 503 })
    expect((await ask(2, words)).finish).toBe('stop')
    expect((await ask(2)).finish).toBe('stop')

    const told = await fetch(`${origin()}/faults/abc`).then((res) => res.json())
    expect(told).toMatchObject({ total: 3, metadata: 0, weeks: { 1: 1, 2: 2 } })
    expect(told).toMatchObject({
      calls: [
        { week: 1, call: 1, fault: null, ending: 'finished' },
        { week: 2, call: 1, fault: 'status', ending: 'status 503' },
        { week: 2, call: 2, fault: null, ending: 'finished' },
      ],
    })
  })

  it('do not exist unless they were switched on', async () => {
    coach = await startCoach({ pace: 'instant' })
    const script = JSON.stringify([{ when: {}, fault: { type: 'hang' } }])
    const answer = await fetch(`${origin()}/faults/abc`, { method: 'PUT', body: script })
    expect(answer.status).toBe(404)
    const said = await stream(request(weekPrompt(1), { words: 'coach-fault:abc' }))
    expect(said.finish).toBe('stop')
  })

  it('refuse a script that means nothing', async () => {
    coach = await startCoach({ pace: 'instant', faults: true })
    for (const script of ['{', '{}', '[{"when":{},"fault":{"type":"earthquake"}}]']) {
      const answer = await fetch(`${origin()}/faults/abc`, { method: 'PUT', body: script })
      expect(answer.status).toBe(400)
    }
  })
})

const profile = athleteProfileSchema.parse({
  height_cm: 175,
  weight_kg: 75,
  goal_category: 'hypertrophy',
  goal_raw: '',
  fitness_level: 'intermediate',
  duration_weeks: 4,
  days_per_week: 4,
  age: 30,
})
const blueprint = buildBlueprint(profile)
const metadataBlock = buildMetadataBlock(profile, blueprint)
const metadata = coachMetadata(metadataBlock)

function metadataPrompt() {
  return renderCanonicalBlock(metadataBlock)
}

function weekPrompt(week: number) {
  return renderCanonicalBlock(buildWeekBlock(profile, blueprint, metadata, week))
}

const anySchema = {
  type: 'object',
  properties: { note: { type: 'string' } },
  required: ['note'],
  additionalProperties: false,
}

function request(
  prompt: string,
  { system = 'You are a coach.', words = '', format = '', schema = anySchema as object } = {},
): ChatCompletionCreateParamsStreaming {
  const name =
    format || (prompt.includes('"kind":"metadata"') ? 'program_metadata' : 'training_week')
  return {
    model: coachModel,
    stream: true,
    stream_options: { include_usage: true },
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: `${prompt}\n${JSON.stringify({ words })}` },
    ],
    response_format: {
      type: 'json_schema',
      json_schema: { name, strict: true, schema: schema as Record<string, unknown> },
    },
  }
}

function client(apiKey = 'none') {
  return new OpenAI({ baseURL: coach.url, apiKey, maxRetries: 0, logLevel: 'off' })
}

async function stream(body: ChatCompletionCreateParamsStreaming, signal?: AbortSignal) {
  const chunks = await client().chat.completions.create(body, { signal })
  const told = {
    text: '',
    refusal: '',
    finish: null as string | null,
    usage: null as OpenAI.CompletionUsage | null,
    ids: new Set<string>(),
    chunks: 0,
  }
  for await (const chunk of chunks) {
    told.chunks++
    told.ids.add(chunk.id)
    told.usage = chunk.usage ?? null
    const choice = chunk.choices[0]
    told.text += choice?.delta.content ?? ''
    told.refusal += choice?.delta.refusal ?? ''
    told.finish = choice?.finish_reason ?? told.finish
  }
  return told
}

/** A server that meets every call with this script. */
async function start(script: unknown[], options: CoachOptions = {}) {
  coach = await startCoach({ pace: 'instant', ...options, script: script as FaultScriptInput })
}

async function put(token: string, script: unknown[]) {
  const answer = await fetch(`${origin()}/faults/${token}`, {
    method: 'PUT',
    body: JSON.stringify(script),
  })
  expect(answer.status).toBe(204)
}

function origin() {
  return coach.url.replace('/v1', '')
}
