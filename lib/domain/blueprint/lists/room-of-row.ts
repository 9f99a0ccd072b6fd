import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { ladderOf } from '@/lib/domain/catalogue/ladders'
import { prescribeRow } from '@/lib/domain/blueprint/prescription/prescribe-row'
import { restSeconds } from '@/lib/domain/blueprint/prescription/rests'
import { primaryGroups } from '@/lib/domain/blueprint/styles/volume-groups'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { candidates } from './pick-exercise'

/**
 * What may stand in a row's place without a number changing: exercises of the same list for the same
 * muscles, prescribed and rested alike, taking no longer. Heavy and linear lifts, main lifts and rungs of a
 * ladder leave no room.
 */
export function roomOf(athlete: Athlete, row: SlotRow, reference: ProgramWeek): CatalogueEntry[] {
  if (!OPEN.has(row.tag) || ladderOf(row.exercise.id)) return [row.exercise]
  const asked = JSON.stringify(prescribeRow(athlete, row, reference))
  return candidates(athlete, row.key).filter((exercise) => {
    const other = { ...row, exercise }
    return (
      stands(exercise, row.exercise) &&
      restSeconds(athlete, other) === restSeconds(athlete, row) &&
      JSON.stringify(prescribeRow(athlete, other, reference)) === asked
    )
  })
}

const OPEN = new Set<SlotRow['tag']>(['V', 'L', 's', 'a', 'p', 'c'])

function stands(other: CatalogueEntry, exercise: CatalogueEntry): boolean {
  return (
    other.measure === exercise.measure &&
    (exercise.unilateral || !other.unilateral) &&
    primaryGroups(other)[0] === primaryGroups(exercise)[0] &&
    !ladderOf(other.id)
  )
}
