import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { ridesWave } from '@/lib/domain/blueprint/styles/tags'
import { waveTable } from '@/lib/domain/blueprint/prescription/wave-tables'
import { firstGroup, type WeekRow } from './lead-row'
import type { WeekFacts } from './week-facts'

/** What a wave changes from the week before: its first week, the same reps with more weight, or fewer reps. */
export type WaveStep = 'first' | 'heavier' | 'fewer'

/** Where a row stands in its wave; the week before is the column before this one in the row's table. */
export function waveStep(
  row: WeekRow,
  { style, phase, phaseWeek, week, known }: WeekFacts,
): WaveStep {
  const entry = exerciseById(row.exercise_id)
  if (phaseWeek === 1 || !entry || !ridesWave(row.tag)) return 'first'
  if (phase === 'deload' || phase === 'taper') return 'first'
  // The week before this one found the weight by eights.
  if (week === 2 && !known.includes(row.exercise_id)) return 'first'
  const now = firstGroup(row)
  const columns = waveTable(style, row.tag, entry)[phase].map(([first]) => first)
  const place = columns.findIndex((column) => column?.pct === now.pct_1rm)
  return columns[place - 1]?.reps === now.amount_min || place === 0 ? 'heavier' : 'fewer'
}
