import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { WeekRow } from './lead-row'
import type { WeekFacts } from './week-facts'

/** Whether a later training of the week has the lift once more, be it in another form with the bar. */
export function comesAgain(row: WeekRow, day: number, { trainings }: WeekFacts): boolean {
  const entry = exerciseById(row.exercise_id)
  return trainings
    .filter((other) => other.day > day)
    .flatMap(({ rows }) => rows)
    .some(({ exercise_id }) => {
      const other = exerciseById(exercise_id)
      const isForm = other?.pattern === entry?.pattern && other?.load === 'barbell'
      return exercise_id === row.exercise_id || isForm
    })
}
