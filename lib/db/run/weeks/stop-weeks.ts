import type { Transaction } from '@/lib/db/client'

/** Nobody writes these weeks any more; they wait to be asked for again. */
export async function stopWeeks(tx: Transaction, programId: string) {
  await tx.programWeek.updateMany({
    where: { program_id: programId, status: { in: ['writing', 'repairing'] } },
    data: { status: 'pending', error: null },
  })
}
