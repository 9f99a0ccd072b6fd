import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { freePort } from '@/servers/free-port'
import { silentLog, type EngineLog } from './engine-settings'
import { startEngine, type RunningEngine } from './start-engine'
import { eventually } from './testing/eventually'
import { labClient, labKeys, startLab, type Lab } from './testing/lab'
import { quick } from './testing/set-up'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let sql: pg.Client
let lab: Lab
let engine: RunningEngine
let client: ReturnType<typeof labClient>
const said: string[] = []
const say = (_: object, message: string) => void said.push(message)
const log: EngineLog = { ...silentLog, warn: say, error: say }
const dropped = () => said.filter((line) => line.startsWith('Jobs of the queue were dropped'))

beforeAll(async () => {
  database = await createTestDatabase({ empty: true })
  sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
  const port = await freePort()
  client = labClient(`http://127.0.0.1:${port}`)
  let isOpen = false
  const gate = () => eventually(async () => isOpen, Boolean, 120_000)
  const weeks = client.createFunction(
    { id: 'weeks', triggers: [{ event: 't/weeks' }] },
    async ({ step }) => {
      await Promise.all([1, 2, 3, 4].map((week) => step.run(`week-${week}`, gate)))
      await step.run('finish', () => 'done')
    },
  )
  const sleeps = client.createFunction(
    { id: 'sleeps', triggers: [{ event: 't/sleeps' }] },
    ({ step }) => step.sleep('long', '1h'),
  )
  lab = await startLab(client, [weeks, sleeps])
  const start = () =>
    startEngine({
      ...labKeys,
      ...{ port, host: '127.0.0.1', databaseUrl: database.url, appUrl: lab.url },
      ...{ timing: quick, log },
    })
  engine = await start()
  await client.send([
    { name: 't/weeks', data: {} },
    { name: 't/sleeps', data: {} },
  ])
  await eventually(
    async () => (await tasksOf('step')) + (await tasksOf('wake')),
    (jobs) => jobs === 2,
  )
  await engine.stop()
  await leaveOtherEnginesJobs()
  said.length = 0
  isOpen = true
  engine = await start()
})
afterAll(async () => {
  await engine?.stop()
  await lab?.close()
  await sql?.end()
  await database?.drop()
})

/** Has the weeks' jobs look as engines of other versions write them, and adds what none of them would. */
async function leaveOtherEnginesJobs() {
  const { rows } = await sql.query<{ id: string; generation: number }>(
    `select id, generation from engine.request order by id`,
  )
  expect(rows).toHaveLength(4)
  await sql.query(`
    select engine_queue.complete_jobs(array_agg(id)) from engine_queue.jobs where task_identifier in ('step', 'wake')`)
  // The fourth week's job is gone.
  const [first, second, third] = rows
  await add('step', { request_id: first!.id, generation: first!.generation })
  await add('step', { requests: [second] })
  await add('step', { v: 99, requests: [third] })
  await add('cron', { function_id: 'lab-weeks', cron: '* * * * *', fire_at: 1_764_000_000 })
  for (const nonsense of [[], 'poison', { requests: 'all' }]) await add('discover', nonsense)
  await add('wake', { run: 'of another form' })
}

function add(task: string, payload: unknown) {
  return sql.query(`select engine_queue.add_job($1, $2::json, max_attempts => 1000)`, [
    task,
    JSON.stringify(payload),
  ])
}

async function tasksOf(task: string) {
  const { rowCount } = await sql.query(`select from engine_queue.jobs where task_identifier = $1`, [
    task,
  ])
  return rowCount!
}

async function ended() {
  const { rows } = await sql.query<{ status: string }>(`select status from engine.run order by id`)
  return rows.map(({ status }) => status)
}

test('runs go on with the jobs of an earlier engine, and without those that cannot be read', async () => {
  await eventually(ended, (all) => all.every((status) => status === 'completed'), 60_000)
  expect(await ended()).toHaveLength(2)
})

test('what cannot be read is dropped with one line for each task and reason', () => {
  expect(dropped().toSorted()).toEqual([
    expect.stringContaining('"discover", because version 1 says nothing like it'),
    expect.stringContaining('"step", because it is of a later engine (version 99)'),
    expect.stringContaining('"wake", because version 1 says nothing like it'),
    expect.stringContaining('this engine has no task "cron"'),
  ])
})

test('nothing is left in the queue but what is still to come', async () => {
  const rest = async () =>
    (await sql.query(`select task_identifier as task, attempts from engine_queue.jobs`)).rows
  await eventually(rest, (jobs) => jobs.length === 1 && jobs[0].task === 'prune')
})

test('a job of a later engine that comes meanwhile is tried once', async () => {
  await add('step', { v: 99, requests: [] })
  await eventually(
    () => tasksOf('step'),
    (jobs) => jobs === 0,
  )
  expect(said).toContain(
    'A job of the queue was dropped: "step", because it is of a later engine (version 99)',
  )
})

test('an event that cannot be routed is dropped, and the next one is routed', async () => {
  await sql.query(`insert into engine.event (id, public_id, body) values ('0', '0', 'null')`)
  await add('route', {})
  await client.send({ name: 't/weeks', data: {} })
  await eventually(ended, (all) => all.length === 3 && all.every((one) => one === 'completed'))
  const errors = said.filter((line) => line.includes('routed'))
  expect(errors).toEqual(['An event that cannot be routed was dropped'])
})
