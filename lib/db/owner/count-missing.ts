import 'server-only'
import { db } from '@/lib/db/client'
import { isUuid } from './is-uuid'

/**
 * How many weeks are written when one of a program is asked for: all that are missing once the program is over, and that
 * one alone while it is being written. Null when the owner has no such program.
 */
export async function countMissing(ownerId: string, programId: string): Promise<number | null> {
  if (!isUuid(programId)) return null
  const program = await db().program.findFirst({
    where: { id: programId, owner_id: ownerId },
    select: { status: true, _count: { select: { weeks: { where: { version: null } } } } },
  })
  if (!program) return null
  const isLive = program.status === 'pending' || program.status === 'in_progress'
  return isLive ? 1 : Math.max(1, program._count.weeks)
}
