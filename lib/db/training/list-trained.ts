import 'server-only'
import type { Transaction } from '@/lib/db/client'

/** The days of a program of which a set is logged. */
export function listTrained(
  programId: string,
  tx: Transaction,
): Promise<{ week: number; day: number }[]> {
  return tx.setLog.findMany({
    where: { program_id: programId, removed_at: null },
    distinct: ['week', 'day'],
    select: { week: true, day: true },
  })
}
