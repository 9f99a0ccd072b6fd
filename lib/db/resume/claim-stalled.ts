import 'server-only'
import { db, type Transaction } from '@/lib/db/client'
import { failProgram } from '@/lib/db/run/fail-program'
import { nextAttempt } from './next-attempt'
import type { Run } from '@/lib/db/run/in-run'

/** A program that was interrupted this often is not resumed by itself any more. */
export const mostAttempts = 50

interface Look {
  /** Silent programs are left alone, because the engine may be about to go on with them. */
  outboxOnly?: boolean
  silentSeconds?: number
}

/**
 * What the engine must be told: attempts whose event it never accepted, and programs that were
 * silent for too long, each as a new attempt. The wait grows with the attempts, so that an engine
 * that is merely slow is not asked again and again. Empty when another process is looking.
 */
export async function claimStalled({ outboxOnly = false, silentSeconds = 90 }: Look = {}): Promise<
  Run[]
> {
  return db().$transaction(async (tx) => {
    const [lock] = await tx.$queryRaw<[{ mine: boolean }]>`
      select pg_try_advisory_xact_lock(hashtext('mesocycle reconciler')) as mine`
    if (!lock.mine) return []
    const silent = outboxOnly ? [] : await listSilent(tx, silentSeconds)
    for (const { id } of silent) await nextAttempt(tx, id)
    const due = await tx.program.findMany({
      where: { event_accepted_at: null, status: { in: ['pending', 'in_progress'] } },
      orderBy: { created_at: 'asc' },
      take: 500,
      select: { id: true, attempt: true },
    })
    return due.map(({ id, attempt }) => ({ programId: id, attempt }))
  })
}

/** Programs that a new attempt would not help end here, with what they have. */
export async function endHopeless(silentSeconds = 90): Promise<Run[]> {
  const rows = await db().$transaction((tx) => listSilent(tx, silentSeconds, true))
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

function listSilent(tx: Transaction, seconds: number, hopeless = false) {
  return tx.$queryRaw<{ id: string; attempt: number }[]>`
    select id, attempt from program
    where status in ('pending', 'in_progress') and event_accepted_at is not null
      and (attempt >= ${mostAttempts}) = ${hopeless}
      and greatest(heartbeat_at, event_accepted_at)
        < now() - make_interval(secs => ${seconds} * least(attempt, 10))
    for update skip locked`
}
