import 'server-only'
import { db, type Transaction } from '@/lib/db/client'
import type { Run } from '@/lib/db/run/in-run'
import { placedPrograms, type Whose } from './placed-programs'

/** Takes the event of this attempt out of the outbox: the engine has accepted it. */
export async function markEventAccepted({ programId, attempt }: Run) {
  await db().program.updateMany({
    where: { id: programId, attempt, event_accepted_at: null },
    data: { event_accepted_at: new Date() },
  })
}

/** Whether the event of this attempt has to be sent: not while the program waits for others of its owner. */
export async function isEventDue({ programId, attempt }: Run): Promise<boolean> {
  const due = await listDue({ programId })
  return due.some((run) => run.programId === programId && run.attempt === attempt)
}

/**
 * The runs whose event has to be sent, of an owner or of all: at most 500, and of no owner more than may be written at once.
 */
export function listDue(whose?: Whose, tx: Transaction = db()): Promise<Run[]> {
  return tx.$queryRaw<Run[]>`
    select id as "programId", attempt from (${placedPrograms(whose)}) placed
    where event_accepted_at is null and not waits
    order by place, created_at limit 500`
}
