import type { Athlete } from '@/lib/domain/athlete/athlete'
import { onDay } from '@/lib/domain/athlete/time/on-day'
import type { BlueprintDay } from '@/lib/domain/blueprint/schema'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { exerciseOfRow } from '@/lib/domain/program/planned-sets'
import type { Adjustment, Exercise, Workout } from '@/lib/domain/program/schema'
import { workoutMinutes } from '@/lib/domain/program/workout-minutes'
import { arrangeExercises } from './arrange-exercises'
import { composeExercise } from '@/lib/domain/program/compose-exercise'
import type { WeekRequest } from './week-request'

interface ComposeDayRequest extends Omit<WeekRequest, 'profile'> {
  athlete: Athlete
  day: BlueprintDay
  /** All exercises that this athlete may be given. */
  allowed: readonly CatalogueEntry[]
}

export interface ComposedDay {
  /** With the plan's words: the reply's are edited once all numbers are known. */
  workout: Workout
  adjustments: Adjustment[]
}

/** One workout: the plan's numbers, in the reply's order and with its supersets as far as they can be. */
export function composeDay(request: ComposeDayRequest): ComposedDay {
  const { day, reply } = request
  const athlete = onDay(request.athlete, day.day - 1)
  const isSaid = reply.days.some((said) => said.day === day.day)
  const { exercises, adjustments } = arrangeExercises(athlete, plannedExercises(request), reply)
  return {
    workout: {
      day: day.day,
      weekday: day.weekday,
      kind: day.kind,
      title: day.focus,
      focus: day.focus,
      note: '',
      minutes: workoutMinutes(athlete, exercises),
      exercises,
    },
    adjustments: isSaid
      ? adjustments
      : [
          {
            where: `Day ${day.day}`,
            asked: '',
            stored: day.focus,
            reason: 'The reply had no such day, so it is as planned.',
          },
        ],
  }
}

/** Each row with the exercise of this block. A missing one is our bug, not the reply's. */
function plannedExercises(request: ComposeDayRequest): Exercise[] {
  const { blueprint, metadata, week, day } = request
  return day.rows.map((row) => {
    const slot = blueprint.slots.find((each) => each.slot === row.slot)
    const choice = metadata.slots.find((each) => each.slot === row.slot)
    const entry = choice && exerciseById(exerciseOfRow(row, choice, week.block))
    if (!slot || !entry) throw new Error(`Slot ${row.slot} has no exercise`)
    return composeExercise({ ...request, row, slot, entry })
  })
}
