import type { Env } from '@/lib/env'
import type { Secrets } from './secrets'

export interface LaunchOptions {
  development: boolean
  dataDir: string
  host: string
  port: number
  /** Names of settings that the shell had, as against those of .env */
  inShell: Set<string>
}

/** What every part of a launch may ask. */
export interface Launch extends LaunchOptions {
  settings: Env
  secrets: Secrets
  /** Where processes of this machine reach the app */
  appUrl: string
  /** What is added last is stopped first. */
  stopLater(stop: () => Promise<void>): void
  /** "NAME from the shell", or from .env */
  source(name: string): string
}

export interface Part {
  /** What the app needs to know to find it */
  env: Record<string, string>
  /** Which kind runs and where its settings came from */
  says: string
}
