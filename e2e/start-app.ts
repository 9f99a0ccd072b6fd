import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildProduction } from '../scripts/build.mjs'
import { testEnvironment } from '../scripts/test-environment.mjs'
import { freePort } from '../servers/free-port'

/**
 * What `npm start` starts, in a data folder of its own, for all end-to-end tests. Only the coach is
 * started apart, because it has to obey scripted faults, which a production start refuses.
 */
export default async function startApp() {
  await buildProduction()
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'mesocycle-e2e-'))
  // As root the database runs as another user, who must get in.
  chmodSync(dataDir, 0o711)
  const coachPort = await freePort()
  const coach = fork('.build/coach.mjs', {
    execArgv: [],
    env: environment({ COACH_PORT: String(coachPort), COACH_FAULTS: '1' }),
  })
  await once(coach, 'message')

  const app = spawn(process.execPath, ['scripts/start.mjs', '--no-env-file'], {
    env: environment({
      PORT: process.env.E2E_PORT,
      DATA_DIR: dataDir,
      OPENAI_BASE_URL: `http://127.0.0.1:${coachPort}/v1`,
      COACH: '1',
      // The suite has a switch: TEST_INNGEST_BASE_URL and two keys name an Inngest server.
      INNGEST_BASE_URL: process.env.TEST_INNGEST_BASE_URL,
      INNGEST_SIGNING_KEY: process.env.TEST_INNGEST_SIGNING_KEY,
      INNGEST_EVENT_KEY: process.env.TEST_INNGEST_EVENT_KEY,
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await ready(app)
  return async () => {
    await end(app)
    await end(coach)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function environment(settings: Record<string, string | undefined>): NodeJS.ProcessEnv {
  return { ...testEnvironment(process.env), NODE_ENV: 'production', ...settings }
}

/** Its whole log is kept in test-results/app.log, where tests may read it. */
async function ready(app: ChildProcess) {
  mkdirSync('test-results', { recursive: true })
  const log = createWriteStream('test-results/app.log')
  let said = ''
  await new Promise<void>((resolve, reject) => {
    for (const stream of [app.stdout, app.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        log.write(chunk)
        said += chunk.toString()
        if (said.includes('Mesocycle is ready')) resolve()
      })
    }
    app.once('exit', () => reject(new Error(`The app did not start.\n${said}`)))
  })
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
