import 'server-only'
import { db, type Transaction } from '@/lib/db/client'
import { failChange } from './fail-change'
import type { ChangeRun } from './in-writing'

/** A change that stalled after this many attempts fails, instead of being taken up again. */
const mostAttempts = 10

interface Look {
  /** Of stalled changes takes only those that were released: the engine may be about to resume the others itself. */
  outboxOnly?: boolean
  silentSeconds?: number
}

/**
 * Returns the attempts whose event must be sent to the engine: those whose event it never accepted, and changes whose
 * heartbeat is older than `silentSeconds`, each as a new attempt. Empty while another process holds the advisory lock.
 */
export async function claimChanges({ outboxOnly = false, silentSeconds = 90 }: Look = {}): Promise<
  ChangeRun[]
> {
  return db().$transaction(async (tx) => {
    const [lock] = await tx.$queryRaw<[{ mine: boolean }]>`
      select pg_try_advisory_xact_lock(hashtext('mesocycle changes')) as mine`
    if (!lock.mine) return []
    const stalled = await listStalled(tx, outboxOnly ? 'released' : silentSeconds)
    await tx.change.updateMany({
      where: { id: { in: stalled.map(({ changeId }) => changeId) } },
      data: { attempt: { increment: 1 }, event_accepted_at: null, heartbeat_at: new Date() },
    })
    const due = await tx.change.findMany({
      where: { status: 'writing', event_accepted_at: null },
      orderBy: { created_at: 'asc' },
      take: 500,
      select: { id: true, attempt: true },
    })
    return due.map(({ id, attempt }) => ({ changeId: id, attempt }))
  })
}

/** Fails stalled changes that have used up their attempts. */
export async function failLostChanges(silentSeconds = 90) {
  const lost = await db().$transaction((tx) => listStalled(tx, silentSeconds, true))
  for (const run of lost) {
    await failChange(run, {
      code: 'interrupted',
      message: 'The writing was interrupted too often. Ask for the week again.',
    })
  }
}

function listStalled(tx: Transaction, silent: number | 'released', exhausted = false) {
  const seconds = silent === 'released' ? null : silent
  return tx.$queryRaw<ChangeRun[]>`
    select id as "changeId", attempt from change
    where status = 'writing' and event_accepted_at is not null
      and (attempt >= ${mostAttempts}) = ${exhausted}
      and (heartbeat_at is null or greatest(heartbeat_at, event_accepted_at)
        < now() - make_interval(secs => ${seconds}::float8 * least(attempt, 10)))
    for update skip locked`
}
