import 'server-only'
import { type ProgramListItem, programListItemSchema } from '@/lib/domain/contract/views'
import { db } from '@/lib/db/client'

/** An owner's programs, newest first, at most 200, without their weeks. */
export async function listPrograms(ownerId: string): Promise<ProgramListItem[]> {
  const rows = await db().$queryRaw<Row[]>`
    select id as program_id, metadata->>'name' as name, status::text as status, progress,
      profile->>'goal_category' as goal_category,
      profile->>'fitness_level' as fitness_level,
      weeks_total as duration_weeks,
      (profile->>'days_per_week')::int as days_per_week,
      (profile->>'session_minutes')::int as session_minutes,
      blueprint->'phases' as phases,
      created_at
    from program where owner_id = ${ownerId}
    order by created_at desc, id limit 200`
  return rows.map((row) =>
    programListItemSchema.parse({ ...row, created_at: row.created_at.toISOString() }),
  )
}

type Row = Record<string, unknown> & { created_at: Date }
