import type { TrainingStyle } from '@/lib/domain/athlete/wishes'
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
  const tag = row.tag
  const tables = SCHEMES.map((wished) => waveTable(style, tag, entry, wished)[phase])
  const isOwn = ([first]: readonly { pct: number }[]) => first?.pct === now.pct_1rm
  const own = tables.find((columns) => columns.some(isOwn)) ?? tables[0] ?? []
  const columns = own.map(([first]) => first)
  const place = own.findIndex(isOwn)
  // Schemes with a top set go up in repetitions too.
  if ((columns[place - 1]?.reps ?? 0) > 0 && (columns[place - 1]?.reps ?? 0) < now.amount_min)
    return 'first'
  return columns[place - 1]?.reps === now.amount_min || place === 0 ? 'heavier' : 'fewer'
}

/** No scheme wished for, and those that may be. */
const SCHEMES: readonly (readonly TrainingStyle[])[] = [[], ['five_by_five'], ['five_three_one']]
