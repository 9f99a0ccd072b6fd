import { Logger, runTaskList, type TaskList, type WorkerPool } from 'graphile-worker'
import { fireCron } from './cron-trigger'
import type { EngineContext } from './engine-context'
import type { EngineLog } from './engine-settings'
import { performRequest } from './perform-request'
import { prune } from './prune'
import { addJobs, queueSchema, type Tasks } from './queue'
import { eventRouter } from './route-events'
import { timeOut, wake } from './run-timers'

/**
 * How many jobs of a kind run at once. Steps and bodies may each last minutes, so each kind has its own: parked steps
 * keep no body waiting, and neither keeps events, sleeps and timeouts waiting. A slot holds no database connection.
 */
const slots = { steps: 256, bodies: 256, timers: 4 }

export interface QueueWork {
  /** Rejects when a pool of workers broke down. */
  failed: Promise<never>
  /** Lets nothing new begin and waits for what has begun. */
  stop(): Promise<void>
}

/** Starts working on the queue. */
export async function startWork(engine: EngineContext): Promise<QueueWork> {
  await unlockJobsOfTheDead(engine)
  const pools = [
    startPool(engine, slots.steps, {
      step: (payload, { job }) => perform(engine, payload as Tasks['step'], job.attempts),
    }),
    startPool(engine, slots.bodies, {
      discover: (payload, { job }) => perform(engine, payload as Tasks['discover'], job.attempts),
    }),
    startPool(engine, slots.timers, {
      route: eventRouter(engine),
      wake: (payload) => wake(engine, payload as Tasks['wake']),
      time_out: (payload) => timeOut(engine, payload as Tasks['time_out']),
      cron: (payload) => fireCron(engine, payload as Tasks['cron']),
      prune: () => prune(engine),
    }),
  ]
  await addJobs(engine.pool, [
    { task: 'prune', payload: {}, key: 'prune' },
    { task: 'route', payload: {} },
  ])
  let isStopping = false
  return {
    failed: new Promise((_, reject) => {
      for (const pool of pools) {
        pool.promise.then(
          () => !isStopping && reject(new Error('A worker pool ended by itself')),
          (error: unknown) => !isStopping && reject(error as Error),
        )
      }
    }),
    stop: async () => {
      isStopping = true
      await Promise.allSettled(pools.map((pool) => pool.gracefulShutdown()))
    },
  }
}

/** graphile-worker's talk at the levels that matter here. */
export function queueLogger(log: EngineLog): Logger {
  return new Logger(() => (level, message, meta) => {
    if (level === 'error') log.error({ ...meta }, message)
    else if (level === 'warning') log.warn({ ...meta }, message)
  })
}

/** Whoever holds the lock is the only engine, so every locked job was a dead engine's. */
async function unlockJobsOfTheDead({ pool, log }: EngineContext): Promise<void> {
  const { rows } = await pool.query<{ dead: string[] | null }>(
    `select array_agg(distinct locked_by) as dead from ${queueSchema}.jobs where locked_by is not null`,
  )
  const dead = rows[0]?.dead
  if (!dead) return
  await pool.query(`select ${queueSchema}.force_unlock_workers($1)`, [dead])
  log.info({ workers: dead.length }, 'Took over the jobs of an engine that died')
}

function startPool(
  { pool, log, timing }: EngineContext,
  concurrentJobs: number,
  tasks: TaskList,
): WorkerPool {
  return runTaskList(
    {
      schema: queueSchema,
      noHandleSignals: true,
      logger: queueLogger(log),
      // One query fetches and one completes a batch of jobs, whatever the number of slots.
      preset: {
        worker: {
          concurrentJobs,
          pollInterval: timing.pollMs,
          localQueue: { size: concurrentJobs },
          completeJobBatchDelay: 0,
        },
      },
    },
    tasks,
    pool,
  )
}

function perform(engine: EngineContext, payload: Tasks['step'], deliveries: number): Promise<void> {
  const { request_id: requestId, generation } = payload
  return performRequest(engine, { requestId, generation, isRedelivered: deliveries > 1 })
}
