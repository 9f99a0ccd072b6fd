import type { BlueprintDay } from '@/lib/domain/blueprint/schema'
import { sessionMinutes } from '@/lib/domain/measures/session-time'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { exerciseOfSlot } from '@/lib/domain/program/planned-sets'
import type { Adjustment, Workout } from '@/lib/domain/program/schema'
import { arrangeRows, type PlacedRow } from './arrange-rows'
import { composeExercise } from './compose-exercise'
import type { LooseWeek } from './loose-reply'
import type { WeekRequest } from './week-request'

interface ComposeDayRequest extends Omit<WeekRequest, 'reply'> {
  day: BlueprintDay
  reply: LooseWeek['days'][number] | undefined
  /** All exercises that this athlete may be given. */
  allowed: CatalogueEntry[]
}

export interface ComposedDay {
  /** With the plan's words: the reply's are edited once all numbers are known. */
  workout: Workout
  adjustments: Adjustment[]
}

/** The numbers of one workout of a reply, or the blueprint's own when the reply has none for this day. */
export function composeDay(request: ComposeDayRequest): ComposedDay {
  const { profile, day, reply } = request
  const said = reply?.exercises ?? []
  const arranged = arrangeRows(profile, request.week.week, placeRows(request), said)
  const exercises = arranged.rows.map((placed) =>
    composeExercise({
      ...request,
      ...placed,
      reply: said.find(({ slot }) => slot === placed.row.slot),
    }),
  )
  const minutes = sessionMinutes(
    profile,
    exercises.map(({ timed }) => timed),
  )
  return {
    workout: {
      day: day.day,
      weekday: day.weekday,
      kind: day.kind,
      title: day.focus,
      focus: day.focus,
      note: '',
      minutes,
      exercises: exercises.map(({ exercise }) => exercise),
    },
    adjustments: reply
      ? [...arranged.adjustments, ...exercises.flatMap(({ adjustments }) => adjustments)]
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

/** Each row with its slot and the exercise of this block. A missing one is our bug, not the reply's. */
function placeRows({ blueprint, metadata, week, day }: ComposeDayRequest): PlacedRow[] {
  return day.rows.map((row) => {
    const slot = blueprint.slots.find((each) => each.slot === row.slot)
    const choice = metadata.slots.find((each) => each.slot === row.slot)
    const entry = choice && exerciseById(exerciseOfSlot(choice, week.block))
    if (!slot || !entry) throw new Error(`Slot ${row.slot} has no exercise`)
    return { row, slot, entry }
  })
}
