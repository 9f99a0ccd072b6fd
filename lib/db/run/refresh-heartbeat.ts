import 'server-only'
import { db } from '@/lib/db/client'
import type { Run } from './in-run'

/** Refreshes a run's heartbeat. False when the run was superseded, cancelled or deleted and must stop. */
export async function refreshHeartbeat({ programId, attempt }: Run): Promise<boolean> {
  const rows = await db().$executeRaw`
    update program set heartbeat_at = greatest(heartbeat_at, now())
    where id = ${programId}::uuid and attempt = ${attempt}
      and status in ('pending', 'in_progress')`
  return rows > 0
}
