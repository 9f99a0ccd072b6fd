import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { keepOutcome } from '@/inngest/last-call'
import { registration } from '@/inngest/registration'
import { db } from '@/lib/db/client'
import { createTestProgram, useTestDatabase } from '@/lib/db/testing/test-program'
import { healthSchema, type Health } from '@/lib/domain/contract/health'
import { shutDown } from '@/lib/at-shutdown'
import { progressHub } from '@/lib/progress/watch-program'
import { GET as ready } from '../ready/route'
import { GET as health } from './route'

/** What the engine does when it is asked whether it is there. */
let engine: 'answers' | 'hangs' | 'fails' = 'answers'
const server: Server = createServer((_, response) => {
  if (engine === 'hangs') return
  response.writeHead(engine === 'answers' ? 200 : 500).end()
})

useTestDatabase()
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  process.env.INNGEST_BASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  process.env.INNGEST_SIGNING_KEY = process.env.INNGEST_EVENT_KEY = '6d65736f'
})
beforeEach(async () => {
  engine = 'answers'
  Object.assign(registration(), { tried: true, complaint: null })
  keepOutcome('ok')
  await expect.poll(() => progressHub().isListening()).toBe(true)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await db().program.deleteMany()
})
afterAll(async () => {
  await progressHub().close()
  server.closeAllConnections()
  server.close()
})

test('all is well', async () => {
  await tells({ status: 'ok', database: 'ok', engine: 'ok', model: 'ok', listener: 'ok' }, 200)
  await isReady(true)
})

test.each(['hangs', 'fails'] as const)(
  'an engine that %s is told until it is back; balancers go on',
  async (fault) => {
    engine = fault
    await tells({ status: 'degraded', engine: 'does not answer' }, 503)
    await isReady(true)
    engine = 'answers'
    await tells({ status: 'ok', engine: 'ok' }, 200)
  },
)

test('an engine that nobody serves does not answer', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed'))
  await tells({ status: 'degraded', engine: 'does not answer' }, 503)
})

test('an app that the engine does not know is told, before the first try and after a refusal', async () => {
  Object.assign(registration(), { tried: false })
  await tells({ status: 'degraded', engine: 'not registered' }, 503)
  Object.assign(registration(), { tried: true, complaint: 'INNGEST_SIGNING_KEY is not the key.' })
  await tells({ status: 'degraded', engine: 'not registered' }, 503)
})

test('an engine that begins nothing of what it has accepted stands still, until it begins', async () => {
  const { programId } = await createTestProgram(1)
  const change = (heartbeat_at: Date | null) =>
    db().program.update({
      where: { id: programId },
      data: { heartbeat_at, event_accepted_at: new Date(Date.now() - 61_000) },
    })
  await change(null)
  await tells({ status: 'degraded', engine: 'stands still' }, 503)
  await change(new Date())
  await tells({ status: 'ok', engine: 'ok' }, 200)
})

test('a model that did not answer the last call is told, one that replied nonsense is there', async () => {
  keepOutcome('network')
  await tells({ status: 'ok', model: 'last call failed' }, 200)
  keepOutcome('aborted')
  await tells({ status: 'ok', model: 'last call failed' }, 200)
  keepOutcome('bad_json')
  await tells({ status: 'ok', model: 'ok' }, 200)
})

test('a listener that lost its connection is told until it listens again', async () => {
  const cut = () => db().$queryRaw`
    select pg_terminate_backend(pid)::text from pg_stat_activity
    where application_name = 'mesocycle progress' and datname = current_database()`
  await cut()
  await expect.poll(async () => (await told()).listener).toBe('interrupted')
  await expect.poll(async () => (await told()).status).toBe('ok')
})

test.each([
  ['hangs', () => new Promise(() => {})],
  ['is away', () => Promise.reject(new Error("Can't reach database server"))],
])('a database that %s is told, and balancers send nobody', async (_, answer) => {
  vi.spyOn(db(), '$queryRaw').mockImplementation(answer as never)
  await tells({ status: 'unavailable', database: 'does not answer' }, 503)
  await isReady(false)
})

test('a process that is about to end gets nobody more', async () => {
  await shutDown()
  await isReady(false)
})

const request = () => new Request('http://localhost:3000/api/health')
const context = { params: Promise.resolve({}) }

async function told(): Promise<Health> {
  return healthSchema.parse(await (await health(request(), context)).json())
}

async function tells(expected: Partial<Health>, status: number) {
  const response = await health(request(), context)
  expect(await response.json()).toMatchObject(expected)
  expect(response.status).toBe(status)
}

async function isReady(expected: boolean) {
  const response = await ready(request(), context)
  expect(await response.json()).toEqual({ ready: expected })
  expect(response.status).toBe(expected ? 200 : 503)
}
