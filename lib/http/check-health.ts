import 'server-only'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'

/** Whether the app can do its work. Says what kind of model writes, never where or with which key. */
export async function checkHealth() {
  const database = await answersWithin(2000)
  return {
    status: database ? ('ok' as const) : ('unavailable' as const),
    database: database ? ('ok' as const) : ('does not answer' as const),
    writer: env().MODEL_KIND === 'coach' ? ('coach' as const) : ('model' as const),
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
