import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { servedAreas } from '@/lib/domain/athlete/wanted-groups'
import type { Area } from '@/lib/domain/athlete/wishes'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { exerciseOfRow, plannedSets, type RowRequest } from '@/lib/domain/program/planned-sets'
import type { ProgramMetadata, RowProgression, SlotChoice } from '@/lib/domain/program/schema'
import {
  athleteFactsSchema,
  type CuesBlock,
  type MetadataBlock,
  type PlanBlock,
  type StoryBlock,
  type WeekBlock,
} from './canonical-block'
import type { CueExercise } from './cue-line'
import { openSlots } from './open-slots'
import type { RowBlock } from './short-row'

type Choices = Pick<ProgramMetadata, 'slots'>
type Named = Pick<ProgramMetadata, 'name' | 'slots'>

/** The facts that a metadata prompt carries. Slots are those that leave something to choose. */
export function buildMetadataBlock(profile: AthleteProfile, blueprint: Blueprint): MetadataBlock {
  return {
    ...planBlock(profile, blueprint),
    kind: 'metadata',
    slots: openSlots(blueprint).map(
      ({ slot, day, tag, role, pattern, muscles, candidates, variant }) => ({
        ...{ slot, day, tag, role, pattern, muscles, candidates, variant },
      }),
    ),
  }
}

/** The facts that a request for the program's reasons carries: the same plan, and what was chosen for its open slots. */
export function buildStoryBlock(
  profile: AthleteProfile,
  blueprint: Blueprint,
  { slots }: Choices,
): StoryBlock {
  const chosen = new Map(slots.map((choice) => [choice.slot, choice]))
  return {
    ...planBlock(profile, blueprint),
    kind: 'story',
    slots: openSlots(blueprint).flatMap(({ slot, tag }) => {
      const choice = chosen.get(slot)
      return choice ? [{ slot, tag, a: choice.a, b: choice.b }] : []
    }),
  }
}

function planBlock(profile: AthleteProfile, blueprint: Blueprint): PlanBlock {
  const first = weekOf(blueprint, 1)
  const last = weekOf(blueprint, blueprint.weeks.length)
  const open = openSlots(blueprint)
  return {
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
  }
}

/** Muscles that get more sets than they would, not those for which the plan holds no more. */
function wantedGroups(
  profile: AthleteProfile,
  { wishes, answers }: Blueprint,
): Pick<PlanBlock, 'more' | 'less'> {
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
  metadata: Named,
  weekNumber: number,
): WeekBlock {
  const week = weekOf(blueprint, weekNumber)
  const { phase, block, phase_week, phase_weeks } = week
  const athlete = deriveAthlete(profile, blueprint.wishes)
  return {
    ...programBlock(profile, blueprint, metadata),
    kind: 'week',
    week: { week: weekNumber, phase, block, phase_week, phase_weeks },
    days: week.days.map(({ day, weekday, kind, focus, rows }) => ({
      ...{ day, weekday, kind, focus },
      rows: rows.map((row) => rowBlock({ athlete, blueprint, week, row }, metadata.slots)),
    })),
  }
}

/** The facts that a request for a block's cues carries. Throws for a block or a slot that does not exist. */
export function buildCuesBlock(
  profile: AthleteProfile,
  blueprint: Blueprint,
  metadata: Named,
  block: number,
): CuesBlock {
  const weeks = blueprint.weeks.filter((week) => week.block === block)
  if (weeks.length === 0) throw new Error(`The blueprint has no block ${block}`)
  return {
    ...programBlock(profile, blueprint, metadata),
    kind: 'cues',
    block,
    phases: [...new Set(weeks.map(({ phase }) => phase))],
    exercises: cueExercises(blueprint, metadata, block),
  }
}

/** Each exercise of a block once, in the order in which it comes. */
function cueExercises(blueprint: Blueprint, { slots }: Choices, block: number): CueExercise[] {
  const bySlot = new Map(blueprint.slots.map((slot) => [slot.slot, slot]))
  const choices = new Map(slots.map((choice) => [choice.slot, choice]))
  const before = new Set<string>()
  const found = new Map<string, CueExercise>()
  for (const week of blueprint.weeks.filter((each) => each.block <= block)) {
    for (const row of week.days.flatMap(({ rows }) => rows)) {
      const [slot, choice] = [bySlot.get(row.slot), choices.get(row.slot)]
      if (!slot || !choice) throw new Error(`Slot ${row.slot} has no exercise`)
      const exercise_id = exerciseOfRow(row, choice, week.block)
      if (week.block < block) {
        before.add(exercise_id)
        continue
      }
      const isTopped = row.groups.some(({ kind }) => kind === 'back_off')
      const known = found.get(exercise_id)
      if (known) known.isTopped ||= isTopped
      else {
        const { measure, method } = row
        const isNew = !before.has(exercise_id)
        found.set(exercise_id, { exercise_id, tag: slot.tag, measure, method, isNew, isTopped })
      }
    }
  }
  return [...found.values()]
}

/** What the prompts of a program that has its name begin with. */
function programBlock(profile: AthleteProfile, blueprint: Blueprint, { name }: Named) {
  return {
    athlete: athleteFactsSchema.parse(profile),
    style: blueprint.style,
    program_name: name,
    weeks_total: blueprint.weeks.length,
    known: knownLifts(blueprint),
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
  const { measure, groups, superset, in_rests_of } = row
  const { progression } = plannedSets({ ...request, slot, entry })
  return {
    ...{ slot: row.slot, tag: slot.tag, role: slot.role, exercise_id: entry.id },
    ...{ measure, groups, superset, in_rests_of },
    // By the exercise that was chosen, which may have no ladder where the plan's has one.
    method: progression?.method ?? null,
    progression: progression && nextStep(progression),
  }
}

function nextStep({ step_kg, top_first, next_exercise, own }: RowProgression) {
  if (!own) return { step_kg: null, top_first, next_exercise }
  return { step_kg, top_first, next_exercise, own }
}

function weekOf(blueprint: Blueprint, weekNumber: number) {
  const week = blueprint.weeks.find((candidate) => candidate.week === weekNumber)
  if (!week) throw new Error(`The blueprint has no week ${weekNumber}`)
  return week
}
