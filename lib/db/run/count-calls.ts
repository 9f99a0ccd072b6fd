import 'server-only'
import { db } from '@/lib/db/client'

/**
 * What has a budget of model calls: the reading of the athlete's words, the metadata, the words about the program as a
 * whole, each week, the cues of each block, each change.
 */
export type Paid =
  'intake' | 'metadata' | 'words' | { week: number } | { block: number } | { changeId: string }

/**
 * Counts the model calls for one of them, and those among them for its repair, over all attempts of the program and
 * failed ones included. Only the metadata and weeks tell repairs from other calls.
 */
export async function countCalls(programId: string, paid: Paid) {
  const { steps, ...which } = callsFor(paid)
  const counted = await db().modelCall.groupBy({
    by: ['step'],
    where: { program_id: programId, ...which, step: { in: steps } },
    _count: true,
  })
  return {
    calls: counted.reduce((sum, { _count }) => sum + _count, 0),
    repairs: counted.find(({ step }) => step === 'repair')?._count ?? 0,
  }
}

function callsFor(paid: Paid) {
  if (paid === 'intake' || paid === 'words') return { week: null, change_id: null, steps: [paid] }
  if (paid === 'metadata') return { week: null, change_id: null, steps: ['metadata', 'repair'] }
  if ('block' in paid) return { block: paid.block, steps: ['cues'] }
  if ('changeId' in paid) return { change_id: paid.changeId, steps: ['change', 'repair'] }
  return { week: paid.week, change_id: null, steps: ['week', 'repair'] }
}
