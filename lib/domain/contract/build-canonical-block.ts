import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Blueprint, BlueprintDay } from '@/lib/domain/blueprint/schema'
import { athleteFactsSchema, type MetadataBlock, type WeekBlock } from './canonical-block'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { ProgramMetadata } from '@/lib/domain/program/schema'

/** The facts that a metadata prompt carries. Slots and days are those of the whole program. */
export function buildMetadataBlock(profile: AthleteProfile, blueprint: Blueprint): MetadataBlock {
  const first = weekOf(blueprint, 1)
  const last = weekOf(blueprint, blueprint.weeks.length)
  return {
    kind: 'metadata',
    athlete: athleteFactsSchema.parse(profile),
    phases: blueprint.phases,
    days: first.days.map(({ day, weekday, focus, kind }) => ({
      day,
      weekday,
      // Only the last week knows whether the program ends in a test.
      kind: last.days.find((other) => other.day === day)?.kind ?? kind,
      focus,
    })),
    slots: blueprint.slots.map(({ slot, day, role, pattern, muscles, candidates }) => ({
      slot,
      day,
      role,
      pattern,
      muscles,
      candidates,
    })),
  }
}

/**
 * The facts that one week's prompt carries: its rows and the exercise that each slot has in its
 * block (variant a in odd blocks, b in even ones). Throws for a week or a slot that does not exist.
 */
export function buildWeekBlock(
  profile: AthleteProfile,
  blueprint: Blueprint,
  metadata: Pick<ProgramMetadata, 'name' | 'slots'>,
  weekNumber: number,
): WeekBlock {
  const week = weekOf(blueprint, weekNumber)
  const { phase, block, phase_week, phase_weeks } = week
  const chosen = new Map(
    metadata.slots.map((choice) => [choice.slot, block % 2 === 1 ? choice.a : choice.b]),
  )
  return {
    kind: 'week',
    athlete: athleteFactsSchema.parse(profile),
    program_name: metadata.name,
    weeks_total: blueprint.weeks.length,
    week: { week: weekNumber, phase, block, phase_week, phase_weeks },
    days: week.days.map((day) => dayBlock(day, blueprint, chosen)),
  }
}

function dayBlock(
  { day, weekday, kind, focus, minutes, rows }: BlueprintDay,
  blueprint: Blueprint,
  chosen: Map<string, string>,
): WeekBlock['days'][number] {
  return {
    day,
    weekday,
    kind,
    focus,
    minutes,
    rows: rows.map((row) => {
      const slot = blueprint.slots.find((candidate) => candidate.slot === row.slot)
      const exercise_id = chosen.get(row.slot)
      if (!slot || !exercise_id) throw new Error(`Slot ${row.slot} has no exercise`)
      return {
        ...row,
        role: slot.role,
        exercise_id,
        exercise_name: exerciseById(exercise_id)?.name ?? exercise_id,
        tempos: slot.tempos,
      }
    }),
  }
}

function weekOf(blueprint: Blueprint, weekNumber: number) {
  const week = blueprint.weeks.find((candidate) => candidate.week === weekNumber)
  if (!week) throw new Error(`The blueprint has no week ${weekNumber}`)
  return week
}
