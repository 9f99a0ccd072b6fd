import type { Inngest } from 'inngest'
import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventKey, signingKey } from './testing/lab'
import { quick, setUp, type OwnEngine } from './testing/set-up'

let lab: OwnEngine
let bodies = 0
const said: string[] = []
const write = (fields: object, message: string) => void said.push(inspect([fields, message]))
const log = { debug: write, info: write, warn: write, error: write }

beforeAll(async () => {
  const makeFunctions = (client: Inngest) => [
    client.createFunction(
      { id: 'full', retries: 0, triggers: [{ event: 't/full' }] },
      async ({ step, event }) => {
        await step.run('fill', () => fillState(event.id!))
        const last = [1, 2].map((i) => () => step.run(`last-${i}`, () => 'x'))
        return event.data.parallel ? Promise.all(last.map((run) => run())) : last[0]!()
      },
    ),
    client.createFunction(
      { id: 'waits', retries: 3, triggers: [{ event: 't/waits' }] },
      async ({ step }) => step.waitForEvent('never', { event: 't/never', timeout: '1h' }),
    ),
    client.createFunction(
      { id: 'fn', retries: 0, triggers: [{ event: 't/fn' }] },
      async ({ step, event }) => {
        bodies++
        return step.run('a', () => 'x'.repeat(event.data.size ?? 1))
      },
    ),
  ]
  lab = await setUp(makeFunctions, quick, log)
  await lab.ended(await lab.send('t/fn'))
})
afterAll(() => lab?.tearDown())

/** Sets the size of a run's results to just under 32 MB. */
async function fillState(eventId: string) {
  const sql = new pg.Client({ connectionString: lab.databaseUrl })
  await sql.connect()
  const nearlyAll = 32 * 1024 * 1024 - 20
  await sql.query('update engine.run set state_bytes = $1 where event_id = $2', [
    nearlyAll,
    eventId,
  ])
  await sql.end()
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(lab.engine.url + path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers,
  })
const sha256 = (text: string, encoding: 'hex' | 'utf8') =>
  createHash('sha256').update(Buffer.from(text, encoding)).digest('hex')
const hashed = sha256(signingKey, 'hex')
const registration = (fields: object) => ({
  appName: 'lab',
  url: 'http://evil.example/api/inngest',
  functions: [
    {
      id: 'lab-fn',
      triggers: [{ event: 't/fn' }],
      steps: { step: { retries: { attempts: 0 } } },
      ...fields,
    },
  ],
})

describe('a call without the right key', () => {
  it.each([
    ['/fn/register', {}],
    ['/fn/register', { authorization: 'Bearer undefined' }],
    ['/fn/register', { authorization: `Bearer ${sha256(signingKey, 'utf8')}` }],
    ['/v1/checkpoint/01M/async', {}],
    ['/v1/checkpoint/01M/async', { authorization: `Bearer ${hashed.slice(1)}0` }],
    ['/e/wrong', {}],
    ['/e/', { authorization: `Bearer ${hashed}` }],
  ])('to %s is 401', async (path, headers) => {
    expect(
      (await post(path, registration({ triggers: [] }), headers as Record<string, string>)).status,
    ).toBe(401)
  })

  it('reads and cancels nothing', async () => {
    expect((await fetch(`${lab.engine.url}/v1/runs/x`)).status).toBe(401)
    expect((await fetch(`${lab.engine.url}/v1/runs/x`, { method: 'DELETE' })).status).toBe(401)
    expect((await fetch(`${lab.engine.url}/v1/events/x/runs`)).status).toBe(401)
  })

  it('has changed nothing', async () => {
    const before = bodies
    expect((await lab.ended(await lab.send('t/fn')))[0]!.status).toBe('Completed')
    expect(bodies).toBe(before + 1)
  })
})

describe('a step', () => {
  it('that returns more than 4 MB fails its run with a sentence', async () => {
    const [run] = await lab.ended(await lab.send('t/fn', { size: 4 * 1024 * 1024 + 1 }))
    expect(run).toMatchObject({
      status: 'Failed',
      output: { message: expect.stringContaining('4 MB') },
    })
  })

  it.each([false, true])(
    'that takes the results of its run beyond 32 MB fails it with a sentence (in parallel: %s)',
    async (parallel) => {
      const [run] = await lab.ended(await lab.send('t/full', { parallel }))
      expect(run).toMatchObject({
        status: 'Failed',
        output: { message: expect.stringContaining('32 MB') },
      })
    },
  )

  it('that the engine does not do fails its run at once, and says what to do instead', async () => {
    const [run] = await lab.ended(await lab.send('t/waits'))
    expect(run).toMatchObject({
      status: 'Failed',
      output: { message: expect.stringMatching(/step\.waitForEvent.*INNGEST_BASE_URL/) },
    })
  })
})

describe('a registration', () => {
  it('cannot redirect the engine: the app is where the settings say', async () => {
    const answer = await post('/fn/register', registration({}), {
      authorization: `Bearer ${hashed}`,
    })
    expect(answer.status).toBe(200)
    expect((await lab.ended(await lab.send('t/fn')))[0]!.status).toBe('Completed')
  })

  it('is refused with a sentence that names the option and the way out, and changes nothing', async () => {
    const answer = await post(
      '/fn/register',
      registration({ concurrency: { limit: 2 }, triggers: [] }),
      {
        authorization: `Bearer ${hashed}`,
      },
    )
    expect(answer.status).toBe(400)
    expect((await answer.json()).error).toMatch(/lab-fn.*"concurrency".*INNGEST_BASE_URL/)
    expect((await lab.ended(await lab.send('t/fn')))[0]!.status).toBe('Completed')
  })
})

describe('a body', () => {
  it('of an event may have 3 MB', async () => {
    const answer = await post(`/e/${eventKey}`, { name: 'big', data: 'x'.repeat(3 * 1024 * 1024) })
    expect(answer.status).toBe(413)
    expect((await answer.json()).error).toContain('3 MB')
  })

  it('that is no JSON, or no event, is 400', async () => {
    expect((await post(`/e/${eventKey}`, 'nothing')).status).toBe(400)
    expect((await post(`/e/${eventKey}`, { data: 1 })).status).toBe(400)
  })

  it('keeps every character of the event', async () => {
    const data = { text: 'a\u0000b\ud83c\udfcb\ud800', n: 12345678901234567, '10': 1, '9': 2 }
    const event = await lab.send('t/fn', data)
    expect((await lab.ended(event))[0]!.status).toBe('Completed')
    const asked = lab.lab.exchanges.map((e) =>
      e.body ? JSON.parse(e.body).event?.data : undefined,
    )
    expect(asked).toContainEqual(data)
  })
})

describe('the log', () => {
  it('has said much, and no key and no password', () => {
    const all = said.join('\n')
    expect(all).toContain('Run failed')
    const password = new URL(lab.databaseUrl).password
    for (const secret of [signingKey, hashed, eventKey, password]) expect(all).not.toContain(secret)
  })
})
