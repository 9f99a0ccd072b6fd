import 'server-only'
import { db } from '@/lib/db/client'
import { readStored, storedColumns } from '@/lib/db/read-stored'
import type { Run } from './in-run'

/** Loads what a step writes from. Null when the run was superseded, cancelled or deleted. */
export async function loadRun({ programId, attempt }: Run) {
  const row = await db().program.findFirst({
    where: { id: programId, attempt, status: { in: ['pending', 'in_progress'] } },
    select: {
      ...storedColumns,
      owner_id: true,
      weeks_total: true,
      wishes_read_at: true,
      metadata_draft: true,
      created_at: true,
    },
  })
  return (
    row && {
      ...readStored(row),
      ownerId: row.owner_id,
      weeksTotal: row.weeks_total,
      wordsReadAt: row.wishes_read_at,
      metadataDraft: row.metadata_draft,
      createdAt: row.created_at,
    }
  )
}
