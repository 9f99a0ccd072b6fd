import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { coachModel } from '@/lib/env'
import { namedChoicesSchema, type NamedChoices } from '@/lib/domain/program/schema'
import type { Fault, FaultScript } from '@/servers/coach/faults/fault-script'
import { startCoach, type CoachOptions, type RunningCoach } from '@/servers/coach/start-coach'
import type { CallRecord } from '@/lib/model/model-call'
import type { ModelFailure } from '@/lib/model/model-failure'
import type { ModelSettings } from '@/lib/model/model-settings'
import {
  deadAddress,
  modelServer,
  says,
  settingsFor,
  type Answer,
} from '@/lib/model/testing/model-server'
import { program } from '@/testing/programs/written-program'
import { writeMetadata } from './write-metadata'
import { writeWeek } from './write-week'
import type { WritingRequest } from './writing-call'

const athlete = program()
let stops: (() => unknown)[] = []

beforeEach(() => {
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('mesocycle.model-gate')]
})
afterEach(async () => {
  await Promise.all(stops.map((stop) => stop()))
  stops = []
})

async function coachWith(options: CoachOptions = {}) {
  const coach: RunningCoach = await startCoach({
    pace: { firstTokenMs: 0, tokensPerSecond: 1e6 },
    faults: true,
    ...options,
  })
  stops.push(() => coach.stop())
  return { ...settingsFor(coach.url), kind: 'coach' as const, model: coachModel }
}

async function write(settings: ModelSettings, change: Partial<WritingRequest> = {}) {
  const records: CallRecord[] = []
  const repairs: string[] = []
  const { profile, blueprint } = athlete
  const settled = await writeMetadata({
    profile,
    blueprint,
    ownerId: 'o1',
    programId: 'p1',
    settings,
    onCall: (record) => void records.push(record),
    onRepair: (problems) => void repairs.push(problems.join('; ')),
    ...change,
  }).then(
    (metadata) => ({ metadata, failure: null }),
    (failure: ModelFailure) => ({ metadata: null, failure }),
  )
  return { ...settled, records, repairs }
}

const always = (fault: Fault): FaultScript => [{ when: { kind: 'metadata', call: 'every' }, fault }]
const once = (fault: Fault): FaultScript => [{ when: { kind: 'metadata', call: 1 }, fault }]

function expectSound(metadata: NamedChoices | null) {
  if (!metadata) return expect.fail('no metadata')
  expect(namedChoicesSchema.safeParse(metadata).success).toBe(true)
  expect(metadata.slots.map(({ slot }) => slot)).toEqual(
    athlete.blueprint.slots.map(({ slot }) => slot),
  )
  for (const [index, { candidates }] of athlete.blueprint.slots.entries()) {
    expect(candidates).toContain(metadata.slots[index]?.a)
    expect(candidates).toContain(metadata.slots[index]?.b)
  }
  for (const variant of ['a', 'b'] as const) {
    const onDays = metadata.slots.map((slot) => `${slot.slot.slice(0, 2)} ${slot[variant]}`)
    expect(new Set(onDays).size).toBe(onDays.length)
  }
}

it('takes the coach’s name, strategy and exercises as they are', async () => {
  const { metadata, records, repairs } = await write(await coachWith())
  expectSound(metadata)
  expect(metadata?.adjustments).toEqual([])
  expect(repairs).toEqual([])
  expect(records).toMatchObject([
    { purpose: 'metadata', week: null, outcome: 'ok', cost_usd: 0, usage_estimated: false },
  ])
})

it('works alike with a server that knows only json_object, set or found out', async () => {
  const settings = { ...(await coachWith()), responseFormat: 'json_object' as const }
  expectSound((await write(settings)).metadata)
  const { metadata, records } = await write(
    await coachWith({ script: always({ type: 'json_schema_refused' }) }),
  )
  expectSound(metadata)
  expect(records).toHaveLength(1)
})

describe('exercises', () => {
  it.each<[string, Fault]>([
    ['that no catalogue has', { type: 'foreign_exercise' }],
    ['that the slot may not have', { type: 'forbidden_exercise' }],
  ])('%s go back to the model with the reason', async (_, fault) => {
    const settings = await coachWith({ script: once(fault) })
    const { metadata, records, repairs } = await write(settings)
    expectSound(metadata)
    expect(metadata?.adjustments).toEqual([])
    expect(repairs).toHaveLength(1)
    expect(repairs[0]).toMatch(/slot d\ds\d+, variant [ab]/)
    expect(records.map(({ purpose }) => purpose)).toEqual(['metadata', 'repair'])
  })

  it.each<[string, Fault]>([
    ['foreign', { type: 'foreign_exercise' }],
    ['forbidden', { type: 'forbidden_exercise' }],
  ])('that stay %s are replaced after two repairs, and that is recorded', async (_, fault) => {
    const { metadata, records } = await write(await coachWith({ script: always(fault) }))
    expectSound(metadata)
    expect(records).toHaveLength(3)
    expect(metadata?.adjustments.length).toBeGreaterThan(0)
    expect(metadata?.adjustments[0]?.stored).not.toBe('')
  })

  it('may be repaired alone: what was right before stays', async () => {
    const { metadataReply, blueprint, metadata: whole } = athlete
    const [first, ...others] = metadataReply.slots
    const broken = { ...metadataReply, slots: [{ ...first!, a: 'no-such-thing' }, ...others] }
    const part = { name: '', slots: [first] }
    const server = await modelServer(says(broken), says(part))
    stops.push(() => server.stop())
    const { metadata, repairs } = await write(server.settings)
    expect(others.length).toBeGreaterThan(0)
    expect(metadata?.slots).toEqual(whole.slots)
    expect(metadata?.name).toBe(metadataReply.name)
    expect(repairs).toHaveLength(1)
    const [before, after] = server.requests.map(({ messages }) => messages[1]?.content ?? '')
    expect(server.requests[1]?.messages).toHaveLength(2)
    const asked = after?.slice(before?.length) ?? ''
    expect(asked).toContain(`slot ${first!.slot}, variant a "no-such-thing"`)
    expect(asked).toContain('(R02): not in the catalogue')
    expect(asked.match(/- slot d\ds\d+/g)).toHaveLength(1)
    expect(blueprint.slots.length).toBeGreaterThan(4)
  })

  it('keeps a usable reply when the repair call fails', async () => {
    const { metadataReply } = athlete
    const broken = { ...metadataReply, name: '<b>Name</b>' }
    const down: Answer = (response) => response.writeHead(400).end('{"error":{"message":"no"}}')
    const server = await modelServer(says(broken), down)
    stops.push(() => server.stop())
    const { metadata, failure } = await write(server.settings)
    expect(failure).toBeNull()
    expectSound(metadata)
    expect(metadata?.name).toBe('Strength program')
  })
})

