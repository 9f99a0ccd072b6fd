import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { StatusView } from '@/lib/domain/contract/views'
import type { FaultScriptInput } from '@/servers/coach/faults/fault-script'
import { freePort } from '@/servers/free-port'
import { startPostgres } from '@/servers/database/postgres'
import { databaseOf, makeDataFolder } from '@/e2e/data-folder'
import { nextJanuary } from '@/e2e/next-january'
import { endChild, launchApp, productionEnvironment } from '@/e2e/launch-app'
import { quickly, scriptFaults } from '@/e2e/scripted-faults'
import { secretOfReleases, type Release } from './release'

// node --import tsx e2e/releases/make-release.ts
//
// Makes the dump of the version in package.json, named after it and its newest migration, and beside it who owns what is
// in it: on a build that exists, with an app that is used for a while and then loses its power in the middle of several
// programs. Run once for each schema that people use; what it made is never made again.
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const migrations = readdirSync('prisma/migrations').filter((name) => /^\d{14}_/.test(name))
const name = `${version}-${migrations.sort().at(-1)!.slice(0, 14)}`
const dump = `e2e/releases/${name}.sql`
if (existsSync(dump)) throw new Error(`${dump} exists: a release that was used is not used again.`)

const athlete = {
  height_cm: 178,
  weight_kg: 80,
  age: 30,
  goal_category: 'strength',
  goal_raw: 'A stronger squat',
  fitness_level: 'intermediate',
  session_minutes: 45,
}
const shortStrength = {
  ...athlete,
  duration_weeks: 2,
  days_per_week: 3,
  start_date: nextJanuary(),
  known_lifts: [
    { exercise: 'Back squat', weight: 140, reps: 5 },
    { exercise: 'Bench press', weight: 100, reps: 3 },
  ],
}
/** Whatever else a form can hold. */
const everyAnswer = {
  ...athlete,
  height_cm: 165,
  weight_kg: 62.5,
  age: 52,
  sex: 'female',
  goal_category: 'hypertrophy',
  goal_raw: 'Broader shoulders – “as before”, naïve as that is.\nAnd no pain.',
  duration_weeks: 4,
  days_per_week: 3,
  equipment: ['dumbbells', 'bench', 'pull_up_bar', 'bands'],
  limitations: ['knee'],
  health_flags: [],
  excluded_exercises: ['Front squat'],
  specific_sport: 'Rowing',
  units: 'lb',
  known_lifts: [{ exercise: 'Dumbbell bench press', weight: 40, reps: 10 }],
}

const data = makeDataFolder()
const coachPort = await freePort()
const coach = fork('.build/coach.mjs', {
  execArgv: [],
  env: productionEnvironment({ COACH_PORT: String(coachPort), COACH_FAULTS: '1' }),
})
await once(coach, 'message')
process.env.E2E_COACH_URL = `http://127.0.0.1:${coachPort}/v1`
const app = await launchApp({
  port: await freePort(),
  dataDir: data.folder,
  settings: {
    OPENAI_BASE_URL: process.env.E2E_COACH_URL,
    COACH: '1',
    BETTER_AUTH_SECRET: secretOfReleases,
  },
})
const release = await use().finally(async () => {
  killAll()
  await endChild(coach)
})
await (await startPostgres(data.folder)).stop()
execFileSync(process.execPath, ['--import', 'tsx', 'scripts/dump-database.ts', dump], {
  env: productionEnvironment({ DATA_DIR: data.folder }),
  stdio: 'inherit',
})
writeFileSync(`e2e/releases/${name}.json`, `${JSON.stringify(release, null, 2)}\n`)
data.remove()
process.exit(0)

