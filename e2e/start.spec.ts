import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { testEnvironment } from '@/scripts/suites/test-environment.mjs'
import { freePort } from '../servers/free-port'
import { childrenOf } from './children-of'
import { isAlive } from '@/servers/database/is-alive'

// The command itself, each time in a new data folder, without any setting but PORT and DATA_DIR.

interface Start {
  process: ChildProcess
  url: string
  said: () => string
  ended: Promise<number | null>
}

let dataDir: string
let started: Start[]

test.beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'mesocycle-start-'))
  chmodSync(dataDir, 0o711)
  started = []
})

test.afterEach(async () => {
  for (const one of started) {
    one.process.kill('SIGTERM')
    await one.ended
  }
  rmSync(dataDir, { recursive: true, force: true })
})

test('a first start says what runs and where its settings came from, and Ctrl-C stops all', async () => {
  const app = await start()
  await ready(app)
  expect(app.said()).toContain(`Mesocycle is ready: ${app.url}`)
  expect(app.said()).toMatch(/Database +embedded PostgreSQL .*\(DATABASE_URL is not set\)/)
  expect(app.said()).toMatch(/Engine +embedded.*\(no INNGEST_ setting\)/)
  expect(app.said()).toMatch(/Model +built-in coach \(no OPENAI_API_KEY or OPENAI_BASE_URL\)/)
  expect((await fetch(`${app.url}/api/health`)).status).toBe(200)
  const postgres = postmaster()
  app.process.kill('SIGINT')
  expect(await app.ended).toBe(0)
  await expect(fetch(app.url)).rejects.toThrow()
  expect(isAlive(postgres)).toBe(false)
  expect(existsSync(path.join(dataDir, 'running.sock'))).toBe(false)
})

test('secrets are made once, are the owner’s alone, and are not replaced when they are damaged', async () => {
  const first = await start()
  await ready(first)
  const file = path.join(dataDir, 'secrets.json')
  const secrets = readFileSync(file, 'utf8')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  first.process.kill('SIGTERM')
  await first.ended
  const second = await start()
  await ready(second)
  expect(readFileSync(file, 'utf8')).toBe(secrets)
  second.process.kill('SIGTERM')
  await second.ended

  truncateSync(file, 100)
  const refused = await start()
  expect(await refused.ended).toBe(1)
  expect(refused.said()).toContain(`${file} is cut short or is no JSON. Put it back`)
  expect(postmaster()).toBe(0)
  rmSync(file)
  const next = await start()
  await ready(next)
  expect(next.said()).toContain(`${file} was gone, and new secrets are in it.`)
})

test('a killed start leaves no orphan, and the next one finds its database running', async () => {
  const killed = await start()
  await ready(killed)
  const postgres = postmaster()
  killed.process.kill('SIGKILL')
  await killed.ended
  await expect
    .poll(() =>
      fetch(killed.url).then(
        () => 'answers',
        () => 'gone',
      ),
    )
    .toBe('gone')
  expect(isAlive(postgres)).toBe(true)
  const next = await start()
  await ready(next)
  expect(next.said()).toContain('found running')
  expect(postmaster()).toBe(postgres)
})

test('a killed database is started again and the app is well again', async () => {
  const app = await start()
  await ready(app)
  const killed = postmaster()
  process.kill(killed, 'SIGKILL')
  await expect.poll(postmaster, { timeout: 90_000 }).not.toBe(killed)
  await expect
    .poll(() => fetch(`${app.url}/api/health`).then((answer) => answer.status), { timeout: 90_000 })
    .toBe(200)
})

test('parts that hang are ended and started again', async () => {
  test.skip(!existsSync('/proc'), 'It finds what to stop in /proc.')
  const launch = await start({}, launchWithQuickPings)
  await ready(launch)
  const parts = ['app', 'engine', 'coach']
  const stopped = [...parts.map((name) => partOf(launch, name)!), postmaster()]
  for (const pid of stopped) process.kill(pid, 'SIGSTOP')
  for (const name of parts) {
    await expect
      .poll(launch.said, { timeout: 90_000 })
      .toContain(`The ${name} hung and was ended; it starts again`)
  }
  await expect.poll(launch.said, { timeout: 90_000 }).toContain('PostgreSQL hung and is ended')
  await expect
    .poll(() => fetch(`${launch.url}/api/health`).then(({ status }) => status, String), {
      timeout: 90_000,
    })
    .toBe(200)
  for (const name of parts) expect(stopped).not.toContain(partOf(launch, name))
  expect(stopped.filter(isAlive)).toEqual([])
  launch.process.kill('SIGTERM')
  expect(await launch.ended).toBe(0)
  expect(postmaster()).toBe(0)
})

