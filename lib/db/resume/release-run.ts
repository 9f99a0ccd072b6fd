import 'server-only'
import type { ChangeRun } from '@/lib/db/changes/regenerate/in-writing'
import { db } from '@/lib/db/client'
import type { Run } from '@/lib/db/run/in-run'

/** Gives a run free: nobody writes it any more, and it may be taken up at once. */
export async function releaseRun({ programId, attempt }: Run): Promise<void> {
  await db().$executeRaw`
    update program set heartbeat_at = null
    where id = ${programId}::uuid and attempt = ${attempt}
      and status in ('pending', 'in_progress')`
}

/** The same of a change. */
export async function releaseChange({ changeId, attempt }: ChangeRun): Promise<void> {
  await db().$executeRaw`
    update change set heartbeat_at = null
    where id = ${changeId}::uuid and attempt = ${attempt} and status = 'writing'`
}
