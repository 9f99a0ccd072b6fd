import 'server-only'
import { reach } from '@/lib/db/reach'
import { env } from '@/lib/env'
import { oncePerProcess } from '@/lib/once-per-process'
import { createProgressHub, type ProgressHub } from './progress-hub'

/**
 * Calls `changed` whenever a program has changed, or may have while the connection was lost; the caller then reads the
 * status. Returns the function that ends it.
 */
export function watchProgram(programId: string, changed: () => void): () => void {
  return progressHub().watch(programId.toLowerCase(), changed)
}

/** One for each process: it holds a connection. */
export function progressHub(): ProgressHub {
  return oncePerProcess('progress-hub', () => createProgressHub(directUrl(), reach()))
}

function directUrl() {
  const url = env().DATABASE_DIRECT_URL
  if (!url) throw new Error('DATABASE_URL is not set.')
  return url
}
