import 'server-only'
import {
  type DatedWorkout,
  noteRoom,
  type WorkoutRequest,
} from '@/lib/domain/contract/training/workout-view'
import { mergeNote } from '@/lib/domain/log/merge-note'
import { inOwned } from '@/lib/db/owner/in-owned'
import { keptWorkout, loadDays } from './load-days'
import { raiseLog } from './raise-log'
import { notAhead } from './not-ahead'

interface Writing extends WorkoutRequest {
  ownerId: string
  programId: string
  week: number
  day: number
  now: Date
}

/**
 * Keeps what became of a workout, and answers what stands. Where a later word of it is known, that counts; what an earlier
 * one says in its note is kept all the same, since it was written without a signal perhaps. Null when the owner has no such
 * program, or it no such day.
 */
export async function saveWorkout({
  ownerId,
  programId,
  week,
  day,
  status,
  note,
  begins = false,
  at: written,
  now,
}: Writing): Promise<DatedWorkout | null> {
  const at = notAhead(written, now)
  return inOwned(ownerId, programId, async (tx) => {
    const { workouts } = await loadDays(programId, tx)
    const planned = workouts.find((each) => each.week === week && each.day === day)
    if (!planned) return null
    const where = { program_id_week_day: { program_id: programId, week, day } }
    const kept = await tx.workout.findUnique({ where })
    if (kept?.at && kept.at >= at) {
      const both = mergeNote(kept.note ?? '', note ?? '', noteRoom)
      if (both === (kept.note ?? '')) return planned
      const row = await tx.workout.update({ where, data: { note: both } })
      await raiseLog(tx, programId, true)
      return keptWorkout(row)
    }
    if (begins && planned.status === 'done') return planned
    const data = {
      ...{ status, at },
      ...(note !== undefined && { note: note === '' ? null : note }),
      opened_at: status === 'planned' ? null : (kept?.opened_at ?? at),
      closed_at: status === 'done' ? at : null,
    }
    const row = await tx.workout.upsert({
      where,
      create: {
        ...{ program_id: programId, week, day },
        planned_on: new Date(planned.planned_on),
        ...data,
      },
      update: data,
    })
    await raiseLog(tx, programId, true)
    return keptWorkout(row)
  })
}
