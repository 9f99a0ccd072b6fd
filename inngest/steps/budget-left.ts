import 'server-only'
import { countCalls } from '@/lib/db/run/count-calls'
import type { Run } from '@/lib/db/run/in-run'
import { budgetAfter, type CallBudget } from '@/lib/model/call-budget'

/**
 * What may still be asked for a week, or for the metadata when `week` is null: the calls of all
 * attempts are counted in the database, so that whatever goes wrong elsewhere, nothing is paid for
 * without end.
 */
export async function callBudget({ programId }: Run, week: number | null): Promise<CallBudget> {
  return budgetAfter(await countCalls(programId, week))
}
