import 'server-only'
import type { ChangeView } from '@/lib/domain/contract/change-view'
import { AppError } from '@/lib/errors'
import { inOwned } from '@/lib/db/owner/in-owned'
import { isUuid } from '@/lib/db/owner/is-uuid'
import { changeView } from './change-view'

/**
 * Keeps a program as it is instead of taking a change; one that is still being written is given up. Doing it twice does
 * it once. Null when the owner has no such change. Throws AppError conflict when it was taken.
 */
export async function keepChange(
  ownerId: string,
  programId: string,
  changeId: string,
): Promise<ChangeView | null> {
  if (!isUuid(changeId)) return null
  return inOwned(ownerId, programId, async (tx) => {
    const row = await tx.change.findFirst({ where: { id: changeId, program_id: programId } })
    if (!row || row.status === 'dropped') return row && changeView(row)
    if (row.status === 'taken' || row.status === 'undone') {
      throw new AppError('conflict', `This change was ${row.status}.`)
    }
    const settled = { status: 'dropped', settled_at: new Date() }
    return changeView(await tx.change.update({ where: { id: changeId }, data: settled }))
  })
}
