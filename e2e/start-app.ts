import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { buildProduction } from '../scripts/build.mjs'
import { freePort } from '../servers/free-port'
import { makeDataFolder } from './data-folder'
import { endChild, launchApp, productionEnvironment } from './launch-app'
import { provokedFolder } from './provoked'

/**
 * What `npm start` starts, in a data folder of its own, for all end-to-end tests. Only the coach is
 * started apart, because it has to obey scripted faults, which a production start refuses. Workers
 * learn from the environment where things are. The app's whole log is kept in test-results/app.log.
 */
export default async function startApp() {
  await buildProduction()
  const data = makeDataFolder()
  const coachPort = await freePort()
  const coach = fork('.build/coach.mjs', {
    execArgv: [],
    env: productionEnvironment({
      COACH_PORT: String(coachPort),
      COACH_FAULTS: '1',
      COACH_FIRST_TOKEN_MS: '300',
      COACH_TOKENS_PER_SECOND: '700',
    }),
  })
  await once(coach, 'message')
  rmSync(provokedFolder, { recursive: true, force: true })
  mkdirSync(provokedFolder, { recursive: true })
  const log = createWriteStream('test-results/app.log')
  const coachUrl = `http://127.0.0.1:${coachPort}/v1`
  const app = await launchApp({
    port: Number(process.env.E2E_PORT),
    dataDir: data.folder,
    settings: { OPENAI_BASE_URL: coachUrl, COACH: '1', ...externalInngest() },
    hear: (chunk) => log.write(chunk),
  })
  process.env.E2E_DATA_DIR = data.folder
  process.env.E2E_COACH_URL = coachUrl
  return async () => {
    await app.stop()
    await endChild(coach)
    data.remove()
  }
}

/** The suite has a switch: TEST_INNGEST_BASE_URL and two keys name an Inngest server. */
function externalInngest() {
  return {
    INNGEST_BASE_URL: process.env.TEST_INNGEST_BASE_URL,
    INNGEST_SIGNING_KEY: process.env.TEST_INNGEST_SIGNING_KEY,
    INNGEST_EVENT_KEY: process.env.TEST_INNGEST_EVENT_KEY,
    INNGEST_SERVE_ORIGIN: process.env.TEST_INNGEST_SERVE_ORIGIN,
  }
}
