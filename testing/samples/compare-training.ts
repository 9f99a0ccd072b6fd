import { isVolume, setsOf } from '@/lib/domain/audit/training/counted-sets'
import { measureTraining } from '@/lib/domain/audit/training/measured-training'
import type { Training, TrainingRow, TrainingWeek } from '@/lib/domain/audit/training/training'
import type { Compared } from './compared-samples'

/** What of a week can be held beside another's: days, working sets, mean reps of a set, sets of the large muscles. */
export function compareTraining(training: Training, week: number): Record<Compared, number> {
  const measured = measureTraining(training).measured.find((each) => each.week === week)
  if (!measured) throw new Error(`No week ${week}`)
  const rows = measured.rows.filter(isVolume)
  const sets = (group: 'chest' | 'back' | 'quads' | 'hamstrings') => measured.sets.get(group) ?? 0
  return {
    days: measured.days.length,
    sets: rows.reduce((sum, row) => sum + setsOf(row), 0),
    reps: meanReps(rows),
    chest: sets('chest'),
    back: sets('back'),
    quads: sets('quads'),
    hamstrings: sets('hamstrings'),
  }
}

/** Of a set that is counted in repetitions, the middle of its range: how heavy it is. */
function meanReps(rows: readonly TrainingRow[]): number {
  const groups = rows
    .filter(({ exercise }) => exercise.measure === 'reps')
    .flatMap((row) => row.sets)
  const sets = groups.reduce((sum, group) => sum + group.sets, 0)
  const reps = groups.reduce(
    (sum, group) => sum + group.sets * ((group.amount_min + group.amount_max) / 2),
    0,
  )
  return reps / Math.max(1, sets)
}

/** A line for each exercise of a day: `Barbell back squat 4 × 6`. */
export function printWeek({ days }: TrainingWeek): string[] {
  return days.map(
    ({ rows }, index) =>
      `Day ${index + 1}: ${rows.map((row) => `${row.exercise.name} ${printSets(row)}`).join('; ')}`,
  )
}

function printSets({ sets }: TrainingRow): string {
  return sets
    .map(({ sets: times, amount_min, amount_max, pct }) => {
      const amount = amount_min === amount_max ? amount_min : `${amount_min}–${amount_max}`
      return `${times} × ${amount}${pct === null ? '' : ` @ ${Math.round(pct)} %`}`
    })
    .join(' + ')
}
