import { Logger, runTaskList, type Task, type TaskList, type WorkerPool } from 'graphile-worker'
import { requestDispatcher, requestsAtOnce, type RequestDispatcher } from './ask/request-dispatcher'
import type { EngineContext } from './engine-context'
import { databaseFault } from '@/lib/postgres/database-fault'
import type { Reach } from '@/lib/postgres/watch-reach'
import type { EngineLog } from './engine-settings'
import { eventRouter } from './run/event-router'
import { mendQueue } from './run/mend-queue'
import { prune } from './run/prune'
import { timeOut, wake } from './run/run-timers'
import { addJobs, queueSchema, type RequestKind, type Tasks } from './store/queue'
import { readJob } from './store/read-job'

/**
 * The most jobs of a kind that run at once. Each kind has a worker pool of its own, so that long steps delay no body, and
 * neither delays events, sleeps and timeouts.
 */
const jobsAtOnce = { steps: requestsAtOnce, bodies: requestsAtOnce, timers: 4 }

/**
 * The least time between two fetches from the queue, and between two reports of finished jobs. New requests do not wait
 * for it: they are dispatched directly after their commit.
 */
const fetchPauseMs = 50

export interface QueueWork {
  /** Routes accepted events: starts and cancels runs. */
  route(): Promise<void>
  /** Rejects when a worker pool broke down. */
  failed: Promise<never>
  /** Begins no further jobs and waits for those under way. */
  stop(): Promise<void>
}

/** Starts the workers of the queue. */
export async function startWork(engine: EngineContext): Promise<QueueWork> {
  await unlockJobsOfTheDead(engine)
  await mendQueue(engine)
  const dispatcher = requestDispatcher(engine)
  engine.dispatch = dispatcher.dispatch
  const route = eventRouter(engine)
  const pools = [
    startPool(engine, jobsAtOnce.steps, { step: requestTask(engine, dispatcher, 'step') }),
    startPool(engine, jobsAtOnce.bodies, { discover: requestTask(engine, dispatcher, 'discover') }),
    startPool(engine, jobsAtOnce.timers, {
      route,
      wake: readableTask(engine, 'wake', (sleep) => wake(engine, sleep)),
      time_out: readableTask(engine, 'time_out', (limit) => timeOut(engine, limit)),
      prune: async () => {
        await prune(engine)
        await mendQueue(engine)
      },
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
      await dispatcher.settled()
    },
  }
}

/**
 * Passes graphile-worker's warnings and errors on to the engine's log, but for what follows from a database that is away: it says
 * so for each of its workers and each of their tries.
 */
export function queueLogger(log: EngineLog, reach?: Reach): Logger {
  return new Logger(() => (level, message, meta) => {
    const isAway = typeof reach?.awaySince() === 'number'
    if (isAway || Object.values({ ...meta }).some(isFault)) return
    if (level === 'error') log.error({ ...meta }, message)
    else if (level === 'warning') log.warn({ ...meta }, message)
  })
}

function isFault(value: unknown): boolean {
  return databaseFault(value) !== null
}

/** Unlocks all locked jobs. This engine holds the leader's lock, so whoever locked them is no longer running. */
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
  { pool, log, reach, timing }: EngineContext,
  concurrentJobs: number,
  tasks: TaskList,
): WorkerPool {
  return runTaskList(
    {
      schema: queueSchema,
      noHandleSignals: true,
      logger: queueLogger(log, reach),
      // The local queue fetches many jobs by one query, and completes them in batches.
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

/** A job that is delivered for the second time was being done by an engine that was killed. */
function requestTask(
  engine: EngineContext,
  dispatcher: RequestDispatcher,
  kind: RequestKind,
): Task {
  return readableTask(engine, kind, ({ requests }, { job }) =>
    dispatcher.runJob(kind, requests, job.attempts > 1),
  )
}

/** A job that cannot be read now will not be readable later: it is done with, and the next `mendQueue` sees what it was for. */
function readableTask<Name extends keyof Tasks>(
  { log }: EngineContext,
  name: Name,
  work: (payload: Tasks[Name], helpers: Parameters<Task>[1]) => Promise<void>,
): Task {
  return async (payload, helpers) => {
    const read = readJob(name, payload)
    if ('payload' in read) return work(read.payload, helpers)
    log.warn(
      { task: name },
      `A job of the queue was dropped: "${name}", because ${read.unreadable}`,
    )
  }
}
