import 'server-only'
import { weekAskedSchema } from '@/lib/domain/contract/change/week-change'
import { db } from '@/lib/db/client'
import { loadState } from '@/lib/db/changes/load-state'
import type { ChangeRun } from './in-writing'
import { writtenEffectSchema } from './written-effect'

export type Writing = NonNullable<Awaited<ReturnType<typeof loadWriting>>>

/** What a week is written again from; null when this attempt is no longer wanted. */
export async function loadWriting({ changeId, attempt }: ChangeRun) {
  const row = await db().change.findFirst({
    where: { id: changeId, attempt, status: 'writing' },
    include: { program: { select: { owner_id: true } } },
  })
  if (!row) return null
  const state = await loadState(row.program.owner_id, row.program_id)
  if (!state) return null
  const { week, wish } = weekAskedSchema.parse(row.asked)
  const { basis } = writtenEffectSchema.parse(row.effect)
  const { program_id: programId, program } = row
  return { ownerId: program.owner_id, programId, state, week, wish, basis }
}
