import type { Sql } from './transaction'

/** The schema of graphile-worker's tables, which hold the queue with its timers and locks. */
export const queueSchema = 'engine_queue'

/**
 * The version of all payloads, which each carries as `v`; those of engines before there were versions have none. It goes
 * up when a job means something else than the same payload did before: `readJob` reads the earlier ones.
 */
export const payloadVersion = 2

/** The kinds of jobs, with their payloads. */
export interface Tasks {
  /** Route accepted events: start and cancel runs. */
  route: Record<string, never>
  /** Have the app run or resume functions' bodies. */
  discover: { requests: RequestRef[] }
  /** Have the app run planned steps. */
  step: { requests: RequestRef[] }
  /** End a sleep. */
  wake: { run_id: string; step_id: string }
  /** Cancel a run that has exceeded `timeouts.start` or `timeouts.finish`. */
  time_out: { run_id: string; limit: 'start' | 'finish' }
  /** Delete old rows. */
  prune: Record<string, never>
}

/** What is requested of the app: a body ("discovery"), or planned steps. */
export type RequestKind = 'discover' | 'step'

/** A row of engine.request, as of one of its generations. */
export interface RequestRef {
  id: string
  generation: number
}

/** The same as a SQL expression over such a row. */
export const requestRefSql = `json_build_object('id', id, 'generation', generation)`

export type Job = {
  [Name in keyof Tasks]: {
    task: Name
    payload: Tasks[Name]
    /** Milliseconds since 1970; without it the job runs at once. */
    run_at_ms?: number
    /** There is one job per key; adding another replaces it. */
    key?: string
  }
}[keyof Tasks]

/**
 * The engine's retries are new jobs. The queue itself only retries a job after the engine was killed or the database was
 * lost, for three days with growing pauses. One that is given up is no loss: `mendQueue` makes it anew.
 */
const maxAttempts = 25

/**
 * The end of a SQL statement that adds jobs. `specs` is a query over the statement's earlier parts that yields task,
 * payload and time (null for at once) of each job; if it yields no row, no job is added.
 */
export function addingJobs(specs: string): string {
  return `
    select from (
      select array_agg(json_populate_record(null::${queueSchema}.job_spec, json_build_object(
        'identifier', task, 'payload', payload::jsonb || '{"v": ${payloadVersion}}', 'run_at', run_at, 'max_attempts', ${maxAttempts}))) as specs
      from (${specs}) as spec (task, payload, run_at)
    ) as added, ${queueSchema}.add_jobs(added.specs) where added.specs is not null`
}

/** Adds jobs in one statement; workers see them once the caller's transaction has committed. */
export async function addJobs(sql: Sql, jobs: Job[]): Promise<void> {
  if (jobs.length === 0) return
  const specs = jobs.map((job) => ({
    identifier: job.task,
    payload: { ...job.payload, v: payloadVersion },
    run_at: job.run_at_ms === undefined ? null : new Date(job.run_at_ms).toISOString(),
    max_attempts: maxAttempts,
    job_key: job.key ?? null,
  }))
  await sql.query({
    name: 'add-jobs',
    text: `
      select from ${queueSchema}.add_jobs((
        select array_agg(json_populate_record(null::${queueSchema}.job_spec, spec))
        from json_array_elements($1::json) spec))`,
    values: [JSON.stringify(specs)],
  })
}
