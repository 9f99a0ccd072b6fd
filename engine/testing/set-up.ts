import type { Inngest, InngestFunction } from 'inngest'
import { createTestDatabase } from '@/scripts/create-test-database'
import type { EngineTiming } from '../engine-settings'
import { startEngine, type RunningEngine } from '../start-engine'
import { eventually } from './eventually'
import { freePort } from './free-port'
import { eventKey, labClient, signingKey, startLab, type Call, type Lab } from './lab'

export interface TestRun {
  run_id: string
  function_id: string
  status: 'Queued' | 'Running' | 'Completed' | 'Failed' | 'Cancelled'
  output: unknown
}

export interface SetUp {
  client: Inngest
  engine: RunningEngine
  lab: Lab
  /** What the SDK sent to the engine. */
  calls: Call[]
  databaseUrl: string
  /** Sends an event and gives back the engine's id for it. */
  send(name: string, data?: object, id?: string): Promise<string>
  /** The runs that an event started, once there are as many as hoped for and all have ended. */
  ended(eventId: string, count?: number): Promise<TestRun[]>
  runs(eventId: string): Promise<TestRun[]>
  /** Any call with the signing key. */
  call(path: string, init?: RequestInit): Promise<Response>
  tearDown(): Promise<void>
}

export const quick: Partial<EngineTiming> = {
  backoffMs: () => 30,
  reaskMs: 50,
  resyncMs: 20,
  pollMs: 50,
  lockMs: 20,
}

/** An engine on a database of its own and an app with the given functions, registered. */
export async function setUp(
  makeFunctions: (client: Inngest) => InngestFunction.Any[],
  timing: Partial<EngineTiming> = quick,
): Promise<SetUp> {
  const database = await createTestDatabase({ empty: true })
  const [enginePort, appPort] = [await freePort(), await freePort()]
  const calls: Call[] = []
  const client = labClient(`http://127.0.0.1:${enginePort}`, calls)
  const lab = await startLab(client, makeFunctions(client), appPort)
  const engine = await startEngine({
    port: enginePort,
    host: '127.0.0.1',
    databaseUrl: database.url,
    appUrl: lab.url,
    signingKey,
    eventKey,
    timing,
  })
  const call = (path: string, init: RequestInit = {}) =>
    fetch(engine.url + path, {
      ...init,
      headers: { authorization: `Bearer ${signingKey}`, ...init.headers },
    })
  const runs = async (eventId: string) =>
    ((await (await call(`/v1/events/${eventId}/runs`)).json()) as { data: TestRun[] }).data
  return {
    client,
    engine,
    lab,
    calls,
    databaseUrl: database.url,
    call,
    runs,
    send: async (name, data = {}, id) => (await client.send({ name, data, id })).ids[0]!,
    ended: (eventId, count = 1) =>
      eventually(
        () => runs(eventId),
        (all) =>
          all.length >= count && all.every((run) => !['Queued', 'Running'].includes(run.status)),
        20_000,
      ),
    tearDown: async () => {
      await engine.stop()
      await lab.close()
      await database.drop()
    },
  }
}
