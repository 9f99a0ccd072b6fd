import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { MuscleGroup, Pattern, Role } from '../vocabulary'
import { populationOf } from '@/lib/domain/athlete/population'
import { trainingKind } from '@/lib/domain/athlete/training-kind'

export type SplitRequest = Pick<
  AthleteProfile,
  'goal_category' | 'fitness_level' | 'days_per_week' | 'age' | 'specific_sport' | 'session_minutes'
>

export interface SlotTemplate {
  pattern: Pattern
  role: Role
  /** One side at a time suits it. */
  unilateral: boolean
  /** Opened before the others, however short the session. */
  essential: boolean
}

export interface DayTemplate {
  kind: 'training' | 'recovery'
  focus: string
  focusGroups: MuscleGroup[]
  /** A repetition more in reserve and a set less. */
  light: boolean
  slots: SlotTemplate[]
}

/**
 * The days of a week. Split and full body build as much at equal volume (Ramos-Campo 2024); which
 * one a number of days gets is our judgement.
 */
export function splitFor(request: SplitRequest): DayTemplate[] {
  const days = trainingDays(request)
  return request.days_per_week === 7 ? [...days, recoveryDay()] : days
}

function trainingDays(request: SplitRequest): DayTemplate[] {
  switch (request.days_per_week) {
    case 1:
      return [full('Full body', FULL_ONE)]
    case 2:
      return [full('Full body A', FULL_A), full('Full body B', FULL_B)]
    case 3:
      return [full('Full body A', FULL_A), full('Full body B', FULL_B), full('Full body C', FULL_C)]
    case 4:
      return [upper('A', UPPER_A), lower('A', LOWER_A), upper('B', UPPER_B), lower('B', LOWER_B)]
    case 5:
      return growsByParts(request)
        ? [
            upper('', UPPER_A),
            lower('', LOWER_A),
            push('', PUSH_B),
            pull('', PULL_B),
            legs('', LEGS_B),
          ]
        : [
            upper('A', UPPER_A),
            lower('A', LOWER_A),
            upper('B', UPPER_B),
            lower('B', LOWER_B),
            light(full('Full body, light', FULL_LIGHT)),
          ]
    default:
      return recoversSlowly(request)
        ? [
            upper('A', UPPER_A),
            lower('A', LOWER_A),
            upper('B', UPPER_B),
            lower('B', LOWER_B),
            light(upper('C, light', UPPER_LIGHT)),
            light(lower('C, light', LOWER_LIGHT)),
          ]
        : [
            push('A', PUSH_A),
            pull('A', PULL_A),
            legs('A', LEGS_A),
            push('B', PUSH_B),
            pull('B', PULL_B),
            legs('B', LEGS_B),
          ]
  }
}

/** Five days by body part: for size and general fitness, not for beginners or under-18s. */
function growsByParts(request: SplitRequest): boolean {
  const kind = trainingKind(request)
  if (request.fitness_level === 'beginner' || populationOf(request).under18) return false
  return kind === 'hypertrophy' || kind === 'general'
}

function recoversSlowly(request: SplitRequest): boolean {
  const { under18, fifty } = populationOf(request)
  return request.fitness_level === 'beginner' || under18 || fifty
}

/** Day 7 of seven: easy work for trunk, balance and posture. */
function recoveryDay(): DayTemplate {
  return {
    kind: 'recovery',
    focus: 'Recovery and trunk',
    focusGroups: ['core', 'glutes', 'shoulders'],
    light: false,
    slots: [
      accessory('trunk_stability', 'essential'),
      accessory('trunk_rotation', 'essential'),
      accessory('hip_abduction', 'essential'),
      accessory('rear_raise'),
      accessory('balance'),
      accessory('trunk_flexion'),
    ],
  }
}

function full(focus: string, slots: SlotTemplate[]): DayTemplate {
  return { kind: 'training', focus, focusGroups: ALL_GROUPS, light: false, slots }
}

