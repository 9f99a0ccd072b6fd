import 'server-only'
import { stuckPrograms } from '@/lib/db/resume/stuck-programs'
import type { EngineHealth } from '@/lib/domain/contract/health'
import { env } from '@/lib/env'
import { registration } from './registration'

/** How long an engine may take to say that it is there. */
const patienceMs = 2_000

/** Whether programs get begun: the engine answers, knows this app, and begins what it has accepted. */
export async function engineState(): Promise<EngineHealth> {
  if (!(await answers())) return 'does not answer'
  const { tried, complaint } = registration()
  if (!tried || complaint) return 'not registered'
  return (await stuckPrograms()) > 0 ? 'stands still' : 'ok'
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
