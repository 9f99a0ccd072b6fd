import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { GET as health } from '@/app/api/health/route'
import { GET as ready } from '@/app/api/ready/route'
import { GET as list } from '@/app/api/programs/route'
import { POST as generate } from '@/app/api/programs/generate/route'
import { startWire, type Wire } from '@/e2e/faults/harness/wire'
import { createBrowserGuest, createScriptGuest } from '@/lib/auth/create-guest'
import { healthSchema } from '@/lib/domain/contract/health'
import { answerError } from '@/lib/http/answer/answer'
import { log } from '@/lib/log'
import { progressHub } from '@/lib/progress/watch-program'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { db } from './client'

/** The app's own bounds and what a busy machine adds to them. */
const mostMs = 5_000 + 10_000

// There is no engine here.
vi.mock('@/inngest/request-generation', () => ({ requestGeneration: async () => {} }))

let database: Awaited<ReturnType<typeof createTestDatabase>>
let wire: Wire
const callers: Record<'a token' | 'a cookie' | 'nobody', Record<string, string>> = {
  'a token': {},
  'a cookie': {},
  nobody: {},
}

beforeAll(async () => {
  database = await createTestDatabase()
  const url = new URL(database.url)
  wire = await startWire(Number(url.port))
  url.port = String(wire.port)
  process.env.DATABASE_URL = url.href
  delete process.env.DATABASE_DIRECT_URL
  process.env.BETTER_AUTH_SECRET = 'a secret of the tests, long enough'
  process.env.OPENAI_BASE_URL ??= 'http://127.0.0.1:9/v1'
  const { token } = await createScriptGuest(null)
  callers['a token'] = { authorization: `Bearer ${token}` }
  const { setCookies } = await createBrowserGuest(new Headers())
  callers['a cookie'] = { cookie: setCookies.map((each) => each.split(';')[0]).join('; ') }
})
afterEach(async () => {
  vi.restoreAllMocks()
  wire.cure()
  await vi.waitFor(() => db().$queryRaw`select 1`, { timeout: 60_000 })
})
afterAll(async () => {
  await progressHub().close()
  await db().$disconnect()
  await wire.stop()
  await database.drop()
})

const faults = [
  ['is behind a network that swallows everything', { type: 'blackhole' }],
  ['is frozen', { type: 'no_answer' }],
  ['refuses connections', { type: 'reset' }],
] as const

test.each(faults)(
  'a database that %s: every caller is told so in time, and all is well when it is back',
  async (_, fault) => {
    const errors = vi.spyOn(log, 'error')
    for (const headers of Object.values(callers))
      expect((await asked(headers)).status).not.toBe(503)
    wire.suffer(fault)
    // A page has the digest alone to say it by.
    await expect(db().session.findFirst()).rejects.toMatchObject({ digest: 'database_away' })
    for (const headers of Object.values(callers)) {
      const { status, body, retryAfter, ms } = await asked(headers)
      expect(body).toMatchObject({ code: 'database_away' })
      expect([status, retryAfter]).toEqual([503, '5'])
      expect(ms).toBeLessThan(mostMs)
    }
    const looked = await timed(() => health(request('/api/health'), context))
    const { database: said } = healthSchema.parse(await looked.response.json())
    expect([looked.response.status, said]).toEqual([503, 'does not answer'])
    expect((await ready(request('/api/ready'), context)).status).toBe(503)
    expect(looked.ms).toBeLessThan(4_000)
    wire.cure()
    await vi.waitFor(
      async () => {
        for (const headers of Object.values(callers))
          expect((await asked(headers)).status).not.toBe(503)
        expect((await ready(request('/api/ready'), context)).status).toBe(200)
      },
      { timeout: 30_000 },
    )
    expect(errors).not.toHaveBeenCalled()
  },
)

test('a transaction whose connection falls silent ends, and its connection goes to nobody else', async () => {
  const began = performance.now()
  await expect(
    db().$transaction(async (tx) => {
      await tx.user.count()
      wire.suffer({ type: 'blackhole' })
      await tx.user.count()
    }),
  ).rejects.toMatchObject({ digest: 'database_away' })
  expect(performance.now() - began).toBeLessThan(mostMs)
  wire.cure()
  await vi.waitFor(() => db().$transaction((tx) => tx.user.count()), { timeout: 30_000 })
})

test('a statement that waits for another’s lock is given up, and its connection is not', async () => {
  const key = 4711
  await db().$transaction(async (tx) => {
    await tx.$queryRaw`select pg_advisory_xact_lock(${key})::text`
    const waiting = db().$queryRaw`select pg_advisory_xact_lock(${key})::text`
    await expect(waiting).rejects.toMatchObject({ digest: 'database_busy' })
  })
})

test.each([
  ['53100', 'database_full', 60],
  ['25006', 'database_read-only', 30],
])(
  'what PostgreSQL refuses with %s is told in a sentence of its own',
  async (code, digest, wait) => {
    const failing = db().$executeRawUnsafe(
      `do $$ begin raise exception 'no' using errcode = '${code}'; end $$`,
    )
    const error: unknown = await failing.catch((refused: unknown) => refused)
    expect(error).toMatchObject({ digest })
    const response = answerError(error)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, String(wait)])
    expect(await response.json()).toEqual({
      code: 'database_away',
      message: expect.stringMatching(/^Nothing can be stored/) as string,
    })
  },
)

const context = { params: Promise.resolve({}) }

/** Who is known lists their programs; who is not, asks for one. */
async function asked(headers: Record<string, string>) {
  const isKnown = Object.keys(headers).length > 0
  const { response, ms } = await timed(() =>
    isKnown
      ? list(request('/api/programs', { headers }), context)
      : generate(
          request('/api/programs/generate', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({
              ...{ height_cm: 178, weight_kg: 80, fitness_level: 'beginner' },
              ...{ goal_category: 'strength', goal_raw: '', duration_weeks: 4, days_per_week: 2 },
            }),
          }),
          context,
        ),
  )
  const body = (await response.json()) as { code?: string; message?: string }
  return { status: response.status, retryAfter: response.headers.get('retry-after'), body, ms }
}

function request(path: string, init: RequestInit = {}) {
  return new Request(`http://localhost:3000${path}`, init)
}

async function timed(ask: () => Response | Promise<Response>) {
  const began = performance.now()
  const response = await ask()
  return { response, ms: performance.now() - began }
}
