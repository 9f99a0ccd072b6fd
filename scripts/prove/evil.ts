import { makeDataFolder } from '@/e2e/data-folder'
import { newGuest, whenOver } from '@/e2e/guest'
import { launchApp } from '@/e2e/launch-app'
import { table } from '@/bench/table'
import type { StatusView } from '@/lib/domain/contract/views'
import { coachModel } from '@/lib/env'
import { buildProduction } from '@/scripts/build.mjs'
import { startCoach } from '@/servers/coach/start-coach'
import { freePort } from '@/servers/free-port'
import { samplingSeed } from '@/testing/sampling'
import { limitConcurrency } from '@/engine/ask/limit-concurrency'

const programs = 60
/** Of those, so many have to be completed; whatever is not says why. */
const least = 57
/** So many are written at the same time. */
const atOnce = 6

type End = Pick<StatusView, 'status' | 'error'> & { calls: number }

/**
 * Sixty programs of two to four weeks by a model that fails in all ways there are, 3 calls of 10 and then 6 of 10, over
 * the wire: the app and the engine of `npm start`, and the coach as somebody's own model. `-- evil 0.3` is one of the two;
 * `-- evil 0.3 12` is twelve programs.
 */
export async function prove([rate, count = String(programs)]: string[]): Promise<boolean> {
  const rates = rate ? [Number(rate)] : [0.3, 0.6]
  const rows: string[][] = []
  let isProved = true
  for (const each of rates) {
    const { ends, seconds } = await writeAll(each, Number(count))
    const calls = ends.reduce((sum, end) => sum + end.calls, 0)
    const completed = ends.filter(({ status }) => status === 'completed').length
    const failed = ends.filter(({ status }) => status !== 'completed')
    for (const { status, error } of failed) console.log(`  ${status}: ${error?.message ?? ''}`)
    const explained = failed.filter(({ error }) => /^[A-Z].*\.$/.test(error?.message ?? ''))
    isProved &&= completed >= (Number(count) * least) / programs
    isProved &&= explained.length === failed.length
    const figures = [completed, failed.length, explained.length, calls, Math.round(seconds)]
    rows.push([String(each), ...figures.map(String)])
  }
  const head = ['rate', 'completed', 'not', 'with a sentence', 'calls', 'seconds']
  console.log(`Programs for each rate: ${count}; seed ${samplingSeed}\n${table(head, rows)}`)
  return isProved
}

async function writeAll(rate: number, count: number) {
  await buildProduction()
  const coach = await startCoach({
    pace: { firstTokenMs: 50, tokensPerSecond: 3_000 },
    script: [{ when: {}, fault: { type: 'any', rate, seed: String(samplingSeed) } }],
  })
  const data = makeDataFolder()
  const app = await launchApp({
    port: await freePort(),
    dataDir: data.folder,
    settings: settings(coach.url),
  })
  const began = performance.now()
  try {
    const limited = limitConcurrency(atOnce)
    const ends = await Promise.all(
      Array.from({ length: count }, (_, n) => limited(() => endOf(app.url, n))),
    )
    return { ends, seconds: (performance.now() - began) / 1000 }
  } finally {
    await app.stop()
    await coach.stop()
    data.remove()
  }
}

/** What hangs is given up soon, or sixty programs would take a night. */
function settings(OPENAI_BASE_URL: string) {
  return {
    ...{ OPENAI_BASE_URL, PROGRAM_CREATION_MODEL: coachModel },
    ...{ MODEL_FIRST_TOKEN_SECONDS: '8', MODEL_IDLE_SECONDS: '4', MODEL_CONCURRENCY: '8' },
    ...{ PROGRAMS_PER_HOUR: '100000', GUESTS_PER_HOUR: '100000' },
  }
}

async function endOf(url: string, n: number): Promise<End> {
  const change = { duration_weeks: 2 + (n % 3), days_per_week: 2 + (n % 4), notes: 'I like rows.' }
  try {
    const guest = await patiently(() => newGuest(url, change))
    const { status, error, usage } = await patiently(() => whenOver(url, guest, 900))
    return { status, error, calls: usage.calls }
  } catch (error) {
    return { status: 'failed', error: { code: 'internal_error', message: String(error) }, calls: 0 }
  }
}

/** On a machine that many use a connection may not come about; that says nothing of the program. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let triesLeft = 10; ; triesLeft--) {
    try {
      return await ask()
    } catch (error) {
      if (triesLeft === 0 || !(error instanceof TypeError)) throw error
    }
  }
}
