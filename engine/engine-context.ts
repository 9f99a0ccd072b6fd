import type { Agent, ClientRequest } from 'node:http'
import type pg from 'pg'
import type { InSharedTransaction } from './run/shared-transaction'
import type { RequestKind, RequestRef } from './store/queue'
import type { EngineLog, EngineTiming } from './engine-settings'

export type HandOver = (kind: RequestKind, requests: RequestRef[]) => void

/** What every part of a running engine is given. */
export interface EngineContext {
  pool: pg.Pool
  inSharedTransaction: InSharedTransaction
  log: EngineLog
  timing: EngineTiming
  appUrl: string
  signingKey: string
  eventKey: string
  /** Those to the app that are kept for the next request. */
  connections: Agent
  /** Requests that the app is answering at the moment. */
  inFlight: Set<ClientRequest>
  /** Begins requests that have been committed; the queue's job for them finds them under way. */
  handOver: HandOver
  /** Set when this engine stops or loses the lock: what is cut off then is asked again by the next one. */
  isStopping: boolean
}

/** What it takes to start and end runs; an operator's command has no more. */
export type LogAndTiming = Pick<EngineContext, 'log' | 'timing'>
