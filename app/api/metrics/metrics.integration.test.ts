import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { markEventAccepted } from '@/lib/db/resume/event-outbox'
import { failProgram } from '@/lib/db/run/fail-program'
import { createTestOwner, createTestProgram, useTestDatabase } from '@/lib/db/testing/test-program'
import { progressHub } from '@/lib/progress/watch-program'
import { GET } from './route'

const token = 'the token of these tests'
useTestDatabase()
beforeAll(() => {
  process.env.METRICS_TOKEN = token
})
afterEach(() => void vi.restoreAllMocks())
afterAll(async () => {
  delete process.env.METRICS_TOKEN
  await progressHub().close()
})

test('programs are told by state, those in the queue by what they wait for, and no owner is told', async () => {
  const ownerId = await createTestOwner()
  const programs = []
  while (programs.length < 6) programs.push(await createTestProgram(1, { ownerId }))
  await markEventAccepted(programs[0]!.run)
  await failProgram(programs[0]!.run, { code: 'x', message: 'It failed.' })
  await markEventAccepted(programs[1]!.run)
  const text = await told()
  const lines = text.split('\n')
  expect(lines).toContain('mesocycle_database_up 1')
  expect(lines).toContain('mesocycle_programs{state="failed"} 1')
  expect(lines).toContain('mesocycle_programs{state="pending"} 5')
  expect(lines).toContain('mesocycle_programs_queued{waits_for="owner"} 1')
  expect(lines).toContain('mesocycle_programs_queued{waits_for="engine"} 3')
  expect(lines).toContain('mesocycle_sse_clients 0')
  expect(text).toContain('process_resident_memory_bytes')
  expect(text).not.toContain(ownerId)
})

test('every metric says what it is of, once, and is told twice alike', async () => {
  await told()
  const lines = (await told()).split('\n')
  const helped = lines.filter((line) => line.startsWith('# HELP mesocycle_'))
  const named = helped.map((line) => line.split(' ')[2])
  expect(new Set(named).size).toBe(named.length)
  for (const line of helped) {
    expect(line).toMatch(/this process|of the whole database/)
  }
})

test('while the database is away the rest is told', async () => {
  vi.spyOn(db(), '$queryRaw').mockRejectedValue(new Error('away'))
  const text = await told()
  expect(text).toContain('mesocycle_database_up 0')
  expect(text).not.toContain('mesocycle_programs{')
  expect(text).toContain('mesocycle_model_calls{state="waiting"} 0')
})

test('another token is refused in the shape of all errors', async () => {
  const response = await ask('Bearer another')
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({ code: 'unauthorized' })
})

async function told() {
  const response = await ask(`Bearer ${token}`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  expect(response.headers.get('cache-control')).toBe('no-store')
  return response.text()
}

async function ask(authorization: string) {
  const request = new Request('http://127.0.0.1/api/metrics', { headers: { authorization } })
  return GET(request, { params: Promise.resolve({}) })
}
