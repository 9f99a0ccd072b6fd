import type { Inngest, InngestFunction } from 'inngest'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import type { EngineLog, EngineTiming } from '@/engine/engine-settings'
import { signBody } from '@/engine/protocol/signature'
import { startEngine, type RunningEngine } from '@/engine/start-engine'
import { freePort } from '@/servers/free-port'
import { eventually } from './eventually'
import { labClient, labKeys, startLab, type Call, type Lab } from './lab'
import type { RealServer } from './real-server'

export interface TestRun {
  run_id: string
  function_id: string
  status: 'Queued' | 'Running' | 'Completed' | 'Failed' | 'Cancelled'
  output: unknown
}

export interface SetUp {
  client: Inngest
  lab: Lab
  keys: typeof labKeys
  /** The SDK's requests to the engine. */
  calls: Call[]
  /** Sends an event and returns the engine's id for it. */
  send(name: string, data?: object, id?: string): Promise<string>
  /** Waits until an event has started `count` runs and all have ended. */
  ended(eventId: string, count?: number): Promise<TestRun[]>
  runs(eventId: string): Promise<TestRun[]>
  /** Sends any request, with the signing key. */
  call(path: string, init?: RequestInit): Promise<Response>
  tearDown(): Promise<void>
}

/** The same with an embedded engine. */
export interface OwnEngine extends SetUp {
  engine: RunningEngine
  databaseUrl: string
}

export const quick: Partial<EngineTiming> = {
  backoffMs: () => 30,
  reaskMs: 50,
  resyncMs: 20,
  pollMs: 50,
  lockMs: 20,
}

/** Starts an engine on a new database and an app with the given functions, which registers. */
export async function setUp(
  makeFunctions: (client: Inngest) => InngestFunction.Any[],
  timing: Partial<EngineTiming> = quick,
  log?: EngineLog,
): Promise<OwnEngine> {
  const database = await createTestDatabase({ empty: true })
  const [enginePort, appPort] = [await freePort(), await freePort()]
  const calls: Call[] = []
  const client = labClient(`http://127.0.0.1:${enginePort}`, calls)
  const lab = await startLab(client, makeFunctions(client), appPort)
  const engine = await startEngine({
    ...labKeys,
    ...{
      port: enginePort,
      host: '127.0.0.1',
      databaseUrl: database.url,
      appUrl: lab.url,
      timing,
      log,
    },
  })
  return {
    ...operate(engine.url, { client, lab, calls, keys: labKeys }),
    engine,
    databaseUrl: database.url,
    tearDown: async () => {
      await engine.stop()
      await lab.close()
      await database.drop()
    },
  }
}

/** The same with a real server in the engine's place; its data are kept. */
export async function setUpWith(
  { url, appPort, ...keys }: RealServer,
  makeFunctions: (client: Inngest) => InngestFunction.Any[],
): Promise<SetUp> {
  const calls: Call[] = []
  const client = labClient(url, calls, keys)
  const lab = await startLab(client, makeFunctions(client), appPort)
  const signature = signBody('', keys.signingKey, Math.floor(Date.now() / 1000))
  const headers = { 'x-inngest-signature': signature }
  const registered = await fetch(lab.url, { method: 'PUT', headers })
  if (!registered.ok) throw new Error(`The server did not register it: ${await registered.text()}`)
  return { ...operate(url, { client, lab, calls, keys }, 60_000), tearDown: () => lab.close() }
}

function operate(
  url: string,
  parts: Pick<SetUp, 'client' | 'lab' | 'calls' | 'keys'>,
  patience_ms = 20_000,
): Omit<SetUp, 'tearDown'> {
  const { client, keys } = parts
  const call = (path: string, init: RequestInit = {}) =>
    fetch(url + path, {
      ...init,
      headers: { authorization: `Bearer ${keys.signingKey}`, ...init.headers },
    })
  const runs = async (eventId: string) =>
    ((await (await call(`/v1/events/${eventId}/runs`)).json()) as { data: TestRun[] }).data
  return {
    ...parts,
    call,
    runs,
    send: async (name, data = {}, id) => (await client.send({ name, data, id })).ids[0]!,
    ended: (eventId, count = 1) =>
      eventually(
        () => runs(eventId),
        (all) =>
          all.length >= count && all.every((run) => !['Queued', 'Running'].includes(run.status)),
        patience_ms,
      ),
  }
}
