import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { bundle } from './bundle.mjs'
import { bundleWorker } from './bundle-worker.mjs'

const sources = [
  'app components lib worker inngest engine servers prisma public',
  'scripts/build.mjs scripts/bundle.mjs scripts/bundle-worker.mjs',
  'proxy.ts instrumentation.ts next.config.mjs postcss.config.mjs tsconfig.json package-lock.json',
].flatMap((line) => line.split(' '))

const entries = ['launcher', 'app', 'engine', 'coach']

/** The app, and the servers as plain JavaScript in .build; nothing when no source has changed. */
export async function buildProduction() {
  await generateDatabaseClient()
  await unlessDone('production', sources, async () => {
    console.log('Building; this takes about half a minute …')
    rmSync('.next/BUILD_ID', { force: true })
    await bundleServers()
    await run('next/dist/bin/next', ['build'], { NODE_ENV: 'production' })
    hintCompile()
    await bundleWorker('.build/worker.js')
  })
}

/** Prisma's client is TypeScript made from the schema. */
export function generateDatabaseClient() {
  const exists = existsSync('prisma/generated/client.ts')
  if (!exists) rmSync('.build/client.stamp', { force: true })
  return unlessDone(
    'client',
    ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'],
    () =>
      // Prisma would download its engine, which generating does not need: any executable will do.
      run('prisma/build/index.js', ['generate'], {
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        CHECKPOINT_DISABLE: '1',
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      }),
  )
}

function bundleServers() {
  return bundle(Object.fromEntries(entries.map((name) => [name, `servers/${name}.ts`])), '.build')
}

/**
 * Marks the scripts that start every page as run whole, so that Chromium compiles their functions beside the main thread as they
 * arrive, instead of one by one while the page waits: what blocks a start is 70 ms instead of 170 on a slow phone. Other
 * browsers read a comment. https://v8.dev/blog/explicit-compile-hints
 */
function hintCompile() {
  const hint = '//# allFunctionsCalledOnLoad\n'
  const { rootMainFiles } = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8'))
  for (const file of rootMainFiles) {
    const script = readFileSync(`.next/${file}`, 'utf8')
    writeFileSync(`.next/${file}`, hint + script)
  }
}

/** A tool of ours gets none of the shell's settings: a build is the same wherever it is made. */
async function run(script, args, settings) {
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
    env: {
      ...pick(process.env, ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'TMPDIR', 'TEMP', 'LANG']),
      NEXT_TELEMETRY_DISABLED: '1',
      // Next would read .env by itself.
      __NEXT_PROCESSED_ENV: '1',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${path.basename(script)} ${args[0]} failed.\n${said}`)
}

function pick(object, names) {
  return Object.fromEntries(names.flatMap((name) => (name in object ? [[name, object[name]]] : [])))
}

async function unlessDone(name, files, work) {
  const stamp = `.build/${name}.stamp`
  const wanted = fingerprint(files)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  mkdirSync('.build', { recursive: true })
  rmSync(stamp, { force: true })
  await work()
  writeFileSync(stamp, wanted)
}

function fingerprint(files) {
  const hash = createHash('sha256').update(process.version)
  for (const file of files.flatMap(listFiles)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function listFiles(file) {
  if (!existsSync(file)) return []
  if (!statSync(file).isDirectory()) return isPartOfBuild(file) ? [file] : []
  if (file === 'prisma/generated' || file === 'prisma/migrations') return []
  return readdirSync(file)
    .sort()
    .flatMap((name) => listFiles(`${file}/${name}`))
}

function isPartOfBuild(file) {
  return !/\.(test|integration\.test)\.tsx?$|\.map$/.test(file)
}
