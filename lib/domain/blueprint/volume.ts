import { type GroupSets, noSets } from '@/lib/domain/measures/count-sets'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { muscleGroupSchema, type Level, type MuscleGroup } from '../vocabulary'
import type { PlannedWeek } from './phases'
import { populationOf } from '@/lib/domain/athlete/population'
import { trainingKind, type TrainingKind } from '@/lib/domain/athlete/training-kind'

export type VolumeRequest = Pick<
  AthleteProfile,
  'goal_category' | 'fitness_level' | 'days_per_week' | 'session_minutes' | 'specific_sport' | 'age'
>

/** Weekly sets at full dose, by level. Our judgement around Schoenfeld 2017, Baz-Valle 2022 and Pelland 2025. */
export function fullDose(request: VolumeRequest): GroupSets {
  const row = weeklyDose[trainingKind(request)]
  const level = LEVELS.indexOf(request.fitness_level)
  const groups = noSets()
  for (const group of muscleGroupSchema.options) groups[group] = row[COLUMN[group]]?.[level] ?? 0
  return groups
}

/**
 * How much of the full dose fits into the athlete's week: days × (minutes − 6) over the net minutes
 * that a fractional set needs. Minutes beyond 105 add nothing, a session is full by then.
 */
export function doseShare(request: VolumeRequest): number {
  const plain = shareAt(request, minutesPerSet[trainingKind(request)])
  const hypertrophy = trainingKind(request) === 'hypertrophy'
  return hypertrophy && pairsAccessories(request, plain) ? shareAt(request, 1.5) : plain
}

/**
 * How far beyond the full dose a week may go where there is time for it: strength and size still grow
 * a little with more sets (Pelland 2025), in those who are used to work. Our judgement.
 */
export function ampleShare(request: VolumeRequest): number {
  const most = { beginner: 1.1, intermediate: 1.25, advanced: 1.3 }[request.fitness_level]
  return Math.min(most, Math.max(1, timeShare(request, minutesPerSet[trainingKind(request)])))
}

/** Supersets save time where it is short (Iversen 2021, 2024): up to 45 minutes, or below 80 % of the dose. */
export function usesSupersets(request: VolumeRequest): boolean {
  return pairsAccessories(request, shareAt(request, minutesPerSet[trainingKind(request)]))
}

/** Below this only a minimum dose fits: legs, a push and a pull. */
export function isMinimumDose(
  request: Pick<AthleteProfile, 'days_per_week' | 'session_minutes'>,
): boolean {
  return request.days_per_week * (request.session_minutes - 6) < 45
}

/** Weekly targets: the dose that fits, by the wave of the phase, the first block smaller. */
export function weeklyTargets(request: VolumeRequest, week: PlannedWeek): GroupSets {
  return dose(request, doseShare(request) * phaseShare(request, week))
}

/** What the targets would be with all the time that they need. */
export function fullTargets(request: VolumeRequest, week: WaveWeek): GroupSets {
  return dose(request, phaseShare(request, week))
}

function dose(request: VolumeRequest, share: number): GroupSets {
  const groups = fullDose(request)
  for (const group of muscleGroupSchema.options) {
    groups[group] = Math.round(groups[group] * share * 100) / 100
  }
  return groups
}

type WaveWeek = Pick<PlannedWeek, 'week' | 'phase' | 'block' | 'left'>

/** The week's share of the heaviest week's work: 1 in the last week of a later block of accumulation. */
export function phaseShare(request: VolumeRequest, week: WaveWeek): number {
  const beginner = request.fitness_level === 'beginner'
  const first = populationOf(request).senior && week.week === 1
  // From 65 on the first week has two sets of each exercise, whatever the phase.
  const start = week.block > 1 ? 1 : first ? 0.6 : beginner ? 0.8 : 0.9
  switch (week.phase) {
    case 'accumulation':
      return start * Math.max(0.85, 1 - 0.05 * week.left)
    case 'intensification':
      return start * 0.85
    case 'realization':
      return start * 0.65
    case 'taper':
    case 'deload':
      return start * 0.5
  }
}

function pairsAccessories(request: VolumeRequest, share: number): boolean {
  return request.session_minutes <= 45 || share < 0.8
}

function shareAt(request: VolumeRequest, minutesPerSet: number): number {
  return Math.min(1, timeShare(request, minutesPerSet))
}

/** Also limited by the sets that a session can use: 30, which give about 1.6 fractional sets each. */
function timeShare(request: VolumeRequest, minutesPerSet: number): number {
  const full = Object.values(fullDose(request)).reduce((sum, sets) => sum + sets, 0)
  const minutes = Math.min(request.session_minutes, 105) - 6
  // The seventh day is recovery.
  const days = Math.min(6, request.days_per_week)
  return (days * Math.min(minutes / minutesPerSet, 48)) / full
}

const LEVELS: Level[] = ['beginner', 'intermediate', 'advanced']

type Column = 'big' | 'back' | 'rear' | 'arms' | 'small'

const COLUMN: Record<MuscleGroup, Column> = {
  chest: 'big',
  quads: 'big',
  shoulders: 'big',
  back: 'back',
  hamstrings: 'rear',
  glutes: 'rear',
  biceps: 'arms',
  triceps: 'arms',
  calves: 'small',
  core: 'small',
}

const LIGHT = {
  big: [6, 8, 10],
  back: [7, 10, 12],
  rear: [5, 7, 8],
  arms: [3, 5, 6],
  small: [2, 3, 4],
}

export const weeklyDose: Record<TrainingKind, Record<Column, number[]>> = {
  hypertrophy: {
    big: [9, 13, 16],
    back: [10, 15, 18],
    rear: [7, 10, 12],
    arms: [6, 9, 12],
    small: [4, 6, 8],
  },
  strength: {
    big: [7, 10, 12],
    back: [8, 12, 14],
    rear: [6, 8, 10],
    arms: [3, 5, 6],
    small: [2, 2, 3],
  },
  general: LIGHT,
  local_endurance: LIGHT,
  sport_endurance: LIGHT,
  power: {
    big: [5, 7, 9],
    back: [6, 8, 10],
    rear: [4, 6, 8],
    arms: [2, 3, 4],
    small: [2, 3, 4],
  },
}

export const minutesPerSet: Record<TrainingKind, number> = {
  hypertrophy: 2,
  strength: 2.4,
  general: 1.7,
  local_endurance: 1.7,
  // Long rests like strength work.
  sport_endurance: 2.4,
  power: 2.4,
}
