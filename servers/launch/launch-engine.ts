import { devServer } from '@/lib/env'
import { engineMemory } from './engine-memory'
import { freePort } from '@/servers/free-port'
import { superviseChild } from './supervise-child'
import type { Launch, Part } from './launch'
import { programOf } from './program-of'
import { restartOnChange } from './restart-on-change'

/** The Inngest server of INNGEST_BASE_URL, Inngest Cloud by its keys, or the embedded engine. */
export async function launchEngine(
  launch: Launch,
  database: Record<string, string>,
): Promise<Part> {
  const { INNGEST_BASE_URL, INNGEST_SIGNING_KEY } = launch.settings
  const development = devServer(launch.settings)
  if (development) return beside(development, launch)
  if (!INNGEST_SIGNING_KEY) return embedded(launch, database)
  return {
    env: {
      // Such a server is elsewhere: it reaches the app by its public address.
      INNGEST_SERVE_ORIGIN:
        process.env.INNGEST_SERVE_ORIGIN || launch.settings.APP_ORIGIN || launch.appUrl,
    },
    says: INNGEST_BASE_URL
      ? `Inngest server at ${INNGEST_BASE_URL} (${launch.source('INNGEST_BASE_URL')})`
      : `Inngest Cloud (${launch.source('INNGEST_SIGNING_KEY')})`,
  }
}

/** Inngest's Dev Server knows no keys, and takes any. */
function beside(devServer: string, { appUrl, secrets, source }: Launch): Part {
  return {
    env: {
      ...{ INNGEST_DEV: devServer, INNGEST_BASE_URL: devServer, INNGEST_SERVE_ORIGIN: appUrl },
      INNGEST_SIGNING_KEY: secrets.inngest_signing_key,
      INNGEST_EVENT_KEY: secrets.inngest_event_key,
    },
    says: `Inngest's Dev Server at ${devServer} (${source('INNGEST_DEV')})`,
  }
}

async function embedded(launch: Launch, database: Record<string, string>): Promise<Part> {
  const port = await freePort()
  const env = {
    INNGEST_BASE_URL: `http://127.0.0.1:${port}`,
    INNGEST_SIGNING_KEY: launch.secrets.inngest_signing_key,
    INNGEST_EVENT_KEY: launch.secrets.inngest_event_key,
    INNGEST_SERVE_ORIGIN: launch.appUrl,
  }
  const engine = await superviseChild(
    'The engine',
    programOf('engine', launch.development),
    {
      ...engineMemory(launch.settings.ENGINE_TUNING),
      ...process.env,
      ...database,
      ...env,
      ENGINE_PORT: String(port),
    },
    launch.watch,
  )
  launch.stopLater(engine.stop)
  if (launch.development) restartOnChange(engine, ['engine', 'servers/engine.ts'])
  return {
    env,
    says: 'embedded, a process of its own (no INNGEST_ setting)',
  }
}