test('a taken port gives a sentence and starts nothing', async () => {
  const port = await freePort()
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  const app = await start({ PORT: String(port) })
  expect(await app.ended).toBe(1)
  expect(app.said().trim()).toBe(
    `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
  )
  expect(existsSync(path.join(dataDir, 'postgres'))).toBe(false)
  other.close()
})

test('of two starts on the same data folder one runs and the other gives a sentence', async () => {
  const both = [await start(), await start()]
  const refused = await Promise.race(both.map((app) => app.ended.then(() => app)))
  const running = both.find((app) => app !== refused)!
  await ready(running)
  expect(await refused.ended).toBe(1)
  expect(refused.said()).toContain(`already runs on the data folder ${dataDir} (${running.url})`)
})

test.describe('settings that are refused', () => {
  const refused: [Record<string, string>, string][] = [
    [{ INNGEST_DEV: '1' }, 'INNGEST_DEV must not be set in production'],
    [{ COACH_FAULTS: '1' }, 'COACH_FAULTS must not be set in production'],
    [{ WEEKS_AT_ONCE: '0' }, 'WEEKS_AT_ONCE must be a whole number from 1 to 52.'],
    [{ INNGEST_BASE_URL: 'http://127.0.0.1:1' }, 'needs both INNGEST_SIGNING_KEY and'],
    [{ DATABASE_URL: 'postgres://127.0.0.1:1/x' }, 'DATABASE_URL cannot be used'],
    [{ DATA_DIR: '/dev/null/data' }, 'The data folder /dev/null/data is inside of a file.'],
    [{ PORT: 'eighty' }, 'PORT must be a whole number'],
    [{ HOST: '192.0.2.1' }, 'HOST=192.0.2.1 cannot be listened on'],
  ]
  for (const [settings, sentence] of refused) {
    test(`${Object.keys(settings).join()}=${Object.values(settings).join()}`, async () => {
      const app = await start(settings)
      expect(await app.ended).toBe(1)
      expect(app.said()).toContain(sentence)
      expect(app.said()).not.toMatch(/\n +at /)
    })
  }
})

const command = ['scripts/start.mjs', '--no-env-file']

/** The same launcher with a third of its patience. */
const launchWithQuickPings = [
  '--input-type=module',
  '--eval',
  `const { launch } = await import('./.build/launcher.mjs')
   const { DATA_DIR: dataDir, PORT } = process.env
   const inShell = new Set(['PORT', 'DATA_DIR'])
   await launch({ development: false, dataDir, host: '127.0.0.1', port: Number(PORT), inShell, pingMs: 1_500 })`,
]

async function start(settings: Record<string, string> = {}, args = command): Promise<Start> {
  const env: NodeJS.ProcessEnv = {
    ...testEnvironment(process.env),
    NODE_ENV: 'production',
    PORT: String(await freePort()),
    DATA_DIR: dataDir,
    ...settings,
  }
  const child = spawn(process.execPath, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => resolve(code))
  })
  const one = { process: child, url: `http://127.0.0.1:${env.PORT}`, said: () => said, ended }
  started.push(one)
  return one
}

async function ready(app: Start) {
  await expect.poll(app.said, { timeout: 90_000 }).toContain('Mesocycle is ready')
}

/** The process of a part of the launcher's. */
function partOf(launch: Start, name: string) {
  return childrenOf(launch.process.pid!).find((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`.build/${name}.mjs`),
  )
}

/** Its folder is elsewhere when the data folder cannot be reached by the database's user. */
function postmaster() {
  const file = path.join(dataDir, 'postgres', 'data', 'postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
}
