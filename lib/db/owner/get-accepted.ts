import 'server-only'
import { db } from '@/lib/db/client'
import { understoodIn } from '@/lib/db/kept-wishes'
import { waitOf } from './status/wait-of'
import { readStored, storedColumns } from '@/lib/db/read-stored'

/** What an owner was told when their program was accepted, with where it stands by now; null when they have no such program. */
export async function getAccepted(ownerId: string, programId: string) {
  const row = await db().program.findFirst({
    where: { id: programId, owner_id: ownerId },
    select: {
      ...storedColumns,
      id: true,
      status: true,
      event_accepted_at: true,
      estimated_seconds: true,
    },
  })
  if (!row) return null
  const { status, estimated_seconds } = row
  const wait = await waitOf(row)
  const { notices, answers } = readStored(row).blueprint
  const understood = understoodIn(row.wishes)
  const estimatedSeconds = (estimated_seconds ?? 0) + (wait?.seconds ?? 0)
  return { status, estimatedSeconds, notices, answers, understood }
}
