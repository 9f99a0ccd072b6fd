import 'server-only'
import { dateKinds } from '@/lib/domain/contract/change/date-kinds'
import type { ChangeView } from '@/lib/domain/contract/change-view'
import { AppError } from '@/lib/errors'
import { changeView } from '@/lib/db/changes/change-view'
import type { Transaction } from '@/lib/db/client'
import { inOwned } from '@/lib/db/owner/in-owned'
import { raiseLog } from '@/lib/db/training/raise-log'
import type { Change } from '@/prisma/generated/client'
import { datesBeforeSchema } from './dates-before'
import { putDatesBack } from './write-dates'

/**
 * Puts the dates back as they were; what was trained meanwhile stays. Undoing twice undoes once. Throws AppError conflict
 * while later dates are in force.
 */
export async function undoDates(
  ownerId: string,
  programId: string,
  changeId: string,
): Promise<ChangeView | null> {
  return inOwned(ownerId, programId, async (tx) => {
    const row = await tx.change.findUniqueOrThrow({ where: { id: changeId } })
    if (row.status === 'undone') return changeView(row)
    await requireLastOfDates(tx, row)
    const { pauses, workouts } = datesBeforeSchema.parse(row.before)
    await tx.program.update({ where: { id: programId }, data: { pauses } })
    await putDatesBack(tx, programId, workouts)
    await raiseLog(tx, programId, true)
    const settled = { status: 'undone', settled_at: new Date() }
    return changeView(await tx.change.update({ where: { id: changeId }, data: settled }))
  })
}

async function requireLastOfDates(tx: Transaction, { id, program_id }: Change) {
  const last = await tx.change.findFirst({
    where: { program_id, status: 'taken', kind: { in: dateKinds } },
    orderBy: [{ settled_at: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    select: { id: true },
  })
  if (last?.id === id) return
  throw new AppError('conflict', 'Later dates are in force. Undo those first.')
}
