import type { EngineContext } from '@/engine/engine-context'
import { bodyStepId } from '@/engine/protocol/pending-request'
import { addJobs, queueSchema, type Job, type RequestRef } from '@/engine/store/queue'
import { isTask, readJob } from '@/engine/store/read-job'

interface Queue {
  jobs: { id: string; task: string; payload: unknown; is_given_up: boolean }[] | null
  requests: (RequestRef & { step_id: string })[] | null
  sleeps: { run_id: string; step_id: string }[] | null
}

/**
 * Makes queue and runs agree, after an upgrade, a downgrade or whatever else was done to the database. Jobs that this
 * engine cannot read, or that were tried too often, are dropped, with one line for each task and reason. What a live run
 * waits for without a job gets a new one: a request is sent again, and a sleep ends, because its end is not known.
 * A job is made in the transaction that makes its request, so in one snapshot no request under way lacks its job.
 */
export async function mendQueue({ pool, log }: Pick<EngineContext, 'pool' | 'log'>): Promise<void> {
  const { rows } = await pool.query<Queue>(snapshot)
  const { jobs, requests, sleeps } = rows[0]!
  const waitedFor = new Set<string>()
  const dropped = new Map<string, string[]>()
  for (const job of jobs ?? []) {
    const reason = faultOf(job, waitedFor)
    if (reason) dropped.set(reason, [...(dropped.get(reason) ?? []), job.id])
  }
  for (const [reason, ids] of dropped) {
    await pool.query(`select from ${queueSchema}.complete_jobs($1::bigint[])`, [ids])
    log.warn({ jobs: ids.length }, `Jobs of the queue were dropped: ${reason}`)
  }
  const again = [
    ...(requests ?? []).filter((request) => !waitedFor.has(keyOf(request))).map(jobOf),
    ...(sleeps ?? [])
      .filter(({ run_id, step_id }) => !waitedFor.has(`${run_id} ${step_id}`))
      .map((payload): Job => ({ task: 'wake', payload })),
  ]
  if (again.length === 0) return
  await addJobs(pool, again)
  log.warn({ jobs: again.length }, 'What runs waited for had no jobs, and has new ones')
}

/** Why a job is to be dropped; otherwise notes what it will do. */
function faultOf(
  { task, payload, is_given_up }: NonNullable<Queue['jobs']>[number],
  waitedFor: Set<string>,
): string | undefined {
  if (!isTask(task)) return `this engine has no task "${task}"`
  const read = readJob(task, payload)
  if ('unreadable' in read) return `"${task}", because ${read.unreadable}`
  if (is_given_up) return `"${task}", because it failed too often`
  if ('requests' in read.payload) for (const one of read.payload.requests) waitedFor.add(keyOf(one))
  if ('step_id' in read.payload) waitedFor.add(`${read.payload.run_id} ${read.payload.step_id}`)
  return undefined
}

function jobOf({ step_id, id, generation }: RequestRef & { step_id: string }): Job {
  const task = step_id === bodyStepId ? 'discover' : 'step'
  return { task, payload: { requests: [{ id, generation }] } }
}

function keyOf({ id, generation }: RequestRef): string {
  return `${id}:${generation}`
}

/** An open step without a request is a sleep. */
const snapshot = `
  select
    (select json_agg(json_build_object('id', job.id::text, 'task', task.identifier, 'payload', job.payload,
        'is_given_up', job.attempts >= job.max_attempts and job.locked_at is null))
      from ${queueSchema}._private_jobs job join ${queueSchema}._private_tasks task on task.id = job.task_id) as jobs,
    (select json_agg(json_build_object('id', request.id, 'generation', generation, 'step_id', step_id))
      from engine.request join engine.run on run.id = run_id where ended_at is null) as requests,
    (select json_agg(json_build_object('run_id', run_id, 'step_id', step.id))
      from engine.step join engine.run on run.id = run_id
      where ended_at is null and settled_order is null and not exists (
        select from engine.request where request.run_id = step.run_id and request.step_id = step.id)) as sleeps`
