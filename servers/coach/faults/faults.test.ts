import OpenAI from 'openai'
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat'
import { afterEach, describe, expect, it } from 'vitest'
import { programReplySchema } from '@/lib/domain/contract/wire'
import { findExercise } from '@/lib/domain/catalogue/catalogue'
import { allFaults, anyFault } from './any-fault'
import type { Fault, FaultScriptInput } from './fault-script'
import { startCoach, type RunningCoach } from '@/servers/coach/start-coach'
import {
  clientOf,
  metadataBlock,
  metadataPrompt,
  request,
  streamFrom,
  weekPrompt,
} from '@/servers/coach/testing/ask-coach'

let coach: RunningCoach
afterEach(() => coach.stop())

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

  it('evil control characters come raw inside of strings', async () => {
    await start([{ when: {}, fault: { type: 'evil', what: 'control' } }])
    const { text } = await stream(request(weekPrompt(1)))
    expect(text).toContain('Brace\nhard,\tbreathe\u0001 and \u001bkeep')
    expect(() => JSON.parse(text) as unknown).toThrow()
  })

  it('an evil model fails as often as it is told to, in all ways, and always alike', () => {
    const model = { type: 'any' as const, rate: 0.3, seed: 's' }
    const drawn = Array.from({ length: 5_000 }, (_, n) => anyFault(model, n))
    expect(drawn.filter((fault) => fault !== null).length / drawn.length).toBeCloseTo(0.3, 1)
    expect(new Set(drawn.filter((fault) => fault !== null))).toEqual(new Set(allFaults))
    expect(drawn).toEqual(drawn.map((_, n) => anyFault(model, n)))
  })

  it('hang says nothing until the client gives up', async () => {
    await start([{ when: {}, fault: { type: 'hang' } }])
    const stopped = new AbortController()
    const answer = stream(request(weekPrompt(1)), stopped.signal).catch(() => 'no answer')
    await expect.poll(() => coach.calls()).toHaveLength(1)
    setTimeout(() => stopped.abort(), 100)
    expect(await answer).toBe('no answer')
    await expect.poll(() => coach.calls().at(-1)?.ended_at).not.toBeNull()
  })

  it('stall says nothing more until the client gives up', async () => {
    await start([{ when: {}, fault: { type: 'stall' } }])
    const stopped = new AbortController()
    const chunks = await clientOf(coach).chat.completions.create(request(weekPrompt(1)), {
      signal: stopped.signal,
    })
    let finish: string | null = null
    for await (const chunk of chunks) {
      finish = chunk.choices[0]?.finish_reason ?? finish
      setTimeout(() => stopped.abort(), 100)
    }
    expect(finish).toBeNull()
    expect(stopped.signal.aborted).toBe(true)
    await expect.poll(() => coach.calls().at(-1)?.ended_at).not.toBeNull()
  })

  it.each(['whitespace', 'repeat'])('%s runs on until the client stops it', async (type) => {
    await start([{ when: {}, fault: { type } }])
    const stopped = new AbortController()
    let length = 0
    const chunks = await clientOf(coach).chat.completions.create(request(weekPrompt(1)), {
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
    expect(programReplySchema.safeParse(await week()).success).toBe(false)
    expect(programReplySchema.parse(await week()).reply).toMatchObject({
      days: [['1'], ['2'], ['3']].map((day) => [...day, expect.any(String), expect.any(String)]),
    })
    const metadata = async () =>
      JSON.parse((await stream(request(metadataPrompt()))).text) as {
        reply: { slots: { slot: string; a: string }[] }
      }
    expect(findExercise((await metadata()).reply.slots[0]!.a)).toBeUndefined()
    const [forbidden] = (await metadata()).reply.slots
    expect(findExercise(forbidden!.a)).toBeDefined()
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

function stream(body: ChatCompletionCreateParamsStreaming, signal?: AbortSignal) {
  return streamFrom(coach, body, signal)
}

/** A server that meets every call with this script. */
async function start(script: unknown[]) {
  coach = await startCoach({ pace: 'instant', script: script as FaultScriptInput })
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
