import type { AthleteProfile } from '@/lib/domain/athlete-profile'
import { populationOf } from '@/lib/domain/blueprint/population'
import { countSets, isMinimumDose, type GroupSets } from '@/lib/domain/blueprint/volume'
import type { Blueprint, BlueprintWeek } from '@/lib/domain/blueprint-schema'
import { exerciseById } from '@/lib/domain/catalogue'
import { exerciseOfSlot } from '@/lib/domain/planned-sets'
import type { ProgramMetadata } from '@/lib/domain/program'
import { muscleGroupSchema, type MuscleGroup } from '@/lib/domain/vocabulary'

/** A muscle group's week may differ from its plan by this many fractional sets: the limit of rule N03. */
const ROOM = 1

export interface VolumeRoom {
  /** Fractional sets, 0 to 1. */
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
 * How far the writer of a week may move each muscle group's sets, so that no use of it can take a group
 * across the lines of rule R10 that its plan keeps, nor, together with the room of the week four weeks
 * before or after, across the line of rule R31. Every week's writer comes to the same answer alone.
 */
export function volumeRoom(request: RoomRequest): Record<MuscleGroup, VolumeRoom> {
  const { week } = request
  const planned = plannedVolume(request, week)
  const base = baseOf(request, week)
  const before = base && plannedVolume(request, base)
  const after = request.blueprint.weeks
    .filter((each) => baseOf(request, each) === week)
    .map((each) => plannedVolume(request, each))
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

/** Rule R10's warnings; it asks loading weeks, and those of a minimum dose otherwise. */
function linesOf({ profile, week }: RoomRequest, group: MuscleGroup): [number, number] {
  if (!isLoading(week) || isMinimumDose(profile)) return [0, Infinity]
  const target = week.targets[group] ?? 0
  return [0.8 * target, Math.max(1.5 * target, target + 4)]
}

/** Whether a rise that is planned could fail rule R31 when both weeks use their room. */
function mayRiseTooFar(from: number, to: number): boolean {
  const least = from - ROOM
  return to + ROOM - least > Math.max(0.4 * least, 4)
}

/** The week that rule R31 compares a week with. */
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

/** Fractional sets as planned, with the exercises that were chosen; power work does not count. */
function plannedVolume({ blueprint, metadata }: RoomRequest, week: BlueprintWeek): GroupSets {
  const roles = new Map(blueprint.slots.map(({ slot, role }) => [slot, role]))
  const choices = new Map(metadata.slots.map((choice) => [choice.slot, choice]))
  return countSets(
    week.days.flatMap(({ rows }) =>
      rows.flatMap(({ slot, sets, back_off }) => {
        const choice = choices.get(slot)
        const entry = choice && exerciseById(exerciseOfSlot(choice, week.block))
        if (!entry || roles.get(slot) === 'power') return []
        return [{ entry, sets: sets + (back_off?.sets ?? 0) }]
      }),
    ),
  )
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
