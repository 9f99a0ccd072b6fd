import 'server-only'
import { db } from '@/lib/db/client'

/**
 * How often a model was asked for a week, and how often for its repair, over all attempts and
 * whether it answered or not; for the metadata when `week` is null.
 */
export async function countCalls(programId: string, week: number | null) {
  const of = { program_id: programId, week }
  const [calls, repairs] = await Promise.all([
    db().modelCall.count({ where: of }),
    db().modelCall.count({ where: { ...of, purpose: 'repair' } }),
  ])
  return { calls, repairs }
}
