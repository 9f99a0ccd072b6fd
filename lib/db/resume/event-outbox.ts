import 'server-only'
import { db } from '@/lib/db/client'
import type { Run } from '@/lib/db/run/in-run'

/** Takes the event of this attempt out of the outbox: the engine has accepted it. */
export async function markEventAccepted({ programId, attempt }: Run) {
  await db().program.updateMany({
    where: { id: programId, attempt, event_accepted_at: null },
    data: { event_accepted_at: new Date() },
  })
}

/** Whether the event of this attempt has still to be sent. */
export async function isEventDue({ programId, attempt }: Run): Promise<boolean> {
  const due = await db().program.count({
    where: {
      id: programId,
      attempt,
      event_accepted_at: null,
      status: { in: ['pending', 'in_progress'] },
    },
  })
  return due > 0
}
