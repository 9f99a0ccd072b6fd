import 'server-only'
import { db } from '@/lib/db/client'
import { isUuid } from './is-uuid'

/** Removes an owner's program with everything that belongs to it; null when they have no such program. */
export async function deleteProgram(ownerId: string, programId: string): Promise<true | null> {
  if (!isUuid(programId)) return null
  const { count } = await db().program.deleteMany({ where: { id: programId, owner_id: ownerId } })
  return count > 0 || null
}
