import { existsSync } from 'node:fs'
import path from 'node:path'
import { engineCommand } from '@/engine/operate/engine-command'
import { giveWay } from '@/engine/give-way'
import { startEngine } from '@/engine/start-engine'
import { readEnv } from '@/lib/env'
import { log } from '@/lib/log'
import { findDatabase } from './database/find-database'
import { liveWithParent } from './live-with-parent'
import { readSecrets } from './launch/secrets'

// The embedded engine as a process: it may be killed apart, and has an event loop to itself. `npm start` gives it its
// settings. By hand, npm run engine has it serve several instances of the app, which name it by INNGEST_BASE_URL, and
// npm run engine -- status | cancel <run> | replay <run> looks at it and acts, whether it runs or not.
try {
  if (!process.send && existsSync('.env')) process.loadEnvFile('.env')
  const command = process.argv.slice(2)
  await (command.length > 0 ? operate(command) : serve())
} catch (error) {
  console.error(sentence(error))
  process.exit(1)
}

async function operate(command: string[]): Promise<void> {
  const database = await findDatabase(process.env)
  try {
    console.log(`${database.says}\n\n${await engineCommand(command, database.url)}`)
  } finally {
    await database.leave()
  }
}

async function serve(): Promise<void> {
  const database = await findDatabase(process.env)
  // Behind it: a database that was started for us is to keep its priority.
  giveWay()
  const settings = readEnv(process.env)
  const origin = settings.INNGEST_SERVE_ORIGIN ?? `http://127.0.0.1:${settings.PORT}`
  const engine = await startEngine({
    host: '127.0.0.1',
    port: Number(process.env.ENGINE_PORT || 8288),
    databaseUrl: database.url,
    appUrl: `${origin}/api/inngest`,
    ...keys(settings),
    log,
  })
  if (!process.send) log.info(`Engine at ${engine.url} for the app at ${origin}; ${database.says}`)
  liveWithParent(async () => {
    await engine.stop()
    await database.leave()
  })
}

/** Those of the settings, or else of the data folder. */
function keys({
  INNGEST_SIGNING_KEY: signingKey,
  INNGEST_EVENT_KEY: eventKey,
  DATA_DIR,
}: ReturnType<typeof readEnv>) {
  if (signingKey && eventKey) return { signingKey, eventKey }
  const secrets = readSecrets(path.resolve(DATA_DIR))
  return { signingKey: secrets.inngest_signing_key, eventKey: secrets.inngest_event_key }
}

/** A connection that is refused at several addresses has its reasons inside. */
function sentence(error: unknown): string {
  if (error instanceof AggregateError && !error.message) return sentence(error.errors[0])
  if (!(error instanceof Error)) return String(error)
  const isConnection = 'code' in error && /^E[A-Z]+$|^28/.test(String(error.code))
  return isConnection ? `The database cannot be reached: ${error.message}` : error.message
}
