import type { WeekView } from '@/lib/domain/contract/views'
import type { Week } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { type Maxima, percentWords } from './percent-words'

/** What stands once below sheets: how a weight is chosen where none is named, and what percentages are of. */
export function sheetNotes(
  week: Week,
  projected: Maxima,
  names: WeekView['exercises'],
  units: Units,
): string {
  const chosen = week.workouts.some(({ exercises }) =>
    exercises.some(({ sets }) => sets.some(({ load_kg, rir }) => load_kg === null && rir !== null)),
  )
  const unit = units === 'kg' ? 'kilograms' : 'pounds'
  return [
    chosen && `No ${unit} beside a lift: choose what leaves the reps that RIR names.`,
    percentWords(week, projected, names, units),
  ]
    .filter(Boolean)
    .join(' ')
}
