import type { Transaction } from '@/lib/db/client'
import { untroubled } from './untroubled'

/** Sets the weeks that are being written back to pending: their run has ended. */
export async function stopWeeks(tx: Transaction, programId: string) {
  await tx.programWeek.updateMany({
    where: { program_id: programId, status: { in: ['writing', 'repairing'] } },
    data: { status: 'pending', ...untroubled },
  })
}
