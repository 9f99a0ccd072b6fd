import 'server-only'
import { db } from '@/lib/db/client'
import { placedPrograms } from './placed-programs'
import type { ProgramStatus } from '@/prisma/generated/client'

interface ProgramCounts {
  /** How many there are of each status. */
  byStatus: { status: ProgramStatus; n: number }[]
  /** Asked for, and not yet begun: they wait for others of their owner, or for an engine to accept them. */
  queued: { owner: number; engine: number }
}

/** Of the whole database, at this moment. */
export async function countPrograms(): Promise<ProgramCounts> {
  const [byStatus, [queued]] = await db().$transaction([
    db().$queryRaw<ProgramCounts['byStatus']>`
      select status, count(*)::int as n from program group by status order by status`,
    db().$queryRaw<[ProgramCounts['queued']]>`
      select count(*) filter (where waits)::int as owner, count(*) filter (where not waits)::int as engine
      from (${placedPrograms()}) placed where event_accepted_at is null`,
  ])
  return { byStatus, queued }
}
