import type { Blueprint, BlueprintWeek } from '@/lib/domain/blueprint/schema'
import { type VolumeGroup, volumeGroups } from '@/lib/domain/blueprint/styles/volume-groups'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { minutesRange } from '@/lib/domain/athlete/time/minutes-on'
import type { Phase } from '@/lib/domain/vocabulary'
import { weeklySets } from '@/lib/domain/program/weekly-sets'

/** Fractional sets a week that a muscle should get. */
interface VolumeRange {
  least: number
  most: number
}

/** A week of one muscle group, in fractional sets. */
export interface MuscleWeek {
  week: number
  sets: number
  /** Null in peaks, deloads and tapers, and where the plan names no range. */
  range: VolumeRange | null
}

export interface MuscleReport {
  group: VolumeGroup
  weeks: MuscleWeek[]
}

/** Sessions of one week, in the order of its days. */
export interface WeekMinutes {
  week: number
  sessions: { minutes: number }[]
}

/** A stretch of weeks of one phase, as the charts mark it. */
export interface ReportWeek {
  week: number
  phase: Phase
  phase_week: number
  phase_weeks: number
}

export interface ProgramReport {
  weeks: ReportWeek[]
  /** Groups that are trained or should be; in the order of the vocabulary. */
  muscles: MuscleReport[]
  minutes: WeekMinutes[]
  /** The athlete's time for a session, minutes; the longest day's. */
  budget: number
}

type Reported = Pick<ProgramRecord, 'profile' | 'blueprint' | 'weeks'>

/** What charts show of a written program: counted as the plan counts, against the plan's own ranges. */
export function reportProgram({ profile, blueprint, weeks }: Reported): ProgramReport {
  const counted = weeks.map((week) => ({ week, volume: weeklySets(week) }))
  const muscles = volumeGroups.map((group) => ({
    group,
    weeks: counted.map(({ week, volume }): MuscleWeek => ({
      week: week.week,
      sets: volume[group],
      range: isBuilding(week.phase) ? rangeOf(blueprint, group) : null,
    })),
  }))
  return {
    weeks: weeks.map(({ week, phase }) => ({
      week,
      phase,
      ...placeInPhase(blueprint.weeks.find((planned) => planned.week === week)),
    })),
    muscles: muscles.filter(({ weeks }) =>
      weeks.some(({ sets, range }) => sets > 0 || (range && range.least > 0)),
    ),
    minutes: weeks.map(({ week, workouts }) => ({
      week,
      sessions: workouts.map(({ minutes }) => ({ minutes })),
    })),
    budget: minutesRange(profile)[1],
  }
}

/** Peaks, deloads and tapers hold fewer sets on purpose. */
function isBuilding(phase: Phase): boolean {
  return phase === 'accumulation' || phase === 'intensification'
}

function rangeOf({ targets }: Blueprint, group: VolumeGroup): VolumeRange | null {
  const target = targets.find((each) => each.group === group)
  return target ? { least: target.from, most: target.to } : null
}

function placeInPhase(planned: BlueprintWeek | undefined) {
  return { phase_week: planned?.phase_week ?? 1, phase_weeks: planned?.phase_weeks ?? 1 }
}
