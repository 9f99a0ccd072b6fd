import 'server-only'
import { db, type Transaction } from '@/lib/db/client'
import { failProgram } from '@/lib/db/run/fail-program'
import { listDue } from './event-outbox'
import { nextAttempt } from './next-attempt'
import type { Run } from '@/lib/db/run/in-run'

/** A stalled program that has had this many attempts fails, instead of being resumed. */
export const maxAttempts = 50

interface Look {
  /** Of stalled programs takes only those that were released: the engine may be about to resume the others itself. */
  outboxOnly?: boolean
  silentSeconds?: number
}

/**
 * Returns the runs whose event must be sent to the engine: attempts whose event it never accepted, and programs whose
 * heartbeat is older than `silentSeconds`, each as a new attempt. A program that waits for others of its owner is neither.
 * The limit grows with the number of attempts, so that an engine that is merely slow is not asked again and again; less
 * where nothing at all has moved since, because then the address that it calls may be dead, and the instance that comes
 * back should not wait for a quarter of an hour. One that its process released when it ended is not waited for. Empty while another process holds the advisory lock.
 */
export async function claimStalled({ outboxOnly = false, silentSeconds = 90 }: Look = {}): Promise<
  Run[]
> {
  return db().$transaction(async (tx) => {
    const [lock] = await tx.$queryRaw<[{ mine: boolean }]>`
      select pg_try_advisory_xact_lock(hashtext('mesocycle reconciler')) as mine`
    if (!lock.mine) return []
    const stalled = await listStalled(tx, outboxOnly ? 'released' : silentSeconds)
    for (const { id } of stalled) await nextAttempt(tx, id)
    return listDue(undefined, tx)
  })
}

/** Fails stalled programs that have used up their attempts; stored weeks are kept. */
export async function failExhausted(silentSeconds = 90): Promise<Run[]> {
  const rows = await db().$transaction((tx) => listStalled(tx, silentSeconds, true))
  const runs = rows.map(({ id, attempt }) => ({ programId: id, attempt }))
  for (const run of runs) {
    await failProgram(run, {
      code: 'interrupted',
      message:
        'The writing was interrupted too often. What is written is kept; retry a week to go on.',
    })
  }
  return runs
}

/** An attempt has had its chance once it was begun, or the engine has begun others since. To wait for a next try is no silence. */
function listStalled(tx: Transaction, silent: number | 'released', exhausted = false) {
  const seconds = silent === 'released' ? null : silent
  return tx.$queryRaw<{ id: string; attempt: number }[]>`
    select id, attempt from program stalled
    cross join (select max(heartbeat_at) as last_moved from program) engine
    cross join lateral (select coalesce(last_moved > event_accepted_at, false) as moves) since
    where status in ('pending', 'in_progress') and event_accepted_at is not null
      and (attempt >= ${maxAttempts} and moves) = ${exhausted}
      and (heartbeat_at is null and started_at is not null
        or greatest(heartbeat_at, event_accepted_at, next_try_at, (
          select max(next_try_at) from program_week where program_id = stalled.id
        )) < now() - make_interval(
          secs => ${seconds}::float8 * least(attempt, case when moves then 10 else 3 end)))
    for update of stalled skip locked`
}
