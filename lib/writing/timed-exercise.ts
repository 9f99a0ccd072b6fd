import type { TimedExercise } from '@/lib/domain/measures/session-time'
import type { Row } from '@/lib/domain/blueprint/schema'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { ProgramSet } from '@/lib/domain/program/schema'

/** What the time formula asks of an exercise and its sets. */
export function timedExercise(
  row: Pick<Row, 'rest_seconds' | 'superset'>,
  entry: CatalogueEntry,
  { warm_up, sets }: { warm_up: ProgramSet[]; sets: ProgramSet[] },
): TimedExercise {
  return {
    pattern: entry.pattern,
    measure: entry.measure,
    unilateral: entry.unilateral,
    ramp: warm_up.length,
    amounts: sets.map(({ amount_max }) => amount_max),
    rest_seconds: row.rest_seconds,
    superset: row.superset,
  }
}
