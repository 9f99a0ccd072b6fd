import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { muscleGroupSchema, muscleSchema, type Muscle, type MuscleGroup } from '../vocabulary'
import type { FilledSlot } from './slots'
import { groupOfMuscle, setShares } from '@/lib/domain/measures/count-sets'
import type { SetPlan, Unit } from './week-plan'

/** Fractional sets that the choice of exercises may add to a muscle group's week, or take from it. */
const SWING = 1

/**
 * Leaves each slot the candidates with which no choice moves a muscle group's week by more than one
 * set: sets are planned for a slot's first exercise, and a block's other variant should not change
 * them. The slots that move a group most give way first; the first exercise always stays.
 */
export function narrowCandidates(units: Unit[], sets: SetPlan): void {
  const rows = units
    .filter((unit) => sets[unit.index]! > 0)
    .flatMap((unit) => unit.slots.map((slot) => ({ slot, sets: sets[unit.index]! })))
    .filter(({ slot }) => slot.role !== 'power')
  for (const group of muscleGroupSchema.options) narrowFor(group, rows)
}

interface Row {
  slot: Pick<FilledSlot, 'lead' | 'candidates'>
  sets: number
}

/** Fractional sets of a group that are left whichever candidates are chosen. */
export function surelyPlanned(group: MuscleGroup, rows: Row[]): number {
  return highest(musclesOf(group), rows, leastShare).sets
}

function narrowFor(group: MuscleGroup, rows: Row[]): void {
  const muscles = musclesOf(group)
  for (;;) {
    const planned = highest(muscles, rows, leadShare)
    const most = highest(muscles, rows, mostShare)
    const least = highest(muscles, rows, leastShare)
    if (most.sets - planned.sets > SWING) {
      const { slot } = widest(
        rows,
        (row) => mostShare(row, most.muscle) - leadShare(row, most.muscle),
      )
      keep(slot, (entry) => shareOf(entry, most.muscle) <= shareOf(slot.lead, most.muscle))
    } else if (planned.sets - least.sets > SWING) {
      const { muscle } = planned
      const { slot } = widest(rows, (row) => leadShare(row, muscle) - leastShare(row, muscle))
      keep(slot, (entry) => shareOf(entry, muscle) >= shareOf(slot.lead, muscle))
    } else return
  }
}

function musclesOf(group: MuscleGroup): Muscle[] {
  return muscleSchema.options.filter((muscle) => groupOfMuscle[muscle] === group)
}

type Share = (row: Row, muscle: Muscle) => number

/** A group's sets are those of its most trained muscle. */
function highest(muscles: Muscle[], rows: Row[], share: Share): { muscle: Muscle; sets: number } {
  return muscles
    .map((muscle) => ({
      muscle,
      sets: rows.reduce((sum, row) => sum + row.sets * share(row, muscle), 0),
    }))
    .reduce((most, each) => (each.sets > most.sets ? each : most))
}

function widest(rows: Row[], width: (row: Row) => number): Row {
  const widths = rows.map((row) => row.sets * width(row))
  return rows[widths.indexOf(Math.max(...widths))]!
}

function keep(slot: Row['slot'], suits: (entry: CatalogueEntry) => boolean): void {
  slot.candidates = slot.candidates.filter(suits)
}

function leadShare({ slot }: Row, muscle: Muscle): number {
  return shareOf(slot.lead, muscle)
}

function mostShare({ slot }: Row, muscle: Muscle): number {
  return Math.max(...slot.candidates.map((entry) => shareOf(entry, muscle)))
}

function leastShare({ slot }: Row, muscle: Muscle): number {
  return Math.min(...slot.candidates.map((entry) => shareOf(entry, muscle)))
}

function shareOf(entry: CatalogueEntry, muscle: Muscle): number {
  return setShares(entry).find(([each]) => each === muscle)?.[1] ?? 0
}
