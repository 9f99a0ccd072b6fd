import { readEnv } from '@/lib/env'
import { log } from '@/lib/log'
import { isOpen, lanAddresses, localName } from './launch/addresses'
import type { Launch, LaunchOptions } from './launch/launch'
import { launchApp } from './launch/launch-app'
import { launchDatabase } from './database/launch-database'
import { launchEngine } from './launch/launch-engine'
import { launchModel } from './launch/launch-model'
import { registerApp } from './launch/register-app'
import { readSecrets } from './launch/secrets'
import { stopInOrder } from './launch/stop-in-order'
import { waitForHealth, warm } from './launch/wait-for-health'

/** Starts database, engine, model and app, in this order, and prints which kinds run and by which settings. */
export async function launch(options: LaunchOptions) {
  const settings = readEnv(process.env)
  const stopping = stopInOrder()
  const context: Launch = {
    ...options,
    settings,
    secrets: readSecrets(options.dataDir),
    appUrl: `http://${localName(options.host)}:${options.port}`,
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

async function startAll(context: Launch) {
  const database = await launchDatabase(context)
  const engine = await launchEngine(context, database.env, register)
  const model = await launchModel(context)
  await launchApp(context, { ...database.env, ...engine.env, ...model.env }, register)
  await waitForHealth(context.appUrl)
  await Promise.all([register(), warm(context.appUrl)])
  print(context, { Database: database.says, Engine: engine.says, Model: model.says })

  async function register() {
    const complaint = await registerApp(context.appUrl, engine.signingKey)
    if (complaint) log.warn(`The app is not registered with the engine. ${complaint}`)
  }
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