function upper(letter: string, slots: SlotTemplate[]): DayTemplate {
  const focusGroups: MuscleGroup[] = ['chest', 'back', 'shoulders', 'biceps', 'triceps']
  return { kind: 'training', focus: named('Upper body', letter), focusGroups, light: false, slots }
}

function lower(letter: string, slots: SlotTemplate[]): DayTemplate {
  return { ...legs(letter, slots), focus: named('Lower body', letter) }
}

function legs(letter: string, slots: SlotTemplate[]): DayTemplate {
  const focusGroups: MuscleGroup[] = ['quads', 'hamstrings', 'glutes', 'calves', 'core']
  return { kind: 'training', focus: named('Legs', letter), focusGroups, light: false, slots }
}

function push(letter: string, slots: SlotTemplate[]): DayTemplate {
  const focusGroups: MuscleGroup[] = ['chest', 'shoulders', 'triceps']
  return { kind: 'training', focus: named('Push', letter), focusGroups, light: false, slots }
}

/** The rear of the shoulder is pulled, so shoulders belong to a pull day too. */
function pull(letter: string, slots: SlotTemplate[]): DayTemplate {
  const focusGroups: MuscleGroup[] = ['back', 'biceps', 'shoulders']
  return { kind: 'training', focus: named('Pull', letter), focusGroups, light: false, slots }
}

function named(focus: string, letter: string): string {
  return letter ? `${focus} ${letter}` : focus
}

function light(day: DayTemplate): DayTemplate {
  return { ...day, light: true }
}

function main(pattern: Pattern): SlotTemplate {
  return { pattern, role: 'main', unilateral: false, essential: true }
}

function secondary(pattern: Pattern, essential?: 'essential'): SlotTemplate {
  return { pattern, role: 'secondary', unilateral: false, essential: essential !== undefined }
}

function accessory(pattern: Pattern, essential?: 'essential'): SlotTemplate {
  return { pattern, role: 'accessory', unilateral: false, essential: essential !== undefined }
}

function oneSided(pattern: Pattern): SlotTemplate {
  return { ...accessory(pattern), unilateral: true }
}

const ALL_GROUPS: MuscleGroup[] = [
  'chest',
  'back',
  'shoulders',
  'quads',
  'hamstrings',
  'glutes',
  'biceps',
  'triceps',
  'calves',
  'core',
]

const FULL_ONE = [
  main('knee'),
  secondary('horizontal_push', 'essential'),
  secondary('horizontal_pull', 'essential'),
  secondary('hinge'),
  accessory('vertical_push'),
  accessory('vertical_pull'),
  oneSided('knee'),
  accessory('horizontal_push'),
  accessory('horizontal_pull'),
  accessory('elbow_extension'),
  accessory('elbow_flexion'),
  accessory('knee_flexion'),
  accessory('calf_raise'),
  accessory('side_raise'),
  accessory('trunk_stability'),
]

const FULL_A = [
  main('knee'),
  secondary('horizontal_push', 'essential'),
  secondary('horizontal_pull', 'essential'),
  accessory('hinge'),
  accessory('vertical_push'),
  accessory('vertical_pull'),
  accessory('elbow_extension'),
  accessory('elbow_flexion'),
  accessory('knee_flexion'),
  accessory('calf_raise'),
  accessory('side_raise'),
  accessory('trunk_flexion'),
]

const FULL_B = [
  main('hinge'),
  secondary('vertical_push', 'essential'),
  secondary('vertical_pull', 'essential'),
  oneSided('knee'),
  accessory('horizontal_push'),
  accessory('horizontal_pull'),
  accessory('elbow_flexion'),
  accessory('elbow_extension'),
  accessory('rear_raise'),
  accessory('side_raise'),
  accessory('calf_raise'),
  accessory('trunk_stability'),
]