describe('words', () => {
  it.each<['html' | 'language' | 'pain' | 'numbers' | 'all']>([
    ['html'],
    ['language'],
    ['pain'],
    ['numbers'],
    ['all'],
  ])('that stay unfit (%s) give way to plain ones', async (what) => {
    const { metadata } = await write(await coachWith({ script: always({ type: 'evil', what }) }))
    expectSound(metadata)
    const shown = JSON.stringify({ ...metadata, adjustments: [] })
    expect(shown).not.toMatch(/<\w|through (the )?pain|\p{Script=Cyrillic}/iu)
  })
})

function refusal(status: number, code: string, message: string = code): Fault {
  return { type: 'status', status, body: { error: { message, code } }, headers: {} }
}

describe('a wrong setting is told within 15 seconds, by name', () => {
  it.each<[string, () => Promise<ModelSettings>, RegExp]>([
    [
      'key',
      async () => ({ ...(await coachWith({ apiKey: 'right' })), apiKey: 'sk-wrong-key-123' }),
      /does not accept the key. Check OPENAI_API_KEY/,
    ],
    [
      'model',
      async () => ({ ...(await coachWith()), model: 'gpt-unknown' }),
      /"gpt-unknown" does not exist at .* Check PROGRAM_CREATION_MODEL/,
    ],
    [
      'address',
      async () => settingsFor(await deadAddress()),
      /http:\/\/127.0.0.1:\d+\/v1 does not answer \(connection refused\). Check OPENAI_BASE_URL/,
    ],
    [
      'format',
      () =>
        coachWith({
          script: always({
            type: 'flat_error',
            status: 400,
            message: 'response_format is never right',
          }),
        }),
      /Check MODEL_RESPONSE_FORMAT/,
    ],
    [
      'context length',
      () => coachWith({ script: always(refusal(400, 'context_length_exceeded')) }),
      /OLLAMA_CONTEXT_LENGTH.*PROGRAM_CREATION_MODEL/,
    ],
    [
      'quota',
      () => coachWith({ script: always(refusal(429, 'insufficient_quota')) }),
      /no quota left. .*OPENAI_API_KEY/,
    ],
    [
      'rate, where one request is more than it',
      () =>
        coachWith({
          script: always(refusal(413, 'rate_limit_exceeded', 'tokens per minute: limit 100')),
        }),
      /takes of .* in a minute. .*PROGRAM_CREATION_MODEL/,
    ],
  ])('%s', async (_, settings, sentence) => {
    const began = performance.now()
    const { failure, records } = await write(await settings())
    expect(failure?.message).toMatch(sentence)
    expect(failure?.message).not.toContain('sk-wrong')
    expect(failure?.retriable).toBe(false)
    // What says that something does not fit is asked for less once.
    expect(records).toHaveLength(failure?.kind === 'too_long' ? 2 : 1)
    expect(performance.now() - began).toBeLessThan(15_000)
  })
})

it('begins within two seconds while four long programs write with a slow model', async () => {
  const slow: FaultScript = [
    {
      when: { kind: 'week', call: 'every' },
      fault: { type: 'slow', first_token_ms: 30_000, tokens_per_second: 5 },
    },
  ]
  const settings = { ...(await coachWith({ script: slow })), concurrency: 2, firstTokenMs: 60_000 }
  // The first call of a process loads the tokenizer.
  await write(settings)
  const abort = new AbortController()
  const { profile, blueprint, metadata } = athlete
  const warnings: Error[] = []
  process.on('warning', (warning) => warnings.push(warning))
  const weeks = ['a', 'b', 'c', 'd'].flatMap((programId) =>
    [1, 2, 3, 4].map((week) =>
      writeWeek({
        profile,
        blueprint,
        metadata,
        week,
        ownerId: 'o',
        programId,
        settings,
        signal: abort.signal,
      }).catch((failure: ModelFailure) => failure.kind),
    ),
  )
  const began = performance.now()
  expectSound((await write(settings, { ownerId: 'p', programId: 'e' })).metadata)
  expect(performance.now() - began).toBeLessThan(2000)
  abort.abort()
  expect(new Set(await Promise.all(weeks))).toEqual(new Set(['aborted']))
  expect(warnings).toEqual([])
})
