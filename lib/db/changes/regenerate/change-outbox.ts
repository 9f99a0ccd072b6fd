import 'server-only'
import { db } from '@/lib/db/client'
import type { ChangeRun } from './in-writing'

/** Whether the event of this attempt has still to be sent. */
export async function isChangeDue({ changeId, attempt }: ChangeRun): Promise<boolean> {
  const due = { id: changeId, attempt, status: 'writing', event_accepted_at: null }
  return (await db().change.count({ where: due })) > 0
}

/** Takes the event of this attempt out of the outbox: the engine has accepted it. */
export async function markChangeAccepted({ changeId, attempt }: ChangeRun) {
  await db().change.updateMany({
    where: { id: changeId, attempt, event_accepted_at: null },
    data: { event_accepted_at: new Date() },
  })
}
