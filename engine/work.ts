import { Logger, runTaskList, type Task, type TaskList, type WorkerPool } from 'graphile-worker'
import type { EngineContext } from './engine-context'
import type { EngineLog } from './engine-settings'
import { requestPerformer, slotsOfAKind, type RequestPerformer } from './ask/perform-requests'
import { prune } from './run/prune'
import { addJobs, queueSchema, type RequestKind, type Tasks } from './store/queue'
import { eventRouter } from './run/route-events'
import { timeOut, wake } from './run/run-timers'

/**
 * How many jobs of a kind run at once: each kind has its own, so that steps that last keep no body waiting, and neither
 * keeps events, sleeps and timeouts waiting.
 */
const jobsAtOnce = { steps: slotsOfAKind, bodies: slotsOfAKind, timers: 4 }

/**
 * The queue is looked at, and told what is done, no more often than this: what is new is handed over beside it, so that
 * nothing waits for it.
 */
const fetchPauseMs = 50

export interface QueueWork {
  /** Starts and cancels what accepted events start and cancel. */
  route(): Promise<void>
  /** Rejects when a pool of workers broke down. */
  failed: Promise<never>
  /** Lets nothing new begin and waits for what has begun. */
  stop(): Promise<void>
}

/** Starts working on the queue. */
export async function startWork(engine: EngineContext): Promise<QueueWork> {
  await unlockJobsOfTheDead(engine)
  const performer = requestPerformer(engine)
  engine.handOver = performer.handOver
  const route = eventRouter(engine)
  const pools = [
    startPool(engine, jobsAtOnce.steps, { step: asking(performer, 'step') }),
    startPool(engine, jobsAtOnce.bodies, { discover: asking(performer, 'discover') }),
    startPool(engine, jobsAtOnce.timers, {
      route,
      wake: (payload) => wake(engine, payload as Tasks['wake']),
      time_out: (payload) => timeOut(engine, payload as Tasks['time_out']),
      prune: () => prune(engine),
    }),
  ]
  await addJobs(engine.pool, [
    { task: 'prune', payload: {}, key: 'prune' },
    { task: 'route', payload: {} },
  ])
  let isStopping = false
  return {
    route,
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
      await performer.settled()
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
          localQueue: {
            size: concurrentJobs,
            refetchDelay: {
              durationMs: Math.min(fetchPauseMs, timing.pollMs),
              threshold: concurrentJobs - 1,
              maxAbortThreshold: Infinity,
            },
          },
          completeJobBatchDelay: fetchPauseMs,
        },
      },
    },
    tasks,
    pool,
  )
}

/** A job that is delivered a second time was an engine's that died with it. */
function asking(performer: RequestPerformer, kind: RequestKind): Task {
  return (payload, { job }) =>
    performer.perform(kind, (payload as Tasks[RequestKind]).requests, job.attempts > 1)
}
