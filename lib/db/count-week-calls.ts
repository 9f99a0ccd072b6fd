import 'server-only'
import { db } from './client'

/** How often a model was asked for a week, over all attempts; for the metadata when `week` is null. */
export async function countWeekCalls(programId: string, week: number | null): Promise<number> {
  return db().modelCall.count({ where: { program_id: programId, week } })
}
