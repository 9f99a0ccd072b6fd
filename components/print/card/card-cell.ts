import type { Exercise } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { formatLoad, NBSP } from '@/lib/domain/words/format'
import {
  formatPart,
  type PrescriptionPart,
  prescribeExercise,
} from '@/lib/domain/words/prescription'

/** What one week asks of an exercise: a line for each part, `4 × 6` and `102.5`. */
export interface CardCell {
  lines: { work: string; load: string }[]
}

/** `before` is the same row a week earlier: a range prints its weight where a block begins, and where it changes. */
export function cardCell(exercise: Exercise, units: Units, before: Exercise | null): CardCell {
  const { parts } = prescribeExercise(exercise)
  const goesOn = exercise.progression?.method === 'double' && before !== null
  const known = new Set(goesOn ? before.sets.map(({ load_kg }) => load_kg) : [])
  return {
    lines: parts.map((part) => ({
      work: workOf(part),
      load: part.load_kg !== null && known.has(part.load_kg) ? '' : loadOf(part, units),
    })),
  }
}

function workOf(part: PrescriptionPart): string {
  if (part.kind === 'find') return `find${NBSP}${part.amount}`
  return formatPart({ ...part, pct: null })
}

function loadOf({ load_kg, pct }: PrescriptionPart, units: Units): string {
  if (load_kg !== null) return formatLoad(load_kg, units)
  return pct === null ? '' : `${pct}${NBSP}%`
}