const FULL_C = [
  main('horizontal_push'),
  secondary('knee', 'essential'),
  secondary('horizontal_pull', 'essential'),
  accessory('hip_extension'),
  accessory('vertical_push'),
  accessory('vertical_pull'),
  accessory('knee_flexion'),
  accessory('side_raise'),
  accessory('elbow_flexion'),
  accessory('elbow_extension'),
  accessory('calf_raise'),
  accessory('trunk_rotation'),
]

/** The day after heavy hinges: legs work one side at a time. */
const FULL_LIGHT = [
  secondary('horizontal_push', 'essential'),
  secondary('horizontal_pull', 'essential'),
  { ...oneSided('knee'), essential: true },
  accessory('vertical_pull'),
  accessory('hip_extension'),
  accessory('side_raise'),
  accessory('elbow_flexion'),
  accessory('elbow_extension'),
  accessory('calf_raise'),
  accessory('trunk_stability'),
]

const UPPER_A = [
  main('horizontal_push'),
  secondary('horizontal_pull', 'essential'),
  accessory('vertical_pull', 'essential'),
  accessory('vertical_push'),
  accessory('chest_fly'),
  accessory('rear_raise'),
  accessory('side_raise'),
  accessory('elbow_flexion'),
  accessory('elbow_extension'),
]

const UPPER_B = [
  main('vertical_push'),
  secondary('vertical_pull', 'essential'),
  accessory('horizontal_push', 'essential'),
  accessory('horizontal_pull'),
  accessory('side_raise'),
  accessory('elbow_extension'),
  accessory('elbow_flexion'),
  accessory('chest_fly'),
  accessory('rear_raise'),
]

const UPPER_LIGHT = [
  secondary('horizontal_push', 'essential'),
  secondary('vertical_pull', 'essential'),
  accessory('horizontal_pull', 'essential'),
  accessory('vertical_push'),
  accessory('side_raise'),
  accessory('elbow_flexion'),
  accessory('elbow_extension'),
  accessory('rear_raise'),
]

const LOWER_A = [
  main('knee'),
  secondary('hinge', 'essential'),
  oneSided('knee'),
  accessory('knee_flexion'),
  accessory('calf_raise'),
  accessory('knee_extension'),
  accessory('trunk_flexion'),
  accessory('hip_extension'),
  accessory('trunk_stability'),
]

const LOWER_B = [
  main('hinge'),
  secondary('knee', 'essential'),
  accessory('knee_flexion'),
  accessory('calf_raise'),
  accessory('knee_extension'),
  accessory('trunk_flexion'),
  accessory('hip_extension'),
  accessory('trunk_rotation'),
]

const LOWER_LIGHT = [
  secondary('knee', 'essential'),
  accessory('hip_extension', 'essential'),
  accessory('knee_flexion', 'essential'),
  accessory('calf_raise'),
  accessory('knee_extension'),
  accessory('trunk_stability'),
  accessory('hip_abduction'),
]

const PUSH_A = [
  main('horizontal_push'),
  secondary('vertical_push', 'essential'),
  accessory('horizontal_push'),
  accessory('chest_fly'),
  accessory('side_raise'),
  accessory('elbow_extension'),
  accessory('trunk_flexion'),
]

const PUSH_B = [
  main('vertical_push'),
  secondary('horizontal_push', 'essential'),
  accessory('horizontal_push'),
  accessory('side_raise'),
  accessory('chest_fly'),
  accessory('elbow_extension'),
  accessory('trunk_stability'),
]

const PULL_A = [
  main('horizontal_pull'),
  secondary('vertical_pull', 'essential'),
  accessory('horizontal_pull'),
  accessory('rear_raise'),
  accessory('elbow_flexion'),
  accessory('elbow_flexion'),
  accessory('trunk_stability'),
]

const PULL_B = [
  main('vertical_pull'),
  secondary('horizontal_pull', 'essential'),
  accessory('vertical_pull'),
  accessory('rear_raise'),
  accessory('elbow_flexion'),
  accessory('elbow_flexion'),
  accessory('trunk_rotation'),
]

const LEGS_A = LOWER_A

const LEGS_B = LOWER_B
