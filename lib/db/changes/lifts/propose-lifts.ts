import 'server-only'
import type { LiftAsked, LiftChange, LiftEffect } from '@/lib/domain/contract/change/lift-change'
import { type LiftAnchor } from '@/lib/domain/blueprint/loads/reanchor'
import { changeLift } from '@/lib/domain/program/lifts/change-lift'
import { count } from '@/lib/domain/words/format'
import { AppError } from '@/lib/errors'
import { db } from '@/lib/db/client'
import { inOwned } from '@/lib/db/owner/in-owned'
import { isUuid } from '@/lib/db/owner/is-uuid'
import { auditState } from '@/lib/db/changes/audit-state'
import { liftChangeView } from '@/lib/db/changes/change-view'
import { type LoadedState, loadState } from '@/lib/db/changes/load-state'
import { withBasis } from './with-basis'

/** Lifts entered anew that one program bears: about one for each week of the longest. */
const MOST_TAKEN = 50

type LiftEntry = Omit<LiftAnchor, 'from_week' | 'from_day'>

interface From {
  from_week: number | undefined
  from_day: number | undefined
}

/**
 * Proposes what follows when a lift is entered anew: answers it and stores the proposal, nothing that is trained, in
 * the place of the last one. One that would change nothing is dropped at once. Null when the owner has no such program.
 * Throws AppError conflict while the program is not written whole or has too many changes, and invalid_request for a
 * week that it does not have.
 */
export async function proposeLifts(
  ownerId: string,
  programId: string,
  lift: LiftEntry,
  from: From,
): Promise<LiftChange | null> {
  await requireRoom(ownerId, programId)
  const state = await loadState(ownerId, programId)
  if (!state) return null
  const anchor = { ...lift, ...dayOf(state, from) }
  const { maximum_kg, isKnown, loads, weeks } = changeLift(state, anchor)
  const audit = auditState(programId, state, withBasis(state, weeks), [...state.anchors, anchor])
  const effect: LiftEffect = {
    sentence: sentenceOf(weeks.length, isKnown),
    maxima_kg: [{ exercise_id: anchor.lift, ...maximum_kg }],
    loads,
    findings: audit && audit.findings.filter(({ severity }) => severity !== 'pass'),
  }
  const changed = weeks.map(({ week }) => week)
  const isNothing = changed.length === 0
  return inOwned(ownerId, programId, async (tx) => {
    await tx.change.deleteMany({
      where: { program_id: programId, kind: 'lifts', status: { in: ['proposed', 'dropped'] } },
    })
    const row = await tx.change.create({
      data: {
        program_id: programId,
        kind: 'lifts',
        status: isNothing ? 'dropped' : 'proposed',
        settled_at: isNothing ? new Date() : null,
        asked: askedOf(anchor),
        effect,
        weeks: changed,
        before: Object.fromEntries(changed.map((week) => [week, state.pointers[week]!])),
      },
    })
    return liftChangeView(row)
  })
}

/** Only the last proposal is kept, so that none can be taken beyond the limit either. */
async function requireRoom(ownerId: string, programId: string) {
  if (!isUuid(programId)) return
  const taken = await db().change.count({
    where: {
      program_id: programId,
      program: { owner_id: ownerId },
      kind: 'lifts',
      status: 'taken',
    },
  })
  if (taken < MOST_TAKEN) return
  throw new AppError(
    'conflict',
    `Lifts of this program were entered anew ${MOST_TAKEN} times, which is the most. Undo the last one first.`,
  )
}

/** The day that was asked for, else the one after the last that was trained. */
function dayOf({ weeks, trained }: LoadedState, { from_week, from_day }: From) {
  if (from_week !== undefined) {
    const asked = weeks.find(({ week }) => week.week === from_week)
    if (!asked) {
      const sentence = `The program has ${count(weeks.length, 'week')}.`
      throw new AppError('invalid_request', sentence, { from_week: sentence })
    }
    return { from_week, from_day: from_day ?? 1 }
  }
  const days = weeks.flatMap(({ week }) =>
    week.workouts.map(({ day }) => ({ week: week.week, day })),
  )
  const last = trained.at(-1)
  const next = days.find(
    ({ week, day }) => !last || week > last.week || (week === last.week && day > last.day),
  )
  if (!next) throw new AppError('conflict', 'Every day of this program was trained.')
  return { from_week: next.week, from_day: next.day }
}

function askedOf({ lift, load_kg, reps, rir, from_week, from_day }: LiftAnchor): LiftAsked {
  const asked = { exercise_id: lift, load_kg, reps, rir }
  return { lifts: [asked], source: 'athlete', from_week, from_day }
}

function sentenceOf(weeks: number, isKnown: boolean): string {
  if (weeks > 0) return `Weights change in ${count(weeks, 'week')}.`
  return isKnown
    ? 'Nothing changes: the set says what the plan reckons with already.'
    : 'Nothing changes: no weight of this program follows from it.'
}
