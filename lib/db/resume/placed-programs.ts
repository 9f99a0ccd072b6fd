import 'server-only'
import { env } from '@/lib/env'
import { Prisma } from '@/prisma/generated/client'

/** Whose programs: an owner's, or those of whoever owns a program. */
export type Whose = { ownerId: string } | { programId: string }

/**
 * A query of the programs that are not over, each with its `place` among its owner's and whether it `waits`. Those whose
 * event the engine has accepted come first, then the others in the order in which they were asked for. The first
 * PROGRAMS_AT_ONCE may be written; the others wait as rows, which cost neither engine nor app anything, until one ends.
 */
export function placedPrograms(whose?: Whose): Prisma.Sql {
  return Prisma.sql`
    select *, place > ${env().PROGRAMS_AT_ONCE} and event_accepted_at is null as waits
    from (
      select id, attempt, created_at, event_accepted_at, estimated_seconds, progress,
        row_number() over (
          partition by owner_id order by event_accepted_at is null, created_at, id
        )::int as place
      from program
      where status in ('pending', 'in_progress') ${whose ? ofOwner(whose) : Prisma.empty}
    ) live`
}

function ofOwner(whose: Whose): Prisma.Sql {
  if ('ownerId' in whose) return Prisma.sql`and owner_id = ${whose.ownerId}`
  return Prisma.sql`and owner_id = (select owner_id from program where id = ${whose.programId}::uuid)`
}
