import { backoffMs } from './protocol/backoff-ms'

export interface EngineSettings {
  /** 0 takes a free port. */
  port: number
  host: string
  databaseUrl: string
  /** Where the app serves the SDK, for example http://127.0.0.1:3000/api/inngest. Nothing a body says replaces it. */
  appUrl: string
  /** Hexadecimal, with or without the prefix `signkey-…-`. */
  signingKey: string
  eventKey: string
  log?: EngineLog
  timing?: Partial<EngineTiming>
}

/** The part of pino that the engine uses. */
export interface EngineLog {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export interface EngineTiming {
  /** Milliseconds since 1970. */
  now: () => number
  /** Wait before the attempt after `attempt` failed attempts (1 for the first). */
  backoffMs: (attempt: number) => number
  /** An app that cannot be reached is asked again after this long … */
  reaskMs: number
  /** … without using up attempts, until it has been silent for this long. */
  unreachableForMs: number
  /** Pause between two requests for the app to register. */
  resyncMs: number
  /** How late a job that is due at a time (a retry, a sleep's end) may begin; new jobs begin at once. */
  pollMs: number
  /** Pause between two looks at the lock of the working engine. */
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
