import { parseArgs } from 'node:util'
import { setTimeout as pause } from 'node:timers/promises'
import type { AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { startTestPostgres } from '@/scripts/suites/start-test-postgres'
import { freePort } from '@/servers/free-port'
import { startCoach } from '@/servers/coach/start-coach'
import { oneShot } from './generation/one-shot'
import { runQuery, startStack, type Stack } from './generation/start-stack'
import { machineLoad } from './machine-load'
import { table } from './table'

/** Every reply waits so long, and then comes so fast. */
const pace = { firstTokenMs: 1_500, tokensPerSecond: 100, isSteady: true }

/** Weeks by days, and kilograms of an athlete for whom the coach departs from the first candidate in two or three free slots of ten. */
const shapes = [
  [2, 3, 67],
  [4, 4, 78],
  [12, 6, 108],
] as const

/** What a reader of words has to hear in an intake call. */
const words = 'Bring up my shoulders and arms, no lunges, and I want my first pull-up by spring.'

/** How many weeks are written at the same time, as with a hosted model. */
const weeksAtOnce = 12

/** What a program without words cost. Seconds are from its acceptance. */
interface Cost {
  calls: number
  read: number
  cacheable: number
  written: number
  first_week: number
  whole: number
  /** Of the call that reads the athlete's words; null without words. */
  intake: number | null
}

/**
 * What programs of three sizes cost in tokens and seconds: as the product writes them, one week after the other, and the
 * whole program in one reply; by the built-in coach at one steady pace. What a call of the same program could have in a
 * provider's cache is counted as providers do, from 1,024 tokens on. `--many 100` also writes so many programs at once.
 */
export async function bench(args: string[]): Promise<void> {
  const options = {
    many: { type: 'string', default: '0' },
    sequential: { type: 'boolean', default: true },
  } as const
  const { many, sequential } = parseArgs({ args, options, allowNegative: true }).values
  const postgres = await startTestPostgres({ durable: true })
  const modelPort = await freePort()
  const modelUrl = `http://127.0.0.1:${modelPort}/v1`
  const stacks: Stack[] = []
  const start = async (atOnce: number) => {
    const stack = await startStack(postgres.url, modelUrl, atOnce)
    stacks.push(stack)
    return stack
  }
  console.log(`Before: ${machineLoad()}`)
  try {
    const parallel = await start(weeksAtOnce)
    const rows: (string | number)[][] = []
    const one = sequential ? await start(1) : null
    for (const [weeks, days, kilograms] of shapes) {
      const profile = athlete(weeks, days, kilograms)
      const size = `${weeks} × ${days}`
      rows.push(rowOf(`${size}, weeks at once`, await measure(parallel, modelPort, profile)))
      if (one) rows.push(rowOf(`${size}, in sequence`, await measure(one, modelPort, profile)))
      rows.push(rowOf(`${size}, in one reply`, costOfOneReply(profile)))
    }
    const [weeks, days, kilograms] = shapes[2]
    const spoken = { ...athlete(weeks, days, kilograms), goal_raw: words }
    const listened = await measure(parallel, modelPort, spoken)
    rows.push(rowOf(`${weeks} × ${days}, with words`, listened))
    console.log(`\n${table(heads, rows)}\n`)
    console.log(`Reading the words took ${listened.intake?.toFixed(1)} s of it.`)
    if (Number(many) > 0) await writeMany(parallel, modelPort, Number(many))
  } finally {
    for (const stack of stacks) stack.stop()
    await postgres.stop()
  }
  console.log(`After: ${machineLoad()}`)
}

const heads = ['', 'calls', 'read', 'cacheable', 'written', 'first week, s', 'whole, s']

function rowOf(name: string, { calls, read, cacheable, written, first_week, whole }: Cost) {
  const share = `${Math.round((100 * cacheable) / read)} %`
  return [name, calls, read, share, written, first_week.toFixed(1), whole.toFixed(1)]
}

function athlete(weeks: number, days: number, kilograms = 82): AthleteProfileInput {
  return {
    ...{ height_cm: 180, weight_kg: kilograms, goal_category: 'strength', goal_raw: '' },
    ...{ fitness_level: 'intermediate', duration_weeks: weeks, days_per_week: days },
    ...{ session_minutes: 60, equipment: ['full_gym', 'spotter'] },
  }
}

/** One program by a model that has seen nothing yet. */
async function measure(
  { begin, databaseUrl }: Stack,
  port: number,
  profile: AthleteProfileInput,
): Promise<Cost> {
  const coach = await startCoach({ port, pace })
  try {
    const id = await begin(profile)
    await untilOver(databaseUrl, [id])
    const [cost] = await runQuery<Cost>(databaseUrl, costs, [id])
    return cost!
  } finally {
    await coach.stop()
  }
}

const costs = `
  select count(*)::int as calls, sum(prompt_tokens)::int as read, sum(cached_tokens)::int as cacheable,
    sum(completion_tokens)::int as written,
    extract(epoch from (select min(done_at) from program_week where program_id = p.id) - p.created_at)::float as first_week,
    extract(epoch from p.finished_at - p.created_at)::float as whole,
    sum(total_ms) filter (where step = 'intake')::float / 1000 as intake
  from program p join model_call c on c.program_id = p.id
  where p.id = $1 group by p.id`

async function untilOver(databaseUrl: string, ids: string[]): Promise<void> {
  const states = `select status::text, error from program where id = any($1::uuid[])`
  for (;;) {
    const programs = await runQuery<{ status: string; error: unknown }>(databaseUrl, states, [ids])
    const failed = programs.find(({ status }) => status === 'failed' || status === 'cancelled')
    if (failed) throw new Error(`A program failed: ${JSON.stringify(failed.error)}`)
    if (programs.every(({ status }) => status === 'completed')) return
    await pause(250)
  }
}

function costOfOneReply(profile: AthleteProfileInput): Cost {
  const { read, written } = oneShot(profile)
  const seconds = (pace.firstTokenMs + (1000 * written) / pace.tokensPerSecond) / 1000
  return {
    calls: 1,
    read,
    cacheable: 0,
    written,
    first_week: seconds,
    whole: seconds,
    intake: null,
  }
}

/** Begins all of them in the same moment, and watches the app's memory until the last has ended. */
async function writeMany(stack: Stack, port: number, programs: number): Promise<void> {
  const coach = await startCoach({ port, pace })
  const began = performance.now()
  let most = 0
  const watch = setInterval(() => {
    void stack.app.usage().then(({ memory_mb }) => (most = Math.max(most, memory_mb)))
  }, 1_000)
  try {
    const ids = await Promise.all(
      Array.from({ length: programs }, (_, n) => stack.begin(athlete(4 + (n % 9), 3 + (n % 4)))),
    )
    await untilOver(stack.databaseUrl, ids)
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    console.log(
      `${programs} programs at once: all ended within ${seconds} s, and the app held ${most.toFixed(0)} MB at most.`,
    )
  } finally {
    clearInterval(watch)
    await coach.stop()
  }
}
