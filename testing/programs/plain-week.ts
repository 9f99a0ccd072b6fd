import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Blueprint, BlueprintWeek } from '@/lib/domain/blueprint/schema'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { exerciseOfRow, plannedSets } from '@/lib/domain/program/planned-sets'
import type { Exercise, Week } from '@/lib/domain/program/schema'

/** What the plan has in a week, with each slot's own exercise and without a word. */
export function plainWeek(
  profile: AthleteProfile,
  blueprint: Blueprint,
  basis: BlueprintWeek,
): Week {
  const athlete = deriveAthlete(profile)
  const { week, phase, block } = basis
  return {
    week,
    phase,
    block,
    title: '',
    focus: '',
    note: '',
    adjustments: [],
    workouts: basis.days.map(({ day, weekday, kind, minutes, rows }) => ({
      day,
      weekday,
      kind,
      title: '',
      focus: '',
      note: '',
      minutes,
      exercises: rows.map((row): Exercise => {
        const slot = blueprint.slots.find((each) => each.slot === row.slot)!
        const [first = ''] = slot.candidates
        const id = exerciseOfRow(row, { slot: slot.slot, a: first, b: slot.variant }, block)
        const planned = plannedSets({
          athlete,
          blueprint,
          week: basis,
          row,
          slot,
          entry: catalogueEntry(id),
        })
        return {
          slot: row.slot,
          exercise_id: id,
          role: slot.role,
          measure: row.measure,
          superset: row.superset,
          in_rests_of: row.in_rests_of,
          ...planned,
          rest_seconds: row.rest_seconds,
          tempo: null,
          cue: '',
          alternatives: [],
        }
      }),
    })),
  }
}
