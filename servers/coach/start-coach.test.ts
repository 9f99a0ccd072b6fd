import OpenAI from 'openai'
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat'
import { afterEach, describe, expect, it } from 'vitest'
import { programReplySchema } from '@/lib/domain/contract/wire'
import { coachModel } from '@/lib/env'
import { startCoach, type RunningCoach } from './start-coach'
import { clientOf, metadataPrompt, request, streamFrom, weekPrompt } from './testing/ask-coach'

let coach: RunningCoach
afterEach(() => coach.stop())

describe('the coach’s server, as the openai client sees it', () => {
  it('streams a week whose usage adds up', async () => {
    coach = await startCoach({ pace: 'instant' })
    const { text, finish, usage, ids } = await stream(request(weekPrompt(1)))
    expect(programReplySchema.safeParse(JSON.parse(text)).error).toBeUndefined()
    expect(finish).toBe('stop')
    expect(ids.size).toBe(1)
    expect(usage?.prompt_tokens).toBeGreaterThan(500)
    expect(usage?.completion_tokens).toBeGreaterThan(text.length / 8)
    expect(usage?.total_tokens).toBe((usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0))
  })

  it('answers in one piece with the same words as it streams', async () => {
    coach = await startCoach({ pace: 'instant' })
    const whole = await clientOf(coach).chat.completions.create({
      ...request(metadataPrompt()),
      stream: false,
    })
    const text = whole.choices[0]?.message.content ?? ''
    expect(programReplySchema.safeParse(JSON.parse(text)).error).toBeUndefined()
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
    expect(seconds).toBeLessThan(expected / 0.79 + 10)

    const stopped = new AbortController()
    const going = await clientOf(coach).chat.completions.create(request(weekPrompt(2)), {
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
  })

  it('lists its one model', async () => {
    coach = await startCoach({ pace: 'instant' })
    const models = await clientOf(coach).models.list()
    expect(models.data.map(({ id }) => id)).toEqual([coachModel])
  })
})

describe('a request that cannot be answered', () => {
  it('is refused for another model, a wrong key, or a foreign path', async () => {
    coach = await startCoach({ pace: 'instant', apiKey: 'right' })
    await expect(stream(request(weekPrompt(1)))).rejects.toThrow(OpenAI.AuthenticationError)
    const known = clientOf(coach, 'right')
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
      stream(request(weekPrompt(1), { format: 'athlete_wishes' })),
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

function stream(body: ChatCompletionCreateParamsStreaming, signal?: AbortSignal) {
  return streamFrom(coach, body, signal)
}
