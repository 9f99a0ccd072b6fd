import 'server-only'
import type { ShortenChange } from '@/lib/domain/contract/change/shorten-change'
import { shortenDay } from '@/lib/domain/program/shorten/shorten-day'
import { shortenEffect } from '@/lib/domain/program/shorten/shorten-effect'
import { AppError } from '@/lib/errors'
import { auditState } from '@/lib/db/changes/audit-state'
import { shortenChangeView } from '@/lib/db/changes/change-view'
import { loadState } from '@/lib/db/changes/load-state'
import { storeProposal } from '@/lib/db/changes/store-proposal'
import { inOwned } from '@/lib/db/owner/in-owned'
import { type DayMinutes, requireDayUntrained } from './require-day-untrained'

/**
 * Proposes a workout in fewer minutes, in the place of the last such proposal. One that would change nothing is dropped at
 * once. Null when the owner has no such program. Throws AppError not_found for a day that it does not have, and conflict
 * for one that was trained or while the program is not written whole.
 */
export async function proposeShorten(
  ownerId: string,
  programId: string,
  asked: DayMinutes,
): Promise<ShortenChange | null> {
  const state = await loadState(ownerId, programId)
  if (!state) return null
  const { week, day, minutes } = asked
  const was = state.weeks.find((each) => each.week.week === week)
  if (!was?.week.workouts.some((workout) => workout.day === day)) {
    throw new AppError('not_found', 'There is no such workout.')
  }
  requireDayUntrained(state, asked)
  const becomes = shortenDay(state, was, asked)
  const effect = shortenEffect(state, { was: was.week, becomes: becomes.week, day, minutes })
  const isNothing = effect.minutes.was === effect.minutes.becomes
  const audit = auditState(programId, state, isNothing ? [] : [becomes], state.anchors)
  const findings = audit && audit.findings.filter(({ severity }) => severity !== 'pass')
  return inOwned(ownerId, programId, async (tx) => {
    const row = await storeProposal(tx, programId, {
      kind: 'shorten',
      asked: { week, day, minutes },
      effect: { ...effect, findings },
      before: isNothing ? {} : { [week]: state.pointers[week]! },
      isNothing,
    })
    return shortenChangeView(row)
  })
}
