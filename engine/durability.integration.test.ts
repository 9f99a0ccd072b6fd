import type { Inngest } from 'inngest'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { eventually } from './testing/eventually'
import { freePort } from '@/servers/free-port'
import { labClient, signingKey, startLab, type Lab } from './testing/lab'
import { spawnEngine, type EngineProcess } from './testing/spawn-engine'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let ports: { engine: number; app: number; standby: number }
let client: Inngest
let lab: Lab
let engines: EngineProcess[]
let started: string[]
let attempts: number[]
let step_ms: number

beforeEach(async () => {
  database = await createTestDatabase({ empty: true })
  ports = { engine: await freePort(), app: await freePort(), standby: await freePort() }
  client = labClient(`http://127.0.0.1:${ports.engine}`)
  engines = []
  started = []
  attempts = []
  step_ms = 300
  lab = await openApp()
})
afterEach(async () => {
  for (const engine of engines) await engine.kill()
  await lab.close()
  await database.drop()
})

/** An app whose function runs a plan, two waves of four weeks and a finish, and notes each step that begins. */
function openApp(): Promise<Lab> {
  const program = client.createFunction(
    { id: 'program', retries: 1, triggers: [{ event: 't/program' }] },
    async ({ step, attempt }) => {
      const run = (name: string) =>
        step.run(name, async () => {
          started.push(name)
          attempts.push(attempt)
          await pause(step_ms)
          return name
        })
      await run('plan')
      for (const wave of [0, 1])
        await Promise.all([1, 2, 3, 4].map((i) => run(`week-${wave * 4 + i}`)))
      return run('finish')
    },
  )
  return startLab(client, [program], ports.app)
}

async function openEngine(port = ports.engine): Promise<EngineProcess> {
  const engine = await spawnEngine({ port, databaseUrl: database.url, appUrl: lab.url })
  engines.push(engine)
  return engine
}

async function status(eventId: string, port = ports.engine): Promise<string | undefined> {
  const response = await fetch(`http://127.0.0.1:${port}/v1/events/${eventId}/runs`, {
    headers: { authorization: `Bearer ${signingKey}` },
  }).catch(() => undefined)
  const runs = ((await response?.json()) as { data: { status: string }[] } | undefined)?.data
  return runs?.[0]?.status
}

const send = async () => (await client.send({ name: 't/program', data: {} })).ids[0]!
const counted = (names: string[]) =>
  Object.fromEntries(names.map((name) => [name, started.filter((s) => s === name).length]))
const first = ['week-1', 'week-2', 'week-3', 'week-4']
const second = ['week-5', 'week-6', 'week-7', 'week-8']

describe('an engine that is killed', () => {
  // A claim about time on a machine that others use as well: it may be tried again.
  const timed = { retry: 2 }

  it(
    'goes on where it was within 2.5 s of its return, and runs no finished step again',
    timed,
    async () => {
      const engine = await openEngine()
      const event = await send()
      await eventually(
        () => started,
        (names) => names.includes('week-8'),
      )
      step_ms = 20
      await engine.kill()
      await openEngine()
      const back = Date.now()
      await eventually(
        () => status(event),
        (value) => value === 'Completed',
      )
      expect(Date.now() - back).toBeLessThan(2_500)
      expect(counted(['plan', ...first])).toEqual({
        plan: 1,
        'week-1': 1,
        'week-2': 1,
        'week-3': 1,
        'week-4': 1,
      })
      for (const times of Object.values(counted(second))) expect(times).toBeLessThanOrEqual(2)
      expect(counted(['finish'])).toEqual({ finish: 1 })
      expect(new Set(attempts)).toEqual(new Set([0]))
    },
  )

  it('keeps what an orphaned request has checkpointed, and stops that request there', async () => {
    const engine = await openEngine()
    step_ms = 600
    const event = await send()
    await eventually(
      () => started,
      (names) => names.includes('plan'),
    )
    await engine.kill()
    await openEngine()
    await eventually(
      () => status(event),
      (value) => value === 'Completed',
    )
    expect(counted(['plan']).plan).toBeLessThanOrEqual(2)
    for (const times of Object.values(counted([...first, ...second, 'finish'])))
      expect(times).toBe(1)
  })

  it('starts the runs of events that it had accepted before the app ever registered', async () => {
    await lab.close()
    const engine = await openEngine()
    const event = await send()
    await engine.kill()
    await openEngine()
    step_ms = 10
    lab = await openApp()
    await eventually(
      () => status(event),
      (value) => value === 'Completed',
    )
  })
})

describe('an app that goes away', () => {
  it('is asked again until it is back, without using up an attempt', async () => {
    await openEngine()
    const event = await send()
    await eventually(
      () => started,
      (names) => names.includes('week-4'),
    )
    await lab.close()
    await pause(500)
    step_ms = 10
    lab = await openApp()
    await eventually(
      () => status(event),
      (value) => value === 'Completed',
    )
    expect(new Set(attempts)).toEqual(new Set([0]))
    expect(counted(['plan'])).toEqual({ plan: 1 })
  })
})

describe('a second engine on the same database', () => {
  it('accepts events, runs nothing, and takes over when the first one dies', async () => {
    const working = await openEngine()
    await eventually(
      () => state(ports.engine),
      (value) => value === 'working',
    )
    await openEngine(ports.standby)
    step_ms = 10
    const sentToStandby = await labClient(`http://127.0.0.1:${ports.standby}`).send({
      name: 't/program',
      data: {},
    })
    await eventually(
      () => status(sentToStandby.ids[0]!),
      (value) => value === 'Completed',
    )
    expect(await state(ports.standby)).toBe('standing by')

    step_ms = 200
    const event = await send()
    await eventually(
      () => started.length,
      (count) => count > 12,
    )
    await working.kill()
    // The app still registers at the dead engine's port, so another engine is started there.
    await openEngine()
    await eventually(
      () => status(event, ports.standby),
      (value) => value === 'Completed',
    )
    expect(await state(ports.standby)).toBe('working')
    expect(await state(ports.engine)).toBe('standing by')
  })
})

async function state(port: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/health`)
  return ((await response.json()) as { state: string }).state
}
