import { deriveAthlete, type Athlete } from '@/lib/domain/athlete/athlete'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import type {
  Blueprint,
  BlueprintDay,
  BlueprintWeek,
  Row,
  Slot,
} from '@/lib/domain/blueprint/schema'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { exerciseOfRow, plannedSets } from '@/lib/domain/program/planned-sets'
import type { Exercise } from '@/lib/domain/program/schema'

/** A row of the plan with its first choice of exercise, and the sets that follow. */
export interface RowAsPlanned {
  week: BlueprintWeek
  day: BlueprintDay
  row: Row
  slot: Slot
  entry: CatalogueEntry
  exercise: Exercise
}

export interface ProgramAsPlanned {
  athlete: Athlete
  blueprint: Blueprint
  rows: RowAsPlanned[]
}

/** The whole program as code alone would write it: first candidates in odd blocks, variants in even ones. */
export function programAsPlanned(profile: AthleteProfile): ProgramAsPlanned {
  const athlete = deriveAthlete(profile)
  const blueprint = buildBlueprint(profile)
  const slots = new Map(blueprint.slots.map((slot) => [slot.slot, slot]))
  const rows = blueprint.weeks.flatMap((week) =>
    week.days.flatMap((day) =>
      day.rows.map((row): RowAsPlanned => {
        const slot = slots.get(row.slot)
        if (!slot) throw new Error(`No slot ${row.slot}`)
        return { week, day, row, slot, ...written(athlete, blueprint, week, row, slot) }
      }),
    ),
  )
  return { athlete, blueprint, rows }
}

function written(
  athlete: Athlete,
  blueprint: Blueprint,
  week: BlueprintWeek,
  row: Row,
  slot: Slot,
): Pick<RowAsPlanned, 'entry' | 'exercise'> {
  const choice = { slot: slot.slot, a: slot.candidates[0] ?? '', b: slot.variant }
  const entry = catalogueEntry(exerciseOfRow(row, choice, week.block))
  const planned = plannedSets({ athlete, blueprint, week, row, slot, entry })
  const { superset, in_rests_of, measure, rest_seconds } = row
  return {
    entry,
    exercise: {
      slot: slot.slot,
      exercise_id: entry.id,
      role: slot.role,
      measure,
      superset,
      in_rests_of,
      ...planned,
      rest_seconds,
      tempo: null,
      cue: '',
      alternatives: [],
    },
  }
}
