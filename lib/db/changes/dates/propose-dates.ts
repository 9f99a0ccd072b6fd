import 'server-only'
import type { DateChange } from '@/lib/domain/contract/change/date-change'
import { dateKinds } from '@/lib/domain/contract/change/date-kinds'
import { changeWorkouts, dateEffect, type DatesAsked } from '@/lib/domain/schedule/change-dates'
import { dateIn } from '@/lib/domain/schedule/date-in'
import { AppError } from '@/lib/errors'
import { dateChangeView } from '@/lib/db/changes/change-view'
import { storeProposal } from '@/lib/db/changes/store-proposal'
import { inOwned } from '@/lib/db/owner/in-owned'
import { listTrained } from '@/lib/db/training/list-trained'
import { loadDays, type ProgramDays } from '@/lib/db/training/load-days'
import { type NewDates, weekdaysOf } from '@/lib/domain/schedule/redate-workouts'
import { isLeft } from '@/lib/domain/schedule/is-left'

/** Pauses of one program. */
const MOST_PAUSES = 50

/**
 * Proposes other dates, in the place of the last such proposal: a workout on another day, none at all, or all later ones
 * later. One that would change nothing is dropped at once. Null when the owner has no such program. Throws AppError
 * not_found for a day that it does not have, conflict for one that is done or skipped, and invalid_request for more or fewer
 * weekdays than the program has.
 */
export async function proposeDates(
  ownerId: string,
  programId: string,
  { kind, ...rest }: DatesAsked,
  now: Date,
): Promise<DateChange | null> {
  const asked = { kind, ...rest } as DatesAsked
  return inOwned(ownerId, programId, async (tx) => {
    const program = await loadDays(programId, tx)
    requireLeft(program, asked)
    const today = dateIn(program.time_zone, now)
    const trained = await listTrained(programId, tx)
    const after = changeWorkouts(program.workouts, asked, { days: program.days, trained, today })
    const effect = dateEffect(program.workouts, after, { asked, titles: program.days, today })
    const row = await storeProposal(tx, programId, {
      ...{ kind, replaces: dateKinds, asked: rest, effect, before: {} },
      isNothing: effect.dates.length === 0,
    })
    return dateChangeView(row)
  })
}

function requireLeft({ workouts, schedule, days }: ProgramDays, asked: DatesAsked) {
  if (asked.kind === 'profile') return requireDates(asked, weekdaysOf(days).length)
  if (asked.kind === 'pause') {
    if (schedule.pauses.length < MOST_PAUSES) return
    throw new AppError(
      'conflict',
      `This program was paused ${MOST_PAUSES} times, which is the most.`,
    )
  }
  const workout = workouts.find(({ week, day }) => week === asked.week && day === asked.day)
  if (!workout) throw new AppError('not_found', 'There is no such workout.')
  if (!isLeft(workout)) throw new AppError('conflict', `This workout is ${workout.status}.`)
}

function requireDates({ start_date, weekdays }: NewDates, count: number) {
  const asked = new Set(weekdays).size
  if (start_date === null && asked === 0) {
    throw refused('start_date', 'Say a start date or weekdays.')
  }
  if (asked > 0 && (asked !== count || weekdays.length !== count)) {
    throw refused('weekdays', `Choose as many weekdays as the program has: ${count}.`)
  }
}

function refused(field: string, sentence: string): AppError {
  return new AppError('invalid_request', sentence, { [field]: sentence })
}
