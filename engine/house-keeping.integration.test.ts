import pg from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { engineCommand } from './operate/engine-command'
import { eventually } from './testing/eventually'
import { setUp, type OwnEngine } from './testing/set-up'

let lab: OwnEngine
let sql: pg.Client
let isOpen = false

beforeAll(async () => {
  lab = await setUp((client) => [
    client.createFunction(
      { id: 'done', triggers: [{ event: 't/done' }], idempotency: 'event.data.k' },
      ({ step }) => step.run('a', () => 1),
    ),
    client.createFunction({ id: 'waits', triggers: [{ event: 't/waits' }] }, async ({ step }) => {
      while (!isOpen) await step.run('a', () => pause(20).then(() => 1))
      await step.sleep('long', '1h')
    }),
  ])
  isOpen = true
  sql = new pg.Client({ connectionString: lab.databaseUrl })
  await sql.connect()
})
afterAll(async () => {
  await sql?.end()
  await lab?.tearDown()
})

const count = async (table: string) =>
  Number((await sql.query(`select count(*) from ${table}`)).rows[0].count)
const job = (pattern: string) =>
  sql.query(
    `select key, run_at, (run_at - now()) > interval '0' as ahead from engine_queue.jobs where key like $1`,
    [pattern],
  )

describe('house-keeping', () => {
  it('removes what is older than 48 h, keeps what is live, and has itself done again', async () => {
    const done = await lab.send('t/done', { k: 'old' })
    await lab.ended(done)
    await lab.send('t/waits')
    await eventually(
      () => count('engine.run'),
      (runs) => runs === 2,
    )
    await sql.query(`update engine.event set accepted_at = now() - interval '49 hours'`)
    await sql.query(
      `update engine.run set created_at = now() - interval '49 hours', ended_at = ended_at - interval '49 hours'`,
    )
    await sql.query(`update engine.seen_key set seen_at = now() - interval '25 hours'`)
    await sql.query(`update engine_queue._private_jobs set run_at = now() where key = 'prune'`)
    await eventually(
      () => count('engine.run'),
      (runs) => runs === 1,
    )
    expect(await count('engine.seen_key')).toBe(0)
    expect(await count('engine.event')).toBe(1)
    expect(await count('engine.step')).toBe(1)
    await eventually(
      async () => (await job('prune')).rows,
      (rows) => rows.length === 1 && rows[0].ahead,
    )
  })

  it('lets an idempotency key through again after 24 h', async () => {
    expect(await lab.ended(await lab.send('t/done', { k: 'old' }))).toHaveLength(1)
  })

  it('leaves no job behind but what is still to come', async () => {
    // Jobs of what was just done may stand unlocked for a moment, until a worker takes them.
    const rest = await eventually(
      async () =>
        (await sql.query('select task_identifier, locked_at from engine_queue.jobs order by 1'))
          .rows,
      (rows) => rows.length <= 2 && rows.every((row) => !row.locked_at),
    )
    expect(rest.map((row) => row.task_identifier)).toEqual(['prune', 'wake'])
  })
})

describe('the command line', () => {
  it('shows runs, queue and retries as tables', async () => {
    const text = await engineCommand(['status'], lab.databaseUrl)
    expect(text).toMatch(/lab-done +0 +0 +1 +0 +0/)
    expect(text).toMatch(/wake +0 +0 +1/)
    expect(text).toMatch(/lab-waits +running/)
    expect(text).toMatch(/Requests that the app has still to answer\n +none/)
  })

  it('replays a run in spite of its idempotency key, and cancels one', async () => {
    const [done] = (
      await sql.query(`select id, event_id from engine.run where function_id = 'lab-done'`)
    ).rows
    expect(await engineCommand(['replay', done.id], lab.databaseUrl)).toContain('does it again')
    expect(await lab.ended(done.event_id, 2)).toHaveLength(2)

    const [live] = (await sql.query(`select id from engine.run where ended_at is null`)).rows
    expect(await engineCommand(['cancel', live.id], lab.databaseUrl)).toContain('cancelled')
    await expect(engineCommand(['cancel', live.id], lab.databaseUrl)).rejects.toThrow('no run')
    await expect(engineCommand(['replay', 'none'], lab.databaseUrl)).rejects.toThrow('no run')
    await expect(engineCommand(['dance'], lab.databaseUrl)).rejects.toThrow('status | cancel')
    await expect(engineCommand(['cancel'], lab.databaseUrl)).rejects.toThrow('status | cancel')
  })

  it('says so when no engine has worked on the database', async () => {
    const database = await createTestDatabase({ empty: true })
    await expect(engineCommand(['status'], database.url)).rejects.toThrow('No engine has worked')
    await database.drop()
  })
})

describe('days of work', () => {
  it('leave the database as it was: what an hour adds, an hour removes', async () => {
    let settled: unknown
    for (let hour = 0; hour < 60; hour++) {
      await lab.ended(await lab.send('t/done', { k: `hour ${hour}` }))
      await letAnHourPass()
      if (hour === 50) settled = await rowCounts()
    }
    expect(await rowCounts()).toEqual(settled)
    // Two keys for each of the last 23 hours, the event's and the run's; the jobs are the next pruning and the long sleep.
    expect(settled).toMatchObject({ seen_key: '46', job: '2' })
  })

  /** Makes all rows an hour older instead of moving the engine's clock, and has the pruning run. */
  async function letAnHourPass() {
    await sql.query(`
      update engine.run set created_at = created_at - interval '1 hour', ended_at = ended_at - interval '1 hour';
      update engine.event set accepted_at = accepted_at - interval '1 hour';
      update engine.seen_key set seen_at = seen_at - interval '1 hour';
      update engine_queue._private_jobs set run_at = now() where key = 'prune'`)
    await eventually(
      async () => (await job('prune')).rows,
      (rows) => rows.length === 1 && rows[0].ahead,
    )
  }

  async function rowCounts() {
    const counts = ['run', 'step', 'event', 'seen_key', 'request']
      .map((table) => `(select count(*) from engine.${table}) as ${table}`)
      .join(', ')
    const jobs = `(select count(*) from engine_queue.jobs where key is not null or task_identifier = 'wake') as job`
    return (await sql.query(`select ${counts}, ${jobs}`)).rows[0]
  }
})
