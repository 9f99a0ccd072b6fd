import { backoffMs } from './protocol/backoff-ms'

export interface EngineSettings {
  /** 0 takes a free port. */
  port: number
  host: string
  databaseUrl: string
  /** Where the app serves the SDK, for example http://127.0.0.1:3000/api/inngest. No request can change it. */
  appUrl: string
  /** Hexadecimal, with or without the prefix `signkey-…-`. */
  signingKey: string
  eventKey: string
  /** Pipelined statements and plans without table scans: see "Tuning" in the engine's README. Off unless set. */
  tuning?: boolean
  log?: EngineLog
  timing?: Partial<EngineTiming>
}

/** The part of pino's interface that the engine uses. */
export interface EngineLog {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export interface EngineTiming {
  /** Milliseconds since 1970. */
  now: () => number
  /** Milliseconds to wait after `attempt` failed attempts (from 1). */
  backoffMs: (attempt: number) => number
  /** Wait before an app that could not be reached is asked again. */
  reaskMs: number
  /** How long the app may be unreachable before further tries count as failed attempts. */
  unreachableForMs: number
  /** Pause between two requests that the app register. */
  resyncMs: number
  /** Pause between two looks for jobs that have become due (retries, the ends of sleeps). */
  pollMs: number
  /** Pause between two attempts to take the leader's lock. */
  lockMs: number
}

export const defaultTiming: EngineTiming = {
  now: Date.now,
  backoffMs,
  reaskMs: 2_000,
  unreachableForMs: 10 * 60_000,
  resyncMs: 1_000,
  pollMs: 1_000,
  lockMs: 250,
}

export const silentLog: EngineLog = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
}
