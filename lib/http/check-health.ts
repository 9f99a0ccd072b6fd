import 'server-only'
import type { Health } from '@/lib/domain/contract/health'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { progressHub } from '@/lib/progress/watch-program'

/** What the app's room knows of the parts beside it. */
type Beside = Pick<Health, 'model'> & { engine: () => Promise<Health['engine']> }

/** What a part may take to say that it is there, in ms. A frozen one says nothing, and health is not to wait for it. */
const patienceMs = 1_800

/** Whether the app can do its work, within two seconds. */
export async function checkHealth({ model, engine: ask }: Beside): Promise<Health> {
  const [database, engine] = await Promise.all([
    databaseAnswers(),
    within(patienceMs, ask(), 'does not answer' as const),
  ])
  const listener = progressHub().isListening()
  // The model's last call may be of yesterday: it is told, and turns nothing red.
  const isWell = engine === 'ok' && listener
  return {
    status: database ? (isWell ? 'ok' : 'degraded') : 'unavailable',
    database: database ? 'ok' : 'does not answer',
    engine,
    model,
    writer: env().MODEL_KIND === 'coach' ? 'coach' : 'model',
    listener: listener ? 'ok' : 'interrupted',
    live_updates: env().LIVE_UPDATES,
  }
}

/** Within two seconds. */
export function databaseAnswers(): Promise<boolean> {
  return within(
    patienceMs,
    db().$queryRaw`select 1`.then(() => true),
    false,
  )
}

async function within<T>(ms: number, asked: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ms)
  })
  const answer = asked.catch(() => otherwise)
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
