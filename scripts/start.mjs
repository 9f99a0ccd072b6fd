import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildProduction, generateDatabaseClient } from './build.mjs'
import { holdDataFolder } from './hold-data-folder.mjs'
import { installPackages } from './install.mjs'
import { requireFreePort } from './require-free-port.mjs'
import { requireNode } from './require-node.mjs'

// npm start, and with --dev npm run dev. On a fresh clone there is nothing but Node, so this file
// and what it imports at its head use Node's built-in modules only.
const development = process.argv.includes('--dev')
try {
  requireNode()
  process.chdir(path.resolve(import.meta.dirname, '..'))
  const inShell = new Set(Object.keys(process.env))
  if (existsSync('.env') && !process.argv.includes('--no-env-file')) process.loadEnvFile('.env')
  process.env.NODE_ENV = development ? 'development' : 'production'
  const host = process.env.HOST?.trim() || '127.0.0.1'
  const port = readPort(process.env.PORT)
  const dataDir = path.resolve(process.env.DATA_DIR?.trim() || '.data')
  await holdDataFolder(dataDir, `http://${host}:${port}`)
  await requireFreePort(port, host)
  installPackages()
  const { launch } = await (development ? developmentLauncher() : productionLauncher())
  await launch({ development, dataDir, port, host, inShell })
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

function readPort(text) {
  const port = Number(text?.trim() || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Error('PORT must be a whole number from 1 to 65535.')
}

async function productionLauncher() {
  await buildProduction()
  return import('../.build/launcher.mjs')
}

async function developmentLauncher() {
  await generateDatabaseClient()
  const { register } = await import('tsx/esm/api')
  register()
  return import('../servers/launcher.ts')
}
