import { ownUrl, readEnv } from '@/lib/env'
import { isOpen, lanAddresses } from './launch/addresses'
import type { Launch, LaunchOptions } from './launch/launch'
import { launchApp } from './launch/launch-app'
import { hasEmbeddedDatabase } from './database/find-database'
import { launchDatabase } from './database/launch-database'
import { launchEngine } from './launch/launch-engine'
import { launchModel } from './launch/launch-model'
import { readSecrets } from './launch/secrets'
import { watchForWakes } from './launch/wake'
import type { Watch } from './launch/supervise-child'
import { stopInOrder } from './launch/stop-in-order'
import { untilRegistered, waitForApp, warm } from './launch/wait-for-app'

/** Starts database, engine, model and app, in this order, and prints which kinds run and by which settings. */
export async function launch(options: LaunchOptions) {
  const settings = readEnv(process.env)
  const areExpected = !settings.DATABASE_URL && hasEmbeddedDatabase(options.dataDir)
  const secrets = readSecrets(options.dataDir, { areExpected })
  const stopping = stopInOrder()
  const context: Launch = {
    ...options,
    settings,
    secrets,
    watch: options.development ? undefined : watchParts(options),
    appUrl: ownUrl({ HOST: options.host, PORT: options.port }),
    stopLater: stopping.later,
    source: (name) => `${name} from ${options.inShell.has(name) ? 'the shell' : '.env'}`,
  }
  try {
    await startAll(context)
  } catch (error) {
    // The start was interrupted by a signal, which is no failure.
    if (stopping.begun()) return
    console.error(error instanceof Error ? error.message : error)
    await stopping.stop(1)
  }
}

/** Three pings of 5 s unanswered, and none of them within a minute after a start or a wake from sleep. */
function watchParts({ pingMs = 5_000 }: LaunchOptions): Watch {
  const settleMs = 12 * pingMs
  return { patience: { pingMs, misses: 3 }, settleMs, wakes: watchForWakes(settleMs) }
}

async function startAll(context: Launch) {
  const database = await launchDatabase(context)
  const engine = await launchEngine(context, database.env)
  const model = await launchModel(context)
  await launchApp(context, { ...database.env, ...engine.env, ...model.env })
  await waitForApp(context.appUrl)
  await Promise.all([untilRegistered(context.appUrl), warm(context.appUrl)])
  print(context, { Database: database.says, Engine: engine.says, Model: model.says })
}

function print(context: Launch, parts: Record<string, string>) {
  const { host, port, appUrl } = context
  const lines = [`Mesocycle is ready: ${appUrl}`]
  if (isOpen(host)) {
    const addresses = lanAddresses().map((address) => `http://${address}:${port}`)
    lines.push(`On the network:     ${addresses.join(' ') || 'no address found'}`)
    lines.push(`HOST=${host} opens it to everybody who reaches this machine, without encryption.`)
  }
  for (const [name, says] of Object.entries(parts)) lines.push(`  ${name.padEnd(9)} ${says}`)
  console.log(`\n${lines.join('\n')}\n`)
}
