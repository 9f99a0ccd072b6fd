import 'server-only'
import { type ProgramList, programListItemSchema } from '@/lib/domain/contract/views'
import { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/db/client'
import { type ListPlace, writeCursor } from './list-cursor'

/** How many programs are told at once where nothing is asked for. */
export const pageOfPrograms = 20

interface Which {
  /** At most so many. */
  limit?: number
  /** The last one that is known already. */
  after?: ListPlace | null
}

/**
 * An owner's programs without their weeks, newest first, a page at a time. Each page begins behind a program, not at
 * a number: what is added or deleted meanwhile neither repeats one nor leaves one out.
 */
export async function listPrograms(
  ownerId: string,
  { limit = pageOfPrograms, after = null }: Which = {},
): Promise<ProgramList> {
  const older = after
    ? Prisma.sql`and (created_at, id) < (${after.created_at}::timestamptz, ${after.program_id}::uuid)`
    : Prisma.empty
  const rows = await db().$queryRaw<Row[]>`
    select id as program_id, metadata->>'name' as name, status::text as status, progress,
      profile->>'goal_category' as goal_category,
      profile->>'fitness_level' as fitness_level,
      weeks_total as duration_weeks,
      coalesce(wishes->'from_words'->'days_per_week', profile->'days_per_week')::int as days_per_week,
      coalesce(wishes->'from_words'->'session_minutes', profile->'session_minutes')::int as session_minutes,
      blueprint->'phases' as phases,
      created_at
    from program where owner_id = ${ownerId} ${older}
    order by created_at desc, id desc limit ${limit + 1}`
  const programs = rows
    .slice(0, limit)
    .map((row) => programListItemSchema.parse({ ...row, created_at: row.created_at.toISOString() }))
  const last = programs.at(-1)
  return { programs, next_cursor: rows.length > limit && last ? writeCursor(last) : null }
}

type Row = Record<string, unknown> & { created_at: Date }
