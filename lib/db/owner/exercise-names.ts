import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { ProgramMetadata, Week } from '@/lib/domain/program/schema'
import type { WeekView } from '@/lib/domain/contract/views'

/** The names of all exercises in these weeks and slots, so that a page need not load the catalogue. */
export function exerciseNames(
  weeks: Week[],
  metadata: ProgramMetadata | null,
): WeekView['exercises'] {
  const ids = new Set(metadata?.slots.flatMap(({ a, b }) => [a, b]))
  for (const exercise of weeks.flatMap((week) => week.workouts.flatMap((day) => day.exercises))) {
    ids.add(exercise.exercise_id)
    for (const alternative of exercise.alternatives) ids.add(alternative)
  }
  const names: WeekView['exercises'] = {}
  for (const id of ids) {
    const entry = exerciseById(id)
    if (entry) {
      names[id] = { name: entry.name, measure: entry.measure, unilateral: entry.unilateral }
    }
  }
  return names
}
