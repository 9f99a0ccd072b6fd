import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { buildProduction } from '../scripts/build.mjs'
import { freePort } from '../servers/free-port'
import { makeDataFolder } from './data-folder'
import { endChild, launchApp, productionEnvironment, type LaunchedApp } from './launch-app'
import { provokedFolder } from './provoked'

export interface AppAndCoach extends LaunchedApp {
  dataDir: string
}

/**
 * What `npm start` starts, in a data folder of its own. Only the coach is started apart, because it has to obey scripted
 * faults, which a production start refuses. Who asks for faults learns from the environment where it is. The app's whole
 * log is kept in test-results/app.log.
 */
export async function startAppAndCoach(
  port: number,
  settings: Record<string, string | undefined> = {},
): Promise<AppAndCoach> {
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
  const ended = once(coach, 'exit').then(() => {
    throw new Error('The coach did not start.')
  })
  await Promise.race([once(coach, 'message'), ended])
  rmSync(provokedFolder, { recursive: true, force: true })
  mkdirSync(provokedFolder, { recursive: true })
  const log = createWriteStream('test-results/app.log')
  const coachUrl = `http://127.0.0.1:${coachPort}/v1`
  process.env.E2E_COACH_URL = coachUrl
  const app = await launchApp({
    port,
    dataDir: data.folder,
    settings: { OPENAI_BASE_URL: coachUrl, COACH: '1', ...settings },
    hear: (chunk) => log.write(chunk),
  })
  const stop = async () => {
    await app.stop()
    await endChild(coach)
    data.remove()
  }
  return { ...app, dataDir: data.folder, stop }
}
