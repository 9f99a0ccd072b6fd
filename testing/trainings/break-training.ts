import type { Training, TrainingRow } from '@/lib/domain/audit/training/training'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'

/** Every row of an exercise; each can be changed in place. */
export function rowsOf({ weeks }: Training, id: string): TrainingRow[] {
  return weeks
    .flatMap(({ days }) => days.flatMap(({ rows }) => rows))
    .filter(({ exercise }) => exercise.id === id)
}

/** Another exercise in its place in every week. */
export function exchange(training: Training, id: string, other: string): void {
  for (const row of rowsOf(training, id)) row.exercise = catalogueEntry(other)
}
