import { existsSync } from 'node:fs'
import path from 'node:path'
import { lowerPriority } from '@/engine/lower-priority'
import { engineCommand } from '@/engine/operate/engine-command'
import { startEngine } from '@/engine/start-engine'
import { surviveOutage } from '@/engine/survive-outage'
import { readEnv } from '@/lib/env'
import { log } from '@/lib/log'
import { findDatabase } from './database/find-database'
import { exitWithParent } from './exit-with-parent'
import { readSecrets } from './launch/secrets'

// The process of the embedded engine, which `npm start` starts with its settings. By hand, `npm run engine` starts one for
// several instances of the app, whose INNGEST_BASE_URL names it, and
// `npm run engine -- status | cancel <run> | replay <run>` works on its database, whether it is running or not.
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
  const settings = readEnv(process.env)
  const database = await findDatabase(process.env)
  // Not earlier: a database that was started here would inherit the low priority.
  if (settings.ENGINE_TUNING) lowerPriority()
  const origin = settings.INNGEST_SERVE_ORIGIN ?? `http://127.0.0.1:${settings.PORT}`
  surviveOutage()
  const engine = await startEngine({
    host: '127.0.0.1',
    port: Number(process.env.ENGINE_PORT || 8288),
    databaseUrl: database.url,
    appUrl: `${origin}/api/inngest`,
    ...keys(settings),
    tuning: settings.ENGINE_TUNING,
    log,
  })
  if (!process.send) log.info(`Engine at ${engine.url} for the app at ${origin}; ${database.says}`)
  exitWithParent(async () => {
    await engine.stop()
    await database.leave()
  })
}

/** The keys from the settings, or else those from the data folder. */
function keys({
  INNGEST_SIGNING_KEY: signingKey,
  INNGEST_EVENT_KEY: eventKey,
  DATA_DIR,
}: ReturnType<typeof readEnv>) {
  if (signingKey && eventKey) return { signingKey, eventKey }
  const secrets = readSecrets(path.resolve(DATA_DIR))
  return { signingKey: secrets.inngest_signing_key, eventKey: secrets.inngest_event_key }
}

/** When a connection fails at several addresses, the AggregateError holds the reasons. */
function sentence(error: unknown): string {
  if (error instanceof AggregateError && !error.message) return sentence(error.errors[0])
  if (!(error instanceof Error)) return String(error)
  if ('syscall' in error && error.syscall === 'listen') {
    return `The engine's port cannot be opened: ${error.message}`
  }
  const isConnection = 'code' in error && /^E[A-Z]+$|^28/.test(String(error.code))
  return isConnection ? `The database cannot be reached: ${error.message}` : error.message
}
