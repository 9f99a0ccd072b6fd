import type { TrainingDay } from '@/lib/domain/audit/training/training'
import type { Weekday } from '@/lib/domain/vocabulary'
import { readRow } from '@/testing/published/read-row'

/** A session in shorthand, with how each of its lifts goes on. */
export function session(weekday: Weekday, minutes: number, rows: string[]): TrainingDay {
  return {
    weekday,
    minutes,
    test: false,
    rows: rows.map((row) => ({
      ...readRow(row),
      progression: {
        method: 'double',
        trigger: 'all sets at the top of the range',
        step: 'the next weight',
        stall: 'twice below the range: 10 % less',
      },
    })),
  }
}
