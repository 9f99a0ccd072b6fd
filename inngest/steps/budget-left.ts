import 'server-only'
import { countCalls } from '@/lib/db/run/count-calls'
import type { Run } from '@/lib/db/run/in-run'
import { budgetAfter, type CallBudget } from '@/lib/model/call-budget'

/**
 * How many model calls a week still has, or the metadata when `week` is null. The calls of all attempts are counted in
 * the database, so that a bug elsewhere cannot spend money without end.
 */
export async function budgetLeft({ programId }: Run, week: number | null): Promise<CallBudget> {
  return budgetAfter(await countCalls(programId, week))
}
