import 'server-only'
import { env } from '@/lib/env'
import { createProgressHub, type ProgressHub } from './progress-hub'

const key = Symbol.for('mesocycle.progress-hub')
const shared = globalThis as { [key]?: ProgressHub }

/**
 * Calls `changed` whenever a program changed, or may have without this process hearing of it. Read
 * the status then; the call itself says nothing. Returns the function that ends it.
 */
export function watchProgram(programId: string, changed: () => void): () => void {
  return progressHub().watch(programId.toLowerCase(), changed)
}

/** One LISTEN connection per process, on globalThis because routes and instrumentation are separate module graphs. */
export function progressHub(): ProgressHub {
  return (shared[key] ??= createProgressHub(directUrl()))
}

function directUrl() {
  const url = env().DATABASE_DIRECT_URL
  if (!url) throw new Error('DATABASE_URL is not set.')
  return url
}
