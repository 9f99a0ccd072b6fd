import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { populationOf } from '@/lib/domain/athlete/population'
import { isMinimumDose } from '@/lib/domain/blueprint/volume'
import { countSets, type GroupSets } from '@/lib/domain/measures/count-sets'
import type { Blueprint, BlueprintWeek } from '@/lib/domain/blueprint/schema'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { exerciseOfSlot } from '@/lib/domain/program/planned-sets'
import type { ProgramMetadata } from '@/lib/domain/program/schema'
import { muscleGroupSchema, type MuscleGroup } from '@/lib/domain/vocabulary'

/** A muscle group's week may differ from its plan by this many fractional sets: the limit of rule N03. */
const ROOM = 1

/** Fractional sets that a group may still get or lose, 0 to 1. */
interface VolumeRoom {
  up: number
  down: number
}

interface RoomRequest {
  profile: AthleteProfile
  blueprint: Blueprint
  metadata: Pick<ProgramMetadata, 'slots'>
  week: BlueprintWeek
}

/**
 * Shrinks the range of sets that each row leaves to its writer, until no choice in it can break rule
 * R10 (sets of a muscle group in a week) where the plan keeps it, or rule R31 (how fast they rise)
 * whatever is chosen in the weeks that R31 compares. Computed from the plan alone, so that weeks can
 * be written at the same time.
 */
export function narrowWeek(request: RoomRequest): BlueprintWeek {
  const left = volumeRoom(request)
  const entryOf = exercisesOf(request)
  const take = (slot: string, sets: number, side: keyof VolumeRoom) => {
    const entry = entryOf(slot)
    if (!entry || sets === 0) return 0
    const shares = countSets([{ entry, sets }])
    const groups = muscleGroupSchema.options.filter((group) => shares[group] > 0)
    if (groups.some((group) => shares[group] > left[group][side])) return 0
    for (const group of groups) left[group][side] -= shares[group]
    return sets
  }
  return {
    ...request.week,
    days: request.week.days.map((day) => ({
      ...day,
      rows: day.rows.map((row) => ({
        ...row,
        sets_max: row.sets + take(row.slot, row.sets_max - row.sets, 'up'),
        sets_min: row.sets - take(row.slot, row.sets - row.sets_min, 'down'),
      })),
    })),
  }
}

/** The blueprint with one of its weeks replaced. */
export function withWeek(blueprint: Blueprint, week: BlueprintWeek): Blueprint {
  const weeks = blueprint.weeks.map((each) => (each.week === week.week ? week : each))
  return { ...blueprint, weeks }
}

function volumeRoom(request: RoomRequest): Record<MuscleGroup, VolumeRoom> {
  const { week } = request
  const planned = plannedVolume(request)
  const base = baseOf(request, week)
  const before = base && plannedVolume({ ...request, week: base })
  const after = request.blueprint.weeks
    .filter((each) => baseOf(request, each)?.week === week.week)
    .map((each) => plannedVolume({ ...request, week: each }))
  const roomFor = (group: MuscleGroup): VolumeRoom => {
    const [least, most] = linesOf(request, group)
    const risesTooFar = before && mayRiseTooFar(before[group], planned[group])
    const isRisenFrom = after.some((later) => mayRiseTooFar(planned[group], later[group]))
    return {
      up: risesTooFar ? 0 : between(0, most - planned[group], ROOM),
      down: isRisenFrom ? 0 : between(0, planned[group] - least, ROOM),
    }
  }
  return Object.fromEntries(
    muscleGroupSchema.options.map((group) => [group, roomFor(group)]),
  ) as Record<MuscleGroup, VolumeRoom>
}

/** Where rule R10 begins to warn. It asks nothing of deloads and tapers, nor of a minimum dose. */
function linesOf({ profile, week }: RoomRequest, group: MuscleGroup): [number, number] {
  if (!isLoading(week) || isMinimumDose(profile)) return [0, Infinity]
  const target = week.targets[group] ?? 0
  return [0.8 * target, Math.max(1.5 * target, target + 4)]
}

/** Whether rule R31 could fail when one week takes a set less than planned and the other a set more. */
function mayRiseTooFar(from: number, to: number): boolean {
  const least = from - ROOM
  return to + ROOM - least > Math.max(0.4 * least, 4)
}

/** The week that rule R31 compares a week with: the last that builds, four weeks before or more. */
function baseOf({ blueprint, profile }: RoomRequest, week: BlueprintWeek) {
  const { senior } = populationOf(profile)
  const isBuilding = (each: BlueprintWeek) =>
    isLoading(each) && each.phase !== 'realization' && !(senior && each.week === 1)
  if (!isBuilding(week)) return undefined
  return blueprint.weeks.findLast((each) => isBuilding(each) && each.week <= week.week - 4)
}

function isLoading({ phase }: BlueprintWeek): boolean {
  return phase !== 'deload' && phase !== 'taper'
}

/** Fractional sets as planned, with the exercises that were chosen. */
function plannedVolume(request: RoomRequest): GroupSets {
  const entryOf = exercisesOf(request)
  const rows = request.week.days.flatMap((day) => day.rows)
  return countSets(
    rows.flatMap(({ slot, sets, back_off }) => {
      const entry = entryOf(slot)
      return entry ? [{ entry, sets: sets + (back_off?.sets ?? 0) }] : []
    }),
  )
}

/** The exercise of a slot in this week; none for power work, which does not count as volume. */
function exercisesOf({ blueprint, metadata, week }: RoomRequest) {
  const power = new Set(blueprint.slots.flatMap(({ slot, role }) => (role === 'power' ? slot : [])))
  const choices = new Map(metadata.slots.map((choice) => [choice.slot, choice]))
  return (slot: string): CatalogueEntry | undefined => {
    const choice = power.has(slot) ? undefined : choices.get(slot)
    return choice && exerciseById(exerciseOfSlot(choice, week.block))
  }
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
