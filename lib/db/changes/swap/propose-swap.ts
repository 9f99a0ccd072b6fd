import 'server-only'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { SwapAsked, SwapChange, SwapEffect } from '@/lib/domain/contract/change/swap-change'
import { findPlace } from '@/lib/domain/program/swap/find-place'
import { swapExercise } from '@/lib/domain/program/swap/swap-exercise'
import { swapSentences } from '@/lib/domain/program/swap/swap-sentences'
import { swapWork } from '@/lib/domain/program/swap/swap-work'
import { AppError } from '@/lib/errors'
import { db } from '@/lib/db/client'
import { inOwned } from '@/lib/db/owner/in-owned'
import { isUuid } from '@/lib/db/owner/is-uuid'
import { auditState } from '@/lib/db/changes/audit-state'
import { swapChangeView } from '@/lib/db/changes/change-view'
import { type LoadedState, loadState } from '@/lib/db/changes/load-state'
import { storeProposal } from '@/lib/db/changes/store-proposal'
import { changedFindings } from './changed-findings'

/** Swaps that one program bears: about three for each week of the longest. */
const MOST_TAKEN = 150

/**
 * Proposes another exercise in the place of one, in the place of the last such proposal: answers what would follow and
 * stores nothing that is trained. One that would change nothing is dropped at once, with its reason. Null when the owner
 * has no such program. Throws AppError not_found for a place that it does not have, and conflict while it is not written
 * whole or has too many swaps.
 */
export async function proposeSwap(
  ownerId: string,
  programId: string,
  asked: Omit<SwapAsked, 'instead_of'>,
): Promise<SwapChange | null> {
  await requireRoom(ownerId, programId)
  const state = await loadState(ownerId, programId)
  if (!state) return null
  const place = findPlace(state, asked)
  if (!place) throw new AppError('not_found', 'There is no such exercise in this program.')
  const { effect, weeks } = reckonSwap(programId, state, asked)
  const { week, day, slot, scope, exercise_id } = asked
  const { exercise_id: instead_of } = place.exercise
  return inOwned(ownerId, programId, async (tx) => {
    const row = await storeProposal(tx, programId, {
      kind: 'swap',
      asked: { week, day, slot, scope, exercise_id, instead_of } satisfies SwapAsked,
      effect,
      before: Object.fromEntries(weeks.map((each) => [each, state.pointers[each]!])),
      isNothing: weeks.length === 0,
    })
    return swapChangeView(row)
  })
}

function reckonSwap(
  programId: string,
  state: LoadedState,
  asked: Omit<SwapAsked, 'instead_of'>,
): { effect: SwapEffect; weeks: number[] } {
  const request = { ...asked, entry: catalogueEntry(asked.exercise_id) }
  const swap = swapExercise(state, request)
  const audit = auditState(programId, state, swap.weeks, state.anchors)
  const effect: SwapEffect = {
    ...swapSentences(state, request, swap),
    rows: swap.rows.map(({ was, becomes, ...key }) => {
      const { athlete } = findPlace(state, key)!
      return { ...key, was: swapWork(athlete, was), becomes: swapWork(athlete, becomes) }
    }),
    findings: changedFindings(state.audit, audit),
  }
  return { effect, weeks: swap.weeks.map(({ week }) => week.week) }
}

/** Only the last proposal is kept, so that none can be taken beyond the limit either. */
async function requireRoom(ownerId: string, programId: string) {
  if (!isUuid(programId)) return
  const taken = await db().change.count({
    where: {
      program_id: programId,
      program: { owner_id: ownerId },
      ...{ kind: 'swap', status: 'taken' },
    },
  })
  if (taken < MOST_TAKEN) return
  throw new AppError(
    'conflict',
    `Exercises of this program were swapped ${MOST_TAKEN} times, which is the most. Undo the last one first.`,
  )
}
