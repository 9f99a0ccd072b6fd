import { Logger, run, type JobHelpers } from 'graphile-worker'
import { randomUUID } from 'node:crypto'
import http from 'node:http'
import pg from 'pg'
import { canonicalJson, signBody } from '@/engine/protocol/signature'
import { childSettings, serveParent } from '../child'
import type { ServerSettings } from './server-settings'

/**
 * What the engine is compared with: the least code that carries out the SDK's happy path on graphile-worker. Each request is
 * a job, a counter tells when all steps have settled, and queries run one after the other. There are no retries, no
 * cancelling and no redelivery.
 */
const { databaseUrl, appUrl, signingKey, port } = childSettings<ServerSettings>()
const pool = new pg.Pool({ connectionString: databaseUrl, max: 20 })
pool.on('error', () => {})
pool.on('connect', (client) => client.on('error', () => {}))
await pool.query(`
  create table if not exists run (id text primary key, function_id text, event json, open int default 0);
  create table if not exists step (run_id text, id text, place bigserial, result json, primary key (run_id, id));`)
const functions = new Map<string, { event: string }[]>()

interface Op {
  id: string
  op: string
  data?: unknown
}
interface Job {
  runId: string
  stepId: string
}

const runner = await run({
  pgPool: pool,
  concurrency: 40,
  pollInterval: 1_000,
  noHandleSignals: true,
  logger: new Logger(() => () => {}),
  taskList: { ask: (job) => ask(job as Job) },
})
void runner.promise

async function ask({ runId, stepId }: Job): Promise<void> {
  const { rows } = await pool.query<{ function_id: string; event: object }>(
    'select function_id, event from run where id = $1',
    [runId],
  )
  const { rows: steps } = await pool.query<{ id: string; result: unknown }>(
    'select id, result from step where run_id = $1 order by place',
    [runId],
  )
  const { function_id, event } = rows[0]!
  const stack = steps.map((step) => step.id)
  const ctx = {
    ...{ run_id: runId, attempt: 0, max_attempts: 3, fn_id: randomUUID(), qi_id: runId + stepId },
    ...{ disable_immediate_execution: stepId !== 'step', use_api: false, env: '', step_id: 'step' },
    stack: { stack, current: stack.length },
  }
  const body = {
    ...{ version: 2, event, events: [event], defers: {}, use_api: false, ctx },
    steps: Object.fromEntries(steps.map((step) => [step.id, step.result])),
  }
  const ops = await post(`${appUrl}?fnId=${function_id}&stepId=${stepId}`, canonicalJson(body))
  await record(runId, stepId, ops)
}

async function record(runId: string, stepId: string, ops: Op[]): Promise<void> {
  await store(runId, ops)
  if (ops.some((op) => op.op === 'RunComplete')) return
  const planned = ops.filter((op) => op.op === 'StepPlanned')
  if (planned.length > 0) {
    await pool.query('update run set open = $2 where id = $1', [runId, planned.length])
    for (const op of planned) await addJob({ runId, stepId: op.id })
  } else if (stepId !== 'step') {
    const { rows } = await pool.query<{ open: number }>(
      'update run set open = open - 1 where id = $1 returning open',
      [runId],
    )
    if (rows[0]!.open === 0) await addJob({ runId, stepId: 'step' })
  }
}

async function store(runId: string, ops: Op[]): Promise<void> {
  for (const op of ops.filter(({ op }) => op === 'StepRun')) {
    await pool.query(
      'insert into step (run_id, id, result) values ($1, $2, $3) on conflict do nothing',
      [runId, op.id, JSON.stringify({ data: op.data ?? null })],
    )
  }
}

function addJob(job: Job): ReturnType<JobHelpers['addJob']> {
  return runner.addJob('ask', job)
}

async function post(url: string, body: string): Promise<Op[]> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-inngest-req-version': '2',
      'x-inngest-signature': signBody(body, signingKey, Math.floor(Date.now() / 1000)),
    },
    body,
  })
  const answer: unknown = await response.json()
  if (!Array.isArray(answer)) throw new Error(`The app answered ${response.status}.`)
  return answer as Op[]
}

async function startRuns(sent: { name: string }[]): Promise<string[]> {
  const ids = []
  for (const event of sent) {
    const id = randomUUID()
    ids.push(id)
    for (const [functionId, triggers] of functions) {
      if (!triggers.some((trigger) => trigger.event === event.name)) continue
      const runId = randomUUID()
      await pool.query('insert into run (id, function_id, event) values ($1, $2, $3)', [
        ...[runId, functionId, JSON.stringify({ ...event, id, ts: Date.now(), user: {} })],
      ])
      await addJob({ runId, stepId: 'step' })
    }
  }
  return ids
}

async function answer(path: string, body: string): Promise<object | string> {
  if (path === '/fn/register') {
    const { functions: registered } = JSON.parse(body) as {
      functions: { id: string; triggers: { event: string }[] }[]
    }
    for (const { id, triggers } of registered) functions.set(id, triggers)
    return { ok: true, modified: true }
  }
  if (path.startsWith('/e/')) {
    const events = JSON.parse(body) as { name: string } | { name: string }[]
    return { ids: await startRuns([events].flat()), status: 200 }
  }
  const { run_id, steps } = JSON.parse(body) as { run_id: string; steps: Op[] }
  await store(run_id, steps)
  return ''
}

http
  .createServer((request, response) => {
    void (async () => {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      const reply = await answer(request.url!, body)
      response.setHeader('content-type', 'application/json')
      response.end(reply === '' ? '' : JSON.stringify(reply))
    })()
  })
  .listen(port, '127.0.0.1', () => serveParent({ url: `http://127.0.0.1:${port}` }))
