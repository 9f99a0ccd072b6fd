import 'server-only'
import type { WeekChange } from '@/lib/domain/contract/change/week-change'
import { weekChangeView } from '@/lib/db/changes/change-view'
import { db } from '@/lib/db/client'
import { isUuid } from '@/lib/db/owner/is-uuid'

/** What an owner asked last of each week of a program to be written again, by week. */
export async function listAsked(
  ownerId: string,
  programId: string,
): Promise<Record<number, WeekChange>> {
  if (!isUuid(programId)) return {}
  const rows = await db().change.findMany({
    where: { program_id: programId, program: { owner_id: ownerId }, kind: 'regenerate' },
    orderBy: [{ created_at: 'asc' }, { id: 'asc' }],
  })
  const last = new Map(rows.flatMap((row) => row.weeks.map((week) => [week, row] as const)))
  return Object.fromEntries([...last].map(([week, row]) => [week, weekChangeView(row)]))
}
