import 'server-only'
import type { ChangeView } from '@/lib/domain/contract/change-view'
import type { StateWeek } from '@/lib/domain/program/program-state'
import { AppError } from '@/lib/errors'
import type { Transaction } from '@/lib/db/client'
import { inOwned } from '@/lib/db/owner/in-owned'
import type { Change } from '@/prisma/generated/client'
import { auditState } from './audit-state'
import { changeView, isOfDates } from './change-view'
import { takeDates } from './dates/take-dates'
import { findChange } from './find-change'
import { type LoadedState, loadState, type Pointers } from './load-state'
import { movePointers } from './move-pointers'
import { reckonTaken } from './reckon-taken'
import { requireRevision } from './require-revision'
import { storeAudit } from './store-audit'

/**
 * Takes a proposed change: its weeks get new versions, which become the current ones, and the program is audited anew.
 * Taking it twice takes it once. Null when the owner has no such change. Throws AppError conflict when it was settled
 * otherwise, when its weeks have changed since it was proposed, or when the program changes at the same time.
 */
export async function takeChange(
  ownerId: string,
  programId: string,
  changeId: string,
): Promise<ChangeView | null> {
  const found = await findChange(ownerId, programId, changeId)
  if (!found || found.status === 'taken') return found && changeView(found)
  requireProposed(found)
  if (isOfDates(found)) return takeDates(ownerId, programId, changeId)
  const state = await loadState(ownerId, programId)
  if (!state) return null
  const { anchors, source, overrides, weeks, origin } = reckonTaken(state, found)
  const audit = auditState(programId, state, weeks, [...state.anchors, ...anchors])
  return inOwned(ownerId, programId, async (tx, program) => {
    const row = await tx.change.findUnique({ where: { id: changeId } })
    if (!row || row.status === 'taken') return row && changeView(row)
    requireProposed(row)
    requireRevision(program, state)
    if (!isCurrent(row, state) || !isSame(row.weeks, weeks)) {
      throw new AppError('conflict', `The program has changed since. ${again(row)}`)
    }
    await storeVersions(tx, { programId, changeId, attempt: program.attempt, origin }, weeks)
    const told = { program_id: programId, change_id: changeId, source }
    await tx.liftAnchor.createMany({ data: anchors.map((anchor) => ({ ...anchor, ...told })) })
    await tx.slotOverride.createMany({
      data: overrides.map((each) => ({ ...each, program_id: programId, change_id: changeId })),
    })
    await storeAudit(tx, programId, audit)
    const settled = { status: 'taken', settled_at: new Date() }
    return changeView(await tx.change.update({ where: { id: changeId }, data: settled }))
  })
}

function requireProposed(row: Change) {
  if (row.status !== 'proposed') throw new AppError('conflict', whyNot(row))
}

function whyNot(row: Change): string {
  if (row.status === 'writing') return 'This change is still being written.'
  if (row.status === 'failed') return `This change could not be written. ${again(row)}`
  if (row.status === 'undone') return `This change was undone. ${again(row)}`
  return row.kind !== 'regenerate'
    ? 'There is nothing to take: this change changes nothing.'
    : `The week was kept as it is. ${again(row)}`
}

function again({ kind }: Change): string {
  if (kind === 'swap') return 'Choose again.'
  if (kind === 'shorten') return 'Look at it again.'
  return kind === 'lifts' ? 'Enter the lift again.' : 'Ask for the week again.'
}

/** Whether the weeks of the change still show what they showed when it was proposed. */
function isCurrent({ before }: Change, { pointers }: LoadedState): boolean {
  return Object.entries(before as Pointers).every(
    ([week, version]) => pointers[Number(week)] === version,
  )
}

function isSame(proposed: number[], weeks: StateWeek[]): boolean {
  return proposed.join() === weeks.map(({ week }) => week.week).join()
}

interface Taken {
  programId: string
  changeId: string
  attempt: number
  origin: string
}

/** A version is never changed, so the next number is one more than the highest that a week ever had. */
async function storeVersions(
  tx: Transaction,
  { programId, changeId, attempt, origin }: Taken,
  weeks: StateWeek[],
) {
  const highest = await tx.weekVersion.groupBy({
    by: ['week'],
    where: { program_id: programId },
    _max: { version: true },
  })
  const next = weeks.map(({ week: { week } }) => ({
    week,
    version: 1 + (highest.find((each) => each.week === week)?._max.version ?? 0),
  }))
  await tx.weekVersion.createMany({
    data: weeks.map(({ week, basis }, index) => ({
      program_id: programId,
      ...next[index]!,
      body: week,
      basis,
      change_id: changeId,
      origin,
      written_by_attempt: attempt,
    })),
  })
  await movePointers(tx, programId, next)
}
