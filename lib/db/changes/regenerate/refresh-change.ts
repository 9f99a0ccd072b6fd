import 'server-only'
import { db } from '@/lib/db/client'
import type { ChangeRun } from './in-writing'

/** Refreshes the heartbeat of a change that is being written. False when it is no longer wanted and must stop. */
export async function refreshChange({ changeId, attempt }: ChangeRun): Promise<boolean> {
  const rows = await db().$executeRaw`
    update change set heartbeat_at = greatest(heartbeat_at, now())
    where id = ${changeId}::uuid and attempt = ${attempt} and status = 'writing'`
  return rows > 0
}
