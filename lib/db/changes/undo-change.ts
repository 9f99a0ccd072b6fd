import 'server-only'
import { dateKinds } from '@/lib/domain/contract/change/date-kinds'
import type { ChangeView } from '@/lib/domain/contract/change-view'
import type { StateWeek } from '@/lib/domain/program/program-state'
import { AppError } from '@/lib/errors'
import { db, type Transaction } from '@/lib/db/client'
import { inOwned } from '@/lib/db/owner/in-owned'
import { readBasis, readWeek } from '@/lib/db/read-stored'
import type { Change } from '@/prisma/generated/client'
import { auditState } from './audit-state'
import { changeView, isOfDates, shortenChangeView } from './change-view'
import { undoDates } from './dates/undo-dates'
import { findChange } from './find-change'
import { listAnchors } from './lifts/list-anchors'
import { type LoadedState, loadState, type Pointers } from './load-state'
import { movePointers } from './move-pointers'
import { requireRevision } from './require-revision'
import { requireDayUntrained } from './shorten/require-day-untrained'
import { storeAudit } from './store-audit'
import { requireUnused } from './swap/require-unused'

/**
 * Undoes a change that was taken: its weeks show again what they showed before. No version goes. Undoing it twice undoes
 * it once. Null when the owner has no such change. Throws AppError conflict when it was not taken, while a later change
 * is in force, when something was trained that it brought or shortened, or when the program changes at the same time.
 */
export async function undoChange(
  ownerId: string,
  programId: string,
  changeId: string,
): Promise<ChangeView | null> {
  const found = await findChange(ownerId, programId, changeId)
  if (!found || found.status === 'undone') return found && changeView(found)
  requireTaken(found)
  if (isOfDates(found)) return undoDates(ownerId, programId, changeId)
  await requireUnused(found)
  const state = await loadState(ownerId, programId)
  if (!state) return null
  if (found.kind === 'shorten') requireDayUntrained(state, shortenChangeView(found).asked)
  const before = pointersOf(found)
  const [weeks, anchors] = await Promise.all([
    listVersions(programId, before, state),
    listAnchors(programId, { without: changeId }),
  ])
  const audit = auditState(programId, state, weeks, anchors)
  return inOwned(ownerId, programId, async (tx, program) => {
    const row = await tx.change.findUniqueOrThrow({ where: { id: changeId } })
    if (row.status === 'undone') return changeView(row)
    await requireLast(tx, row)
    requireRevision(program, state)
    await movePointers(tx, programId, before)
    const ofChange = { program_id: programId, change_id: changeId }
    await tx.liftAnchor.deleteMany({ where: ofChange })
    await tx.slotOverride.deleteMany({ where: ofChange })
    await storeAudit(tx, programId, audit)
    const settled = { status: 'undone', settled_at: new Date() }
    return changeView(await tx.change.update({ where: { id: changeId }, data: settled }))
  })
}

function requireTaken({ status }: Change) {
  if (status !== 'taken') throw new AppError('conflict', 'This change was not taken.')
}

function pointersOf({ before, weeks }: Change) {
  const pointers = before as Pointers
  return weeks.map((week) => ({ week, version: pointers[week]! }))
}

async function listVersions(
  programId: string,
  pointers: { week: number; version: number }[],
  { blueprint }: LoadedState,
): Promise<StateWeek[]> {
  const rows = await db().weekVersion.findMany({
    where: { program_id: programId, OR: pointers },
    select: { week: true, body: true, basis: true, program: { select: { schema_version: true } } },
  })
  return rows.map(({ week, body, basis, program }) => ({
    week: readWeek(program, body),
    basis: readBasis(basis, blueprint, week),
  }))
}

/** Later changes were reckoned with this one: without it their weeks would no longer follow from what was asked. */
async function requireLast(tx: Transaction, { id, program_id }: Change) {
  const last = await tx.change.findFirst({
    where: { program_id, status: 'taken', kind: { notIn: dateKinds } },
    orderBy: [{ settled_at: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    select: { id: true },
  })
  if (last?.id !== id) {
    throw new AppError('conflict', 'A later change is still in force. Undo that one first.')
  }
}
