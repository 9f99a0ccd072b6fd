import type { Agent, ClientRequest } from 'node:http'
import type pg from 'pg'
import type { Reach } from '@/lib/postgres/watch-reach'
import type { RequestKind, RequestRef } from './store/queue'
import type { Transaction } from './store/transaction'
import type { EngineLog, EngineTiming } from './engine-settings'

/** What every part of a running engine needs. */
export interface EngineContext {
  pool: pg.Pool
  /** Whether PostgreSQL answers. */
  reach: Reach
  inSharedTransaction: InSharedTransaction
  log: EngineLog
  timing: EngineTiming
  appUrl: string
  signingKey: string
  eventKey: string
  /** Keep-alive connections to the app. */
  connections: Agent
  /** Requests that the app is answering at the moment. */
  inFlight: Set<ClientRequest>
  dispatch: Dispatch
  /**
   * Set when this engine stops or loses the leader's lock. Requests that are aborted because of it are repeated by the
   * next leader.
   */
  isStopping: boolean
}

/** What it takes to start and end runs; an operator's command has no more. */
export type LogAndTiming = Pick<EngineContext, 'log' | 'timing'>

/**
 * Sends requests to the app that have just been committed, without waiting for the queue. Their job comes by the queue
 * too, and finds them under way or done.
 */
export type Dispatch = (kind: RequestKind, requests: RequestRef[]) => void

/** Writes for a batch of items in one transaction; returns one result per item, in the same order. */
export type Write<In, Out> = (
  engine: EngineContext,
  sql: Transaction,
  items: In[],
) => Promise<Out[]>

/**
 * Writes for a run in a transaction that holds the run's row lock. Calls that arrive while such a transaction is under
 * way share the next one; items for the same `write` are given to it as one batch, and the `write`s run one after the
 * other. Because every writer of results locks its runs first, it reads results that are final, and other readers see
 * results in the order of their `settled_order`.
 */
export type InSharedTransaction = <In, Out>(
  engine: EngineContext,
  runId: string,
  write: Write<In, Out>,
  item: In,
) => Promise<Out>
