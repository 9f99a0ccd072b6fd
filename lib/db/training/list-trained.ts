import 'server-only'
import { db, type Transaction } from '@/lib/db/client'

/** The days of a program of which a set is logged. */
export function listTrained(
  programId: string,
  client: Pick<Transaction, 'setLog'> = db(),
): Promise<{ week: number; day: number }[]> {
  return client.setLog.findMany({
    where: { program_id: programId, removed_at: null },
    distinct: ['week', 'day'],
    select: { week: true, day: true },
  })
}
