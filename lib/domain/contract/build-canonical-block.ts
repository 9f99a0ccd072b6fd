import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { servedAreas } from '@/lib/domain/athlete/wanted-groups'
import type { Area } from '@/lib/domain/athlete/wishes'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { exerciseOfRow, plannedSets, type RowRequest } from '@/lib/domain/program/planned-sets'
import type { ProgramMetadata, SlotChoice } from '@/lib/domain/program/schema'
import { athleteFactsSchema, type MetadataBlock, type WeekBlock } from './canonical-block'
import { openSlots } from './open-slots'
import type { RowBlock } from './short-row'

/** The facts that a metadata prompt carries. Slots are those that leave something to choose. */
export function buildMetadataBlock(profile: AthleteProfile, blueprint: Blueprint): MetadataBlock {
  const first = weekOf(blueprint, 1)
  const last = weekOf(blueprint, blueprint.weeks.length)
  const open = openSlots(blueprint)
  return {
    kind: 'metadata',
    athlete: athleteFactsSchema.parse(profile),
    style: blueprint.style,
    phases: blueprint.phases,
    days: first.days.map(({ day, weekday, focus, kind }) => ({
      day,
      weekday,
      // Only the last week knows whether the program ends in a test.
      kind: last.days.find((other) => other.day === day)?.kind ?? kind,
      focus,
      planned: blueprint.slots
        .filter((slot) => slot.day === day && !open.some((other) => other.slot === slot.slot))
        .flatMap(({ candidates, tag }) =>
          candidates.slice(0, 1).map((exercise_id) => ({ exercise_id, tag })),
        ),
    })),
    known: knownLifts(blueprint),
    ...wantedGroups(profile, blueprint),
    slots: open.map(({ slot, day, tag, role, pattern, muscles, candidates, variant }) => ({
      slot,
      day,
      tag,
      role,
      pattern,
      muscles,
      candidates,
      variant,
    })),
  }
}

/** Muscles that get more sets than they would, not those for which the plan holds no more. */
function wantedGroups(
  profile: AthleteProfile,
  { wishes, answers }: Blueprint,
): Pick<MetadataBlock, 'more' | 'less'> {
  const { less } = deriveAthlete(profile, wishes)
  const isServed = (area: Area) =>
    answers.some(
      ({ key, outcome }) =>
        key === `areas:${area}:more` && (outcome === 'done' || outcome === 'partly'),
    )
  const served = servedAreas(wishes.areas).filter(({ area }) => isServed(area))
  const more = [...new Set(served.flatMap(({ groups }) => groups))]
  return {
    ...(more.length > 0 ? { more } : {}),
    ...(less.length > 0 ? { less: [...less] } : {}),
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
  const athlete = deriveAthlete(profile, blueprint.wishes)
  return {
    kind: 'week',
    athlete: athleteFactsSchema.parse(profile),
    style: blueprint.style,
    program_name: metadata.name,
    weeks_total: blueprint.weeks.length,
    known: knownLifts(blueprint),
    week: { week: weekNumber, phase, block, phase_week, phase_weeks },
    days: week.days.map(({ day, weekday, kind, focus, minutes, rows }) => ({
      day,
      weekday,
      kind,
      focus,
      minutes,
      rows: rows.map((row) => rowBlock({ athlete, blueprint, week, row }, metadata.slots)),
    })),
  }
}

function knownLifts({ projected }: Blueprint): string[] {
  return [...new Set(projected.map(({ exercise_id }) => exercise_id))]
}

function rowBlock(
  request: Omit<RowRequest, 'slot' | 'entry'> & { blueprint: Blueprint },
  choices: readonly SlotChoice[],
): RowBlock {
  const { blueprint, week, row } = request
  const slot = blueprint.slots.find((each) => each.slot === row.slot)
  const choice = choices.find((each) => each.slot === row.slot)
  if (!slot || !choice) throw new Error(`Slot ${row.slot} has no exercise`)
  const entry = catalogueEntry(exerciseOfRow(row, choice, week.block))
  const { ramp: _ramp, ...rest } = row
  const { progression } = plannedSets({ ...request, slot, entry })
  return {
    ...rest,
    // By the exercise that was chosen, which may have no ladder where the plan's has one.
    method: progression?.method ?? null,
    role: slot.role,
    tag: slot.tag,
    exercise_id: entry.id,
    exercise_name: entry.name,
    progression,
  }
}

function weekOf(blueprint: Blueprint, weekNumber: number) {
  const week = blueprint.weeks.find((candidate) => candidate.week === weekNumber)
  if (!week) throw new Error(`The blueprint has no week ${weekNumber}`)
  return week
}
