import 'server-only'
import { db } from '@/lib/db/client'
import { isUuid } from '@/lib/db/owner/is-uuid'

/** A change of an owner's program; null when they have no such change. */
export async function findChange(ownerId: string, programId: string, changeId: string) {
  if (!isUuid(programId) || !isUuid(changeId)) return null
  return db().change.findFirst({
    where: { id: changeId, program_id: programId, program: { owner_id: ownerId } },
  })
}
