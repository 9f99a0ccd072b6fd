import 'server-only'
import { db } from '@/lib/db/client'

/** What has a budget of model calls: the reading of the words, the metadata, each week, each change. */
export type Paid = 'intake' | 'metadata' | { week: number } | { changeId: string }

/**
 * Counts the model calls for one of them, and those among them for its repair, over all attempts of the program and
 * failed ones included. A reading that is asked for again counts as a call.
 */
export async function countCalls(programId: string, paid: Paid) {
  const { steps, ...which } = callsFor(paid)
  const counted = await db().modelCall.groupBy({
    by: ['step'],
    where: { program_id: programId, ...which, step: { in: steps } },
    _count: true,
  })
  const countOf = (step: string) => counted.find((each) => each.step === step)?._count ?? 0
  return { calls: steps.reduce((sum, step) => sum + countOf(step), 0), repairs: countOf('repair') }
}

function callsFor(paid: Paid) {
  if (paid === 'intake') return { week: null, change_id: null, steps: ['intake'] }
  if (paid === 'metadata') return { week: null, change_id: null, steps: ['metadata', 'repair'] }
  if ('changeId' in paid) return { change_id: paid.changeId, steps: ['change', 'repair'] }
  return { week: paid.week, change_id: null, steps: ['week', 'repair'] }
}
