import 'server-only'
import { AppError } from '@/lib/errors'
import { db } from '@/lib/db/client'
import { swapChangeView } from '@/lib/db/changes/change-view'
import type { Change } from '@/prisma/generated/client'

/** Throws AppError conflict where a set of what a swap brought is logged: what was trained stays as it was asked. */
export async function requireUnused(change: Change) {
  if (change.kind !== 'swap') return
  const { asked, effect } = swapChangeView(change)
  const places = effect.rows.map(({ week, day, slot }) => ({ week, day, slot }))
  const logged = await db().setLog.findFirst({
    where: {
      program_id: change.program_id,
      ...{ exercise_id: asked.exercise_id, removed_at: null, OR: places },
    },
    select: { week: true },
  })
  if (!logged) return
  throw new AppError(
    'conflict',
    `A set of it is logged in week ${logged.week}, so that it stays. Swap it back from the next session on.`,
  )
}
