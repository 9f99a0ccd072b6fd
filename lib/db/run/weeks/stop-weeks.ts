import type { Transaction } from '@/lib/db/client'

/** Sets the weeks that are being written back to pending: their run has ended. */
export async function stopWeeks(tx: Transaction, programId: string) {
  await tx.programWeek.updateMany({
    where: { program_id: programId, status: { in: ['writing', 'repairing'] } },
    data: { status: 'pending', error: null, detail: null, next_try_at: null },
  })
}
