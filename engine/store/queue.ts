import type { Sql } from './database'

/** graphile-worker's tables: queue, timers and locks are its own. */
export const queueSchema = 'engine_queue'

export interface Tasks {
  /** Start and cancel what accepted events start and cancel. */
  route: Record<string, never>
  /** Ask the app to go on with functions' bodies. */
  discover: { requests: RequestRef[] }
  /** Ask the app to run planned steps. */
  step: { requests: RequestRef[] }
  /** A sleep is over. */
  wake: { run_id: string; step_id: string }
  /** A run has had its time. */
  time_out: { run_id: string; limit: 'start' | 'finish' }
  /** Remove what is old. */
  prune: Record<string, never>
}

/** A body that is to go on, or planned steps that are to be run. */
export type RequestKind = 'discover' | 'step'

/** A request at one of its generations. */
export interface RequestRef {
  id: string
  generation: number
}

export type Job = {
  [Name in keyof Tasks]: {
    task: Name
    payload: Tasks[Name]
    /** Milliseconds since 1970; at once when absent. */
    run_at_ms?: number
    /** One job per key: a later one takes the place of an earlier one. */
    key?: string
  }
}[keyof Tasks]

/**
 * Our own retries are new jobs, so an attempt of the queue's is only spent by a killed engine or a lost database.
 * The column is a smallint.
 */
const maxAttempts = 1_000

/**
 * SQL that ends a statement by adding jobs: `specs` selects their task, payload and time (null is at once) from what
 * the statement did before. Without a row nothing is added.
 */
export function addingJobs(specs: string): string {
  return `
    select from (
      select array_agg(json_populate_record(null::${queueSchema}.job_spec, json_build_object(
        'identifier', task, 'payload', payload, 'run_at', run_at, 'max_attempts', ${maxAttempts}))) as specs
      from (${specs}) as spec (task, payload, run_at)
    ) as added, ${queueSchema}.add_jobs(added.specs) where added.specs is not null`
}

/** Adds jobs in one statement; they are seen when the caller's transaction commits. */
export async function addJobs(sql: Sql, jobs: Job[]): Promise<void> {
  if (jobs.length === 0) return
  const specs = jobs.map((job) => ({
    identifier: job.task,
    payload: job.payload,
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
