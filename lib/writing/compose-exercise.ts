import type { TimedExercise } from '@/lib/domain/measures/session-time'
import { alternatives } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { plannedSets } from '@/lib/domain/program/planned-sets'
import type { Adjustment, Exercise } from '@/lib/domain/program/schema'
import type { Tempo } from '@/lib/domain/vocabulary'
import type { PlacedRow } from './arrange-rows'
import type { LooseWeek } from './loose-reply'
import { quote } from './words/quote'
import { timedExercise } from './timed-exercise'
import type { WeekRequest } from './week-request'

interface ComposeExerciseRequest extends Pick<WeekRequest, 'profile' | 'week'>, PlacedRow {
  /** All exercises that this athlete may be given. */
  allowed: CatalogueEntry[]
  reply: LooseWeek['days'][number]['exercises'][number] | undefined
}

export interface ComposedExercise {
  /** With the catalogue's cue. */
  exercise: Exercise
  timed: TimedExercise
  adjustments: Adjustment[]
}

/**
 * One exercise: the blueprint's numbers, the reply's sets and amount within the row's range, its tempo
 * if the slot has it. A row that the reply leaves out is written as planned, without another call.
 */
export function composeExercise(request: ComposeExerciseRequest): ComposedExercise {
  const { profile, week, allowed, row, slot, entry, reply } = request
  const where = `${row.slot}, ${entry.name}`
  const sets = clamp(`${where}, sets`, reply?.sets, row.sets, row.sets_min, row.sets_max)
  const amount = clamp(
    `${where}, ${row.measure}`,
    reply?.amount,
    row.amount,
    row.amount_min,
    row.amount_max,
  )
  const plan = { row, entry, profile, week: week.week }
  const planned = plannedSets(plan)
  const written = plannedSets({
    ...plan,
    // The reserve stays the plan's, so other repetitions mean another load.
    row: { ...row, sets: sets.value, amount: amount.value },
  })
  const tempo = chooseTempo(where, entry, slot.tempos, reply?.tempo)
  return {
    exercise: {
      slot: row.slot,
      exercise_id: entry.id,
      role: slot.role,
      measure: entry.measure,
      superset: row.superset,
      warm_up: written.warm_up,
      planned: planned.sets,
      written: written.sets,
      rest_seconds: row.rest_seconds,
      tempo: tempo.value,
      progression: row.progression,
      cue: entry.cue,
      alternatives: alternatives(entry, allowed, 3, slot.role).map(({ id }) => id),
    },
    timed: timedExercise(row, entry, written),
    adjustments: [...sets.adjustments, ...amount.adjustments, ...tempo.adjustments],
  }
}

function clamp(
  where: string,
  asked: number | null | undefined,
  planned: number,
  min: number,
  max: number,
): { value: number; adjustments: Adjustment[] } {
  if (asked === null || asked === undefined) return { value: planned, adjustments: [] }
  const value = Math.min(max, Math.max(min, asked))
  if (value === asked) return { value, adjustments: [] }
  const reason = min === max ? `The plan has ${min}.` : `The plan has room from ${min} to ${max}.`
  return {
    value,
    adjustments: [{ where, asked: String(asked), stored: String(value), reason }],
  }
}

/** Only repetitions have a tempo; null leaves the choice to the plan. */
function chooseTempo(
  where: string,
  { measure }: CatalogueEntry,
  tempos: Tempo[],
  asked: string | null | undefined,
): { value: Tempo | null; adjustments: Adjustment[] } {
  const own = measure === 'reps' ? (tempos[0] ?? null) : null
  if (!asked || measure !== 'reps') return { value: own, adjustments: [] }
  const value = tempos.find((tempo) => tempo === asked)
  if (value) return { value, adjustments: [] }
  const reason = 'It is not one of the tempos of this slot.'
  return {
    value: own,
    adjustments: [{ where: `${where}, tempo`, asked: quote(asked), stored: own ?? '', reason }],
  }
}
