import 'server-only'
import { db } from '@/lib/db/client'

/**
 * Counts the model calls for a week, and those among them for its repair, over all attempts of the program and failed
 * ones included; those for the metadata when `week` is null.
 */
export async function countCalls(programId: string, week: number | null) {
  const of = { program_id: programId, week }
  const [calls, repairs] = await Promise.all([
    db().modelCall.count({ where: of }),
    db().modelCall.count({ where: { ...of, step: 'repair' } }),
  ])
  return { calls, repairs }
}
