import 'server-only'
import type { LiftAsked, LiftChange } from '@/lib/domain/contract/change/lift-change'
import { type LiftAnchor } from '@/lib/domain/blueprint/loads/reanchor'
import type { LoggedSet } from '@/lib/domain/contract/training/log-view'
import { logAnchors, type ToldLift } from '@/lib/domain/program/lifts/log-anchors'
import { count } from '@/lib/domain/words/format'
import { AppError } from '@/lib/errors'
import { db } from '@/lib/db/client'
import { inOwned } from '@/lib/db/owner/in-owned'
import { logEntry, loggedSet } from '@/lib/db/training/log-entry'
import { isUuid } from '@/lib/db/owner/is-uuid'
import { liftChangeView } from '@/lib/db/changes/change-view'
import { type LoadedState, loadState } from '@/lib/db/changes/load-state'
import { storeProposal } from '@/lib/db/changes/store-proposal'
import { liftEffectOf } from './lift-effect-of'

/** Lifts entered anew that one program bears: about one for each week of the longest. */
const MOST_TAKEN = 50

type LiftEntry = Omit<LiftAnchor, 'from_week' | 'from_day'>

interface Day {
  week: number
  day: number
}

type FirstDay = Pick<LiftAnchor, 'from_week' | 'from_day'>

interface From {
  from_week: number | undefined
  from_day: number | undefined
}

/**
 * Proposes what follows when a lift is entered anew, or when the log of a day counts: answers it and stores the proposal, nothing that is trained, in
 * the place of the last one. One that would change nothing is dropped at once. Null when the owner has no such program.
 * Throws AppError conflict while the program is not written whole or has too many changes, and invalid_request for a
 * week that it does not have.
 */
export async function proposeLifts(
  ownerId: string,
  programId: string,
  entered: LiftEntry | { log: Day },
  from: From,
): Promise<LiftChange | null> {
  await requireRoom(ownerId, programId)
  const state = await loadState(ownerId, programId)
  if (!state) return null
  const isLog = 'log' in entered
  const log = await listLog(programId, isLog ? entered.log : undefined)
  const told = isLog ? logAnchors(state, log, entered.log) : [toldOf(entered)]
  const day = dayOf(state, from)
  const { effect, anchors, weeks } = liftEffectOf(programId, state, {
    anchors: told.map((lift) => anchorOf(lift, day)),
    log,
    isLog,
  })
  const changed = weeks.map(({ week }) => week)
  return inOwned(ownerId, programId, async (tx) => {
    const row = await storeProposal(tx, programId, {
      kind: 'lifts',
      asked: {
        lifts: told.flatMap((lift) => (isAmong(anchors, lift) || !isLog ? [askedOf(lift)] : [])),
        source: isLog ? 'log' : 'athlete',
        ...day,
      } satisfies LiftAsked,
      effect,
      before: Object.fromEntries(changed.map((week) => [week, state.pointers[week]!])),
      isNothing: changed.length === 0,
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

/** The whole log, or that of a day. */
async function listLog(programId: string, day?: Day): Promise<LoggedSet[]> {
  const rows = await db().setLog.findMany({ where: { program_id: programId, ...day } })
  return rows.map((row) => loggedSet(logEntry(row)))
}

function toldOf(entry: LiftEntry): ToldLift {
  return { ...entry, reckoned_kg: entry.load_kg }
}

function anchorOf({ lift, reckoned_kg, reps, rir }: ToldLift, day: FirstDay): LiftAnchor {
  return { lift, load_kg: reckoned_kg, reps, rir, ...day }
}

function isAmong(anchors: readonly LiftAnchor[], { lift }: ToldLift): boolean {
  return anchors.some((anchor) => anchor.lift === lift)
}

function askedOf({ lift, ...set }: ToldLift) {
  return { exercise_id: lift, ...set }
}
