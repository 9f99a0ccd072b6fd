import 'server-only'
import type { Health } from '@/lib/domain/contract/health'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'

/** Whether the app can do its work. */
export async function checkHealth(): Promise<Health> {
  const database = await answersWithin(2000)
  return {
    status: database ? 'ok' : 'unavailable',
    database: database ? 'ok' : 'does not answer',
    writer: env().MODEL_KIND === 'coach' ? 'coach' : 'model',
    live_updates: env().LIVE_UPDATES,
  }
}

async function answersWithin(ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms)
  })
  const asked = db().$queryRaw`select 1`.then(() => true).catch(() => false)
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
