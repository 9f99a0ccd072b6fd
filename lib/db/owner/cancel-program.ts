import 'server-only'
import type { StatusView } from '@/lib/domain/contract/views'
import { count } from '@/lib/domain/words/format'
import { logJob } from '@/lib/log'
import { Prisma } from '@/prisma/generated/client'
import type { Transaction } from '@/lib/db/client'
import { getStatus } from './get-status'
import { inOwned } from './in-owned'
import { change } from '@/lib/db/run/in-run'
import { stopWeeks } from '@/lib/db/run/weeks/stop-weeks'

/** Cancels a program that is being written; stored weeks are kept. `cancelled` is false when it was over already. */
export async function cancelProgram(
  ownerId: string,
  programId: string,
): Promise<{ cancelled: boolean; status: StatusView } | null> {
  const cancelled = await inOwned(ownerId, programId, async (tx, { status, weeks_total }) => {
    if (status !== 'pending' && status !== 'in_progress') return false
    await stopWeeks(tx, programId)
    const kept = await countStored(tx, programId)
    await change(tx, programId, {
      status: 'cancelled',
      finished_at: new Date(),
      error: Prisma.DbNull,
      next_try_at: null,
      message: `Cancelled. ${kept} of ${count(weeks_total, 'week')} ${weeks_total === 1 ? 'is' : 'are'} kept.`,
    })
    logJob(programId, 'cancelled', { weeks_kept: kept })
    return true
  })
  const status = cancelled === null ? null : await getStatus(ownerId, programId)
  return status && { cancelled: cancelled === true, status }
}

function countStored(tx: Transaction, programId: string) {
  return tx.programWeek.count({ where: { program_id: programId, version: { not: null } } })
}
