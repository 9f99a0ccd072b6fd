import type { Style } from '@/lib/domain/athlete/style'
import type { VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import type {
  EquipmentItem,
  EquipmentPreset,
  Goal,
  HealthFlag,
  Level,
  Limitation,
  Method,
  Muscle,
  Pattern,
  Phase,
  Weekday,
} from '@/lib/domain/vocabulary'

// What the athlete reads for each word of the vocabulary. Only types are imported, so that client
// components can use this file without carrying zod.

export const goalWords: Record<Goal, string> = {
  power: 'Power',
  strength: 'Strength',
  hypertrophy: 'Muscle growth',
  athletic_performance: 'Athletic performance',
  endurance: 'Muscular endurance',
  general_fitness: 'General fitness',
}

/** As it stands behind "for". */
export const styleWords: Record<Style, string> = {
  strength: 'strength',
  powerlifting: 'powerlifting',
  weightlifting: 'weightlifting',
  hypertrophy: 'muscle growth',
  general: 'general fitness',
  fitness: 'fitness',
  athletic: 'athletic performance',
  sport_endurance: 'strength beside an endurance sport',
}

export const levelWords: Record<Level, string> = {
  beginner: 'Beginner',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
}

export const phaseWords: Record<Phase, string> = {
  accumulation: 'Accumulation',
  intensification: 'Intensification',
  realization: 'Realization',
  taper: 'Taper',
  deload: 'Deload',
}

export const muscleWords: Record<Muscle, string> = {
  chest: 'Chest',
  lats: 'Lats',
  upper_back: 'Upper back',
  traps: 'Traps',
  front_delts: 'Front delts',
  side_delts: 'Side delts',
  rear_delts: 'Rear delts',
  biceps: 'Biceps',
  triceps: 'Triceps',
  forearms: 'Forearms',
  quads: 'Quads',
  hamstrings: 'Hamstrings',
  glutes: 'Glutes',
  adductors: 'Adductors',
  calves: 'Calves',
  abs: 'Abs',
  obliques: 'Obliques',
  lower_back: 'Lower back',
}

/** Each head of the shoulder stands apart: pressing trains only the front. */
export const volumeGroupWords: Record<VolumeGroup, string> = {
  chest: 'Chest',
  back: 'Back',
  front_delts: 'Front delts',
  side_delts: 'Side delts',
  rear_delts: 'Rear delts',
  biceps: 'Biceps',
  triceps: 'Triceps',
  quads: 'Quads',
  hamstrings: 'Hamstrings',
  glutes: 'Glutes',
  calves: 'Calves',
  core: 'Core',
}

export const patternWords: Record<Pattern, string> = {
  knee: 'Squat or lunge',
  hinge: 'Hip hinge',
  horizontal_push: 'Horizontal push',
  vertical_push: 'Vertical push',
  horizontal_pull: 'Horizontal pull',
  vertical_pull: 'Vertical pull',
  chest_fly: 'Chest fly',
  side_raise: 'Shoulder raise',
  rear_raise: 'Rear-delt raise',
  elbow_flexion: 'Curl',
  elbow_extension: 'Triceps extension',
  knee_extension: 'Leg extension',
  knee_flexion: 'Leg curl',
  hip_extension: 'Hip extension',
  hip_abduction: 'Hip abduction',
  hip_adduction: 'Hip adduction',
  calf_raise: 'Calf raise',
  trunk_flexion: 'Trunk flexion',
  trunk_stability: 'Trunk stability',
  trunk_rotation: 'Trunk rotation',
  carry: 'Carry',
  olympic: 'Olympic lift',
  jump: 'Jump',
  throw: 'Throw',
  balance: 'Balance',
  sprint: 'Sprint',
  conditioning: 'Conditioning',
}

export const equipmentPresetWords: Record<EquipmentPreset, string> = {
  full_gym: 'Full gym',
  dumbbells_only: 'Dumbbells only',
  bodyweight_only: 'Bodyweight only',
}

export const equipmentItemWords: Record<EquipmentItem, string> = {
  barbell: 'Barbell and plates',
  rack: 'Squat rack',
  bench: 'Adjustable bench',
  dumbbells: 'Dumbbells',
  kettlebell: 'Kettlebell',
  kettlebell_pair: 'A pair of kettlebells',
  cable: 'Cable station',
  leg_machines: 'Leg machines',
  upper_machines: 'Upper-body machines',
  smith_machine: 'Smith machine',
  ez_bar: 'EZ bar',
  trap_bar: 'Trap bar',
  pull_up_bar: 'Pull-up bar',
  dip_bars: 'Dip bars',
  bands: 'Resistance bands',
  box: 'Plyo box',
  suspension: 'Suspension straps or rings',
  medicine_ball: 'Medicine ball',
  cardio_machines: 'Cardio machines: bike, rower',
  sled: 'Sled',
  spotter: 'A spotter',
}

export const limitationWords: Record<Limitation, string> = {
  shoulder: 'Shoulder',
  lower_back: 'Lower back',
  knee: 'Knee',
  hip: 'Hip',
  ankle_foot: 'Ankle or foot',
  wrist: 'Wrist',
  elbow: 'Elbow',
  neck: 'Neck',
  pregnancy: 'Pregnancy',
}

export const healthFlagWords: Record<HealthFlag, string> = {
  heart_condition: 'Heart condition',
  chest_pain: 'Chest pain at rest or in effort',
  dizziness: 'Dizziness or fainting',
  metabolic_disease: 'Diabetes or another metabolic disease',
  kidney_disease: 'Kidney disease',
  recent_surgery: 'Recent surgery',
  pregnant_not_cleared: 'Pregnant, not yet cleared for exercise',
}

/** How a row gets harder, as short as a label. */
export const methodWords: Record<Method, string> = {
  linear: 'weight up while it succeeds',
  wave: 'weight by the plan',
  double: 'reps, then weight',
  ladder: 'reps, then a harder form',
  conditioning: 'a little more each week',
  skill: 'fast, never tired',
}

export const weekdayWords: Record<Weekday, { short: string; long: string }> = {
  mon: { short: 'Mon', long: 'Monday' },
  tue: { short: 'Tue', long: 'Tuesday' },
  wed: { short: 'Wed', long: 'Wednesday' },
  thu: { short: 'Thu', long: 'Thursday' },
  fri: { short: 'Fri', long: 'Friday' },
  sat: { short: 'Sat', long: 'Saturday' },
  sun: { short: 'Sun', long: 'Sunday' },
}
