import type { Answers, Kit } from '@/lib/client/form/answers'
import type { EquipmentPreset, Level } from '@/lib/domain/vocabulary'
import {
  equipmentItemWords,
  goalWords,
  healthFlagWords,
  levelWords,
  limitationWords,
} from '@/lib/domain/words/words'

export interface Option<V extends string = string> {
  value: V
  label: string
}

export const goals = optionsOf(goalWords, [
  'strength',
  'hypertrophy',
  'power',
  'athletic_performance',
  'endurance',
  'general_fitness',
])

export const levels = optionsOf(levelWords, ['beginner', 'intermediate', 'advanced'])

export const levelHints: Record<Level, string> = {
  beginner: 'Beginner: the lifts are new, or come back after a long break.',
  intermediate: 'Intermediate: the big lifts are familiar and no longer go up every session.',
  advanced: 'Advanced: years of planned training; records come once or twice a year.',
}

export const kits: Option<Kit>[] = [
  { value: 'full_gym', label: 'Full gym' },
  { value: 'home_barbell', label: 'Barbell at home' },
  { value: 'dumbbells_only', label: 'Dumbbells' },
  { value: 'bodyweight_only', label: 'Bodyweight' },
]

export const kitHints: Record<EquipmentPreset | 'home_barbell', string> = {
  full_gym: 'Barbell and rack, bench, dumbbells, cable, machines, bikes and rowers, pull-up bar.',
  home_barbell: 'Barbell, rack, bench, pull-up bar.',
  dumbbells_only: 'A pair with several weights. The floor and a chair stand in for a bench.',
  bodyweight_only: 'The floor, a wall, a chair, a table.',
}

export const items = optionsOf(equipmentItemWords, [
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

export const unitChoices: Option<Answers['units']>[] = [
  { value: 'kg', label: 'kg, cm' },
  { value: 'lb', label: 'lb, ft and in' },
]

export const limitations: Option<Answers['limitations'][number]>[] = optionsOf(limitationWords, [
  'lower_back',
  'knee',
  'shoulder',
  'elbow',
  'wrist',
  'hip',
  'ankle_foot',
  'neck',
])

export const healthQuestions: Option<Answers['health'][number]>[] = optionsOf(healthFlagWords, [
  'heart_condition',
  'chest_pain',
  'dizziness',
  'metabolic_disease',
  'kidney_disease',
  'recent_surgery',
])

export const sexes: Option<Answers['sex']>[] = [
  { value: '', label: 'Not said' },
  { value: 'female', label: 'Female' },
  { value: 'male', label: 'Male' },
  { value: 'other', label: 'Other' },
]

export const clearances: Option<Answers['cleared']>[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'Not yet' },
]

function optionsOf<V extends string>(
  words: Record<string, string>,
  values: readonly V[],
): Option<V>[] {
  return values.map((value) => ({ value, label: words[value] ?? value }))
}
