import 'server-only'
import { db } from '@/lib/db/client'
import { readStored, storedColumns } from '@/lib/db/read-stored'
import { isUuid } from './is-uuid'

/** What was heard in the words of an owner's program, and what was planned from it; null when they have no such program. */
export async function getWords(ownerId: string, programId: string) {
  if (!isUuid(programId)) return null
  const row = await db().program.findFirst({
    where: { id: programId, owner_id: ownerId },
    select: {
      ...storedColumns,
      revision: true,
      created_at: true,
      wishes_read_at: true,
      weeks: { where: { version: { not: null } }, select: { week: true } },
    },
  })
  if (!row) return null
  return {
    ...readStored(row),
    revision: row.revision,
    createdAt: row.created_at,
    readAt: row.wishes_read_at,
    weeksStored: row.weeks.length,
  }
}