async function use(): Promise<Release> {
  const browser = { origin: app.url }
  const first = await generate(browser, shortStrength)
  const cookie = first.response.headers.getSetCookie()[0]!.split(';')[0]!
  const byCookie = { ...browser, cookie }
  await until(byCookie, first.program_id, ({ status }) => status === 'completed')
  const failed = await generate(byCookie, shortStrength, [
    { when: { week: 2 }, fault: { type: 'status', status: 402 } },
  ])
  await until(byCookie, failed.program_id, ({ status }) => status === 'failed')

  const script = await generate({}, everyAnswer)
  const byToken = { authorization: `Bearer ${script.token}` }
  await until(byToken, script.program_id, ({ status }) => status === 'completed')

  const writing = await generate(
    byCookie,
    { ...athlete, duration_weeks: 6, days_per_week: 2 },
    [3, 4].map((week) => ({ when: { week }, fault: { type: 'hang' } })),
  )
  await until(
    byCookie,
    writing.program_id,
    (view) => has(view, 'done') === 2 && has(view, 'writing') === 2,
  )
  const underWay = await leaveUnderWay(browser)
  return {
    cookie,
    token: script.token!,
    finished: first.program_id,
    finished_by_script: script.program_id,
    failed: failed.program_id,
    writing: writing.program_id,
    ...underWay,
  }
}

/** Programs of another guest, each left where a program can be left: four have their turn, and a fifth waits for it. */
async function leaveUnderWay(browser: Record<string, string>) {
  const short = { ...athlete, duration_weeks: 3, days_per_week: 2 }
  const weekTwo = (fault: FaultScriptInput[number]['fault']): FaultScriptInput => [
    { when: { week: 2 }, fault },
  ]
  const busy = { type: 'status', status: 503 } as const
  const cancelled = await generate(browser, short, weekTwo({ type: 'hang' }))
  const cookie = cancelled.response.headers.getSetCookie()[0]!.split(';')[0]!
  const guest = { ...browser, cookie }
  await fetch(`${app.url}/api/programs/${cancelled.program_id}/cancel`, {
    method: 'POST',
    headers: guest,
  })
  await until(guest, cancelled.program_id, ({ status }) => status === 'cancelled')

  const reading = await generate(guest, short, [
    { when: { kind: 'words' }, fault: { type: 'hang' } },
  ])
  const naming = await generate(guest, short, [
    { when: { kind: 'metadata' }, fault: { type: 'hang' } },
  ])
  const writing = await generate(guest, short, weekTwo({ type: 'stall', after: 40 }))
  const retrying = await generate(guest, short, weekTwo(busy))
  const queued = await generate(guest, short)
  const isAtWeekTwo = ({ weeks }: StatusView) => weeks[1]!.status === 'writing'
  await until(guest, reading.program_id, ({ status }) => status === 'in_progress')
  await until(guest, naming.program_id, ({ status }) => status === 'in_progress')
  await until(guest, writing.program_id, isAtWeekTwo)
  await until(guest, retrying.program_id, (view) => isAtWeekTwo(view) && has(view, 'done') === 2)
  await until(guest, queued.program_id, ({ status }) => status === 'pending')
  return {
    cookie_under_way: cookie,
    under_way: {
      reading: reading.program_id,
      naming: naming.program_id,
      writing: writing.program_id,
      retrying: retrying.program_id,
      queued: queued.program_id,
    },
    cancelled: cancelled.program_id,
  }
}

function has({ weeks }: StatusView, state: string) {
  return weeks.filter(({ status }) => status === state).length
}

async function generate(
  headers: Record<string, string>,
  profile: object,
  faults: FaultScriptInput = [],
) {
  const { words } = await scriptFaults([...faults, ...quickly])
  const response = await fetch(`${app.url}/api/programs/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ ...profile, notes: words }),
  })
  if (response.status !== 202) throw new Error(await response.text())
  const accepted = (await response.json()) as { program_id: string; token?: string }
  return { ...accepted, response }
}

async function until(
  headers: Record<string, string>,
  programId: string,
  isThere: (view: StatusView) => boolean,
) {
  const giveUp = Date.now() + 60_000
  for (;;) {
    const response = await fetch(`${app.url}/api/programs/status/${programId}`, { headers })
    const view = (await response.json()) as StatusView
    if (isThere(view)) return
    if (Date.now() > giveUp) throw new Error(JSON.stringify(view))
    await wait(200)
  }
}

/** As a power cut does it; the database too, which starts again from its log. */
function killAll() {
  const launcher = app.process.pid!
  const children = readFileSync(`/proc/${launcher}/task/${launcher}/children`, 'utf8')
  const pids = [launcher, ...children.trim().split(' ').map(Number), databaseOf(data.folder).pid]
  for (const pid of pids) process.kill(pid, 'SIGKILL')
}
