import 'server-only'
import { countCalls, type Paid } from '@/lib/db/run/count-calls'
import type { Run } from '@/lib/db/run/in-run'
import { budgetAfter, type CallBudget } from '@/lib/model/call-budget'

/**
 * How many model calls are left for the metadata, or for a week. The calls of all attempts are counted in
 * the database, so that a bug elsewhere cannot spend money without end.
 */
export async function budgetLeft({ programId }: Run, paid: Paid): Promise<CallBudget> {
  return budgetAfter(await countCalls(programId, paid))
}
