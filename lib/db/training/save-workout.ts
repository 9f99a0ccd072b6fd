import 'server-only'
import type { DatedWorkout, WorkoutRequest } from '@/lib/domain/contract/training/workout-view'
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
 * Keeps what became of a workout, unless a later word of it is known, and answers what stands. Null when the owner has no
 * such program, or it no such day.
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
    if (kept?.at && kept.at >= at) return planned
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
