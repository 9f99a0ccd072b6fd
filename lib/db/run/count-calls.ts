import 'server-only'
import { db } from '@/lib/db/client'

/** What has a budget of model calls: the reading of the words, the metadata, each week. */
export type Paid = 'intake' | 'metadata' | { week: number }

/**
 * Counts the model calls for one of them, and those among them for its repair, over all attempts of the program and
 * failed ones included. A reading that is asked for again counts as a call.
 */
export async function countCalls(programId: string, paid: Paid) {
  const week = typeof paid === 'object' ? paid.week : null
  const steps =
    paid === 'intake' ? ['intake'] : [paid === 'metadata' ? 'metadata' : 'week', 'repair']
  const counted = await db().modelCall.groupBy({
    by: ['step'],
    where: { program_id: programId, week, step: { in: steps } },
    _count: true,
  })
  const countOf = (step: string) => counted.find((each) => each.step === step)?._count ?? 0
  return { calls: steps.reduce((sum, step) => sum + countOf(step), 0), repairs: countOf('repair') }
}
