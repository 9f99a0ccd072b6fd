import { alternatives } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { plannedSets, type RowRequest } from '@/lib/domain/program/planned-sets'
import type { Exercise } from '@/lib/domain/program/schema'
import type { Tempo } from '@/lib/domain/vocabulary'

interface ComposeExerciseRequest extends RowRequest {
  /** All exercises that this athlete may be given. */
  allowed: readonly CatalogueEntry[]
}

/** One exercise as the plan has it. Its cue is its block's. */
export function composeExercise(request: ComposeExerciseRequest): Exercise {
  const { row, slot, entry } = request
  const { warm_up, sets, progression } = plannedSets(request)
  return {
    slot: row.slot,
    exercise_id: entry.id,
    role: slot.role,
    measure: entry.measure,
    superset: row.superset,
    in_rests_of: row.in_rests_of,
    warm_up,
    sets,
    rest_seconds: row.rest_seconds,
    tempo: progression?.own?.slowed ? SLOWED : null,
    progression,
    alternatives: standIns(request),
  }
}

/** For rows of which repetitions alone ask no more. */
const SLOWED: Tempo = '3-1-1-0'

/** Other candidates of the slot first, then what is most like it and counted alike. */
function standIns({ slot, entry, allowed }: ComposeExerciseRequest): string[] {
  const permitted = allowed.filter(({ measure }) => measure === entry.measure)
  const candidates = slot.candidates.filter(
    (id) => id !== entry.id && permitted.some((other) => other.id === id),
  )
  const alike = alternatives(entry, permitted, 3, slot.role).map(({ id }) => id)
  return [...new Set([...candidates, ...alike])].slice(0, 3)
}
