import 'server-only'
import type { WeekChange } from '@/lib/domain/contract/change/week-change'
import { weekChangeView } from '@/lib/db/changes/change-view'
import { db } from '@/lib/db/client'
import { isUuid } from '@/lib/db/owner/is-uuid'

interface Asked {
  ownerId: string
  programId: string
  week: number
}

/** The last time that an owner asked for a week of a program to be written again; null where they never did. */
export async function findAsked({ ownerId, programId, week }: Asked): Promise<WeekChange | null> {
  if (!isUuid(programId)) return null
  const row = await db().change.findFirst({
    where: {
      program_id: programId,
      program: { owner_id: ownerId },
      kind: 'regenerate',
      weeks: { has: week },
    },
    orderBy: [{ created_at: 'desc' }, { id: 'desc' }],
  })
  return row && weekChangeView(row)
}
