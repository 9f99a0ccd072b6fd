import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { stuckPrograms } from '@/lib/db/resume/stuck-programs'
import type { EngineHealth } from '@/lib/domain/contract/health'
import { env } from '@/lib/env'
import { registration } from './registration'

/** How long an engine may take to say that it is there. */
const patienceMs = 1_500

/** Whether programs get begun: the engine answers, knows this app, and begins what it has accepted. */
export async function engineState(): Promise<EngineHealth> {
  // Both at once: health has two seconds.
  const [isThere, stuck] = await Promise.all([answers(), stuckWithin(patienceMs)])
  if (!isThere) return 'does not answer'
  const { tried, complaint } = registration()
  if (!tried || complaint) return 'not registered'
  return stuck > 0 ? 'stands still' : 'ok'
}

/** None where the database does not say: that is told of the database, and not of the engine. */
function stuckWithin(ms: number): Promise<number> {
  const late = wait(ms, 0, { ref: false })
  return Promise.race([stuckPrograms().catch(() => 0), late])
}

/** Inngest Cloud is not asked: it has no address of its own for this, and registers all the same. */
async function answers(): Promise<boolean> {
  const { INNGEST_BASE_URL } = env()
  if (!INNGEST_BASE_URL) return true
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const response = await fetch(new URL('/health', INNGEST_BASE_URL), { signal })
    await response.text()
    return response.ok
  } catch {
    return false
  }
}
