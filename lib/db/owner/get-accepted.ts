import 'server-only'
import { db } from '@/lib/db/client'
import { understoodIn } from '@/lib/db/kept-wishes'
import { readStored, storedColumns } from '@/lib/db/read-stored'

/** What an owner was told when their program was accepted, with where it stands by now; null when they have no such program. */
export async function getAccepted(ownerId: string, programId: string) {
  const row = await db().program.findFirst({
    where: { id: programId, owner_id: ownerId },
    select: { ...storedColumns, status: true, estimated_seconds: true },
  })
  if (!row) return null
  const { status, estimated_seconds } = row
  const { notices, answers } = readStored(row).blueprint
  const understood = understoodIn(row.wishes)
  return { status, estimatedSeconds: estimated_seconds ?? 0, notices, answers, understood }
}
