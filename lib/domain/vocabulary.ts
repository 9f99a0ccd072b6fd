import { z } from 'zod'

/** What the athlete trains for; fixed by the API. */
export const goalSchema = z.enum([
  'power',
  'strength',
  'hypertrophy',
  'athletic_performance',
  'endurance',
  'general_fitness',
])
export type Goal = z.infer<typeof goalSchema>

export const levelSchema = z.enum(['beginner', 'intermediate', 'advanced'])
export type Level = z.infer<typeof levelSchema>

/** A week's place in the program. A deload never ends a program; a taper only follows realization. */
export const phaseSchema = z.enum([
  'accumulation',
  'intensification',
  'realization',
  'taper',
  'deload',
])
export type Phase = z.infer<typeof phaseSchema>

/** Muscles as exercises name them. Volume is reported by `muscleGroupSchema`. */
export const muscleSchema = z.enum([
  'chest',
  'lats',
  'upper_back',
  'traps',
  'front_delts',
  'side_delts',
  'rear_delts',
  'biceps',
  'triceps',
  'forearms',
  'quads',
  'hamstrings',
  'glutes',
  'adductors',
  'calves',
  'abs',
  'obliques',
  'lower_back',
])
export type Muscle = z.infer<typeof muscleSchema>

/** The ten groups of weekly volume. A group's sets are the maximum over its muscles, never their sum. */
export const muscleGroupSchema = z.enum([
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
])
export type MuscleGroup = z.infer<typeof muscleGroupSchema>

/** Movement patterns. A slot asks for one of them; a swap stays inside it. */
export const patternSchema = z.enum([
  'knee',
  'hinge',
  'horizontal_push',
  'vertical_push',
  'horizontal_pull',
  'vertical_pull',
  'chest_fly',
  'side_raise',
  'rear_raise',
  'elbow_flexion',
  'elbow_extension',
  'knee_extension',
  'knee_flexion',
  'hip_extension',
  'hip_abduction',
  'hip_adduction',
  'calf_raise',
  'trunk_flexion',
  'trunk_stability',
  'trunk_rotation',
  'carry',
  'olympic',
  'jump',
  'throw',
  'balance',
  'sprint',
  'conditioning',
])
export type Pattern = z.infer<typeof patternSchema>

export const roleSchema = z.enum(['power', 'main', 'secondary', 'accessory', 'conditioning'])
export type Role = z.infer<typeof roleSchema>

/** Single pieces of equipment. Floor and a wall are always there. */
export const equipmentItemSchema = z.enum([
  'barbell',
  'rack',
  'bench',
  'dumbbells',
  'kettlebell',
  'kettlebell_pair',
  'cable',
  'leg_machines',
  'upper_machines',
  'smith_machine',
  'ez_bar',
  'trap_bar',
  'pull_up_bar',
  'dip_bars',
  'bands',
  'box',
  'suspension',
  'medicine_ball',
  'cardio_machines',
  'sled',
  'spotter',
])
export type EquipmentItem = z.infer<typeof equipmentItemSchema>

export const equipmentPresetSchema = z.enum(['full_gym', 'dumbbells_only', 'bodyweight_only'])
export type EquipmentPreset = z.infer<typeof equipmentPresetSchema>

export const limitationSchema = z.enum([
  'shoulder',
  'lower_back',
  'knee',
  'hip',
  'ankle_foot',
  'wrist',
  'elbow',
  'neck',
  'pregnancy',
])
export type Limitation = z.infer<typeof limitationSchema>

/** Answers that stop a program until a physician has cleared the athlete. */
export const healthFlagSchema = z.enum([
  'heart_condition',
  'chest_pain',
  'dizziness',
  'metabolic_disease',
  'kidney_disease',
  'recent_surgery',
  'pregnant_not_cleared',
])
export type HealthFlag = z.infer<typeof healthFlagSchema>

export const unitsSchema = z.enum(['kg', 'lb'])
export type Units = z.infer<typeof unitsSchema>

export const weekdaySchema = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])
export type Weekday = z.infer<typeof weekdaySchema>

/** Lowering, pause, lifting, pause in seconds; x is as fast as possible. */
export const tempoSchema = z.enum([
  '2-0-1-0',
  '3-0-1-0',
  '2-1-1-0',
  '3-1-1-0',
  '4-0-1-0',
  '2-0-x-0',
  '2-1-x-0',
  '3-0-x-0',
  '1-0-x-0',
  '3-1-x-0',
])
export type Tempo = z.infer<typeof tempoSchema>

/** How an amount is counted: repetitions, seconds held, foot contacts and throws, meters of one sprint, minutes or rounds of conditioning. */
export const measureSchema = z.enum(['reps', 'seconds', 'contacts', 'meters', 'minutes', 'rounds'])
export type Measure = z.infer<typeof measureSchema>

/** How a row gets harder from session to session (lib/domain/blueprint/methods). */
export const methodSchema = z.enum(['linear', 'wave', 'double', 'ladder', 'conditioning', 'skill'])
export type Method = z.infer<typeof methodSchema>

/**
 * What a group of sets is: the heaviest of the day, the lighter ones after it, an attempt at a maximum, sets by
 * which a weight is found, or plain work.
 */
export const groupKindSchema = z.enum(['work', 'top', 'back_off', 'test', 'find'])
export type GroupKind = z.infer<typeof groupKindSchema>

/** Which data something was made with: a hash of them; a whole number in what release 0.1 stored. */
export const dataVersionSchema = z.union([z.string().max(40), z.int()])
