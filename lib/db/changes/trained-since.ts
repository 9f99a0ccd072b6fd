import 'server-only'
import { db } from '@/lib/db/client'
import type { Change } from '@/prisma/generated/client'
import { shortenChangeView, swapChangeView } from './change-view'

/** The week in which a set was logged of what a swap brought, or of the day that was shortened; null where none was. */
export async function trainedSince(row: Change): Promise<number | null> {
  const where = placesOf(row)
  if (!where) return null
  const logged = await db().setLog.findFirst({
    where: { program_id: row.program_id, removed_at: null, ...where },
    select: { week: true },
  })
  return logged?.week ?? null
}

function placesOf(row: Change) {
  if (row.kind === 'shorten') {
    const { week, day } = shortenChangeView(row).asked
    return { week, day }
  }
  if (row.kind !== 'swap') return null
  const { asked, effect } = swapChangeView(row)
  const places = effect.rows.map(({ week, day, slot }) => ({ week, day, slot }))
  return { exercise_id: asked.exercise_id, OR: places }
}
