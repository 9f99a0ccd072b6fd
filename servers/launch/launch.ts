import type { Env } from '@/lib/env'
import type { Secrets } from './secrets'
import type { Watch } from './supervise-child'

export interface LaunchOptions {
  development: boolean
  dataDir: string
  host: string
  port: number
  /** Names of the settings that come from the shell, and not from .env. */
  inShell: Set<string>
  /** For tests that do not wait as long as a person should. */
  pingMs?: number
}

/** The settings and services that each part of a launch gets. */
export interface Launch extends LaunchOptions {
  settings: Env
  secrets: Secrets
  /** How it is known that a part hangs; in development it is not, because a debugger may hold it. */
  watch: Watch | undefined
  /** The app's address for processes on this machine. */
  appUrl: string
  /** Registers how this part is stopped; the last one registered is stopped first. */
  stopLater(stop: () => Promise<void>): void
  /** Where a setting comes from: "NAME from the shell" or "NAME from .env". */
  source(name: string): string
}

export interface Part {
  /** The settings by which the app reaches it. */
  env: Record<string, string>
  /** For the person: which kind is running, and by which setting. */
  says: string
}
