import 'server-only'
import type { ChangeView } from '@/lib/domain/contract/change-view'
import type { DatedWorkout } from '@/lib/domain/contract/training/workout-view'
import { changeWorkouts, type DatesAsked } from '@/lib/domain/schedule/change-dates'
import { dateIn } from '@/lib/domain/schedule/date-in'
import { AppError } from '@/lib/errors'
import { changeView, dateChangeView } from '@/lib/db/changes/change-view'
import { inOwned } from '@/lib/db/owner/in-owned'
import { listTrained } from '@/lib/db/training/list-trained'
import { loadDays } from '@/lib/db/training/load-days'
import { raiseLog } from '@/lib/db/training/raise-log'
import type { Change } from '@/prisma/generated/client'
import type { DatesBefore } from './dates-before'
import { writeDates } from './write-dates'

/**
 * Takes other dates. Taking them twice takes them once. Throws AppError conflict when dates have changed since they were
 * proposed.
 */
export async function takeDates(
  ownerId: string,
  programId: string,
  changeId: string,
): Promise<ChangeView | null> {
  return inOwned(ownerId, programId, async (tx) => {
    const row = await tx.change.findUnique({ where: { id: changeId } })
    if (!row || row.status === 'taken') return row && changeView(row)
    if (row.status !== 'proposed') throw new AppError('conflict', changedSince)
    const asked = { kind: row.kind, ...Object(row.asked) } as DatesAsked
    const { workouts, schedule, days, time_zone } = await loadDays(programId, tx)
    const today = dateIn(time_zone, new Date())
    const trained = await listTrained(programId, tx)
    const after = changeWorkouts(workouts, asked, { days, today, trained })
    const pairs = differences(workouts, after)
    if (!isAsProposed(row, pairs)) throw new AppError('conflict', changedSince)
    const kept = await tx.workout.findMany({ where: { program_id: programId } })
    const isKept = ({ week, day }: DatedWorkout) =>
      kept.some((each) => each.week === week && each.day === day)
    const isTrained = ({ week, day }: DatedWorkout) =>
      trained.some((each) => each.week === week && each.day === day)
    const before: DatesBefore = {
      pauses: schedule.pauses.map((pause) => ({ ...pause })),
      workouts: pairs.map(({ was: { week, day, planned_on, status }, was }) => ({
        ...{ week, day, planned_on },
        // What was only looked into begins anew, also once it is no longer skipped.
        status: status === 'open' && !isTrained(was) ? 'planned' : status,
        isKept: isKept(was),
      })),
    }
    if (asked.kind === 'pause') {
      const { from, days } = asked
      const pauses = [...before.pauses, { from, days }]
      await tx.program.update({ where: { id: programId }, data: { pauses } })
    }
    // A day without a row follows the pauses by itself.
    const written = pairs.filter(({ was }) => asked.kind !== 'pause' || isKept(was))
    await writeDates(
      tx,
      programId,
      written.map(({ becomes }) => becomes),
    )
    await raiseLog(tx, programId, true)
    const settled = { status: 'taken', settled_at: new Date(), before }
    return changeView(await tx.change.update({ where: { id: changeId }, data: settled }))
  })
}

const changedSince = 'The dates have changed since. Look at them again.'

interface Pair {
  was: DatedWorkout
  becomes: DatedWorkout
}

function differences(before: readonly DatedWorkout[], after: readonly DatedWorkout[]): Pair[] {
  return before.flatMap((was, index) =>
    after[index] === was ? [] : [{ was, becomes: after[index]! }],
  )
}

function isAsProposed(row: Change, pairs: readonly Pair[]): boolean {
  const { dates } = dateChangeView(row).effect
  const told = dates.map(({ week, day, was, becomes }) => [week, day, was, becomes].join())
  const now = pairs.map(({ was, becomes }) =>
    [
      ...[was.week, was.day, was.planned_on],
      becomes.status === 'skipped' ? null : becomes.planned_on,
    ].join(),
  )
  return told.join(';') === now.join(';')
}
