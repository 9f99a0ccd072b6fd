import type { Muscle, MuscleGroup } from '@/lib/domain/vocabulary'

/**
 * The group by which a day is named for a muscle; grip and adductors are trained by the way. The lower back
 * belongs to the back, so that squats and deadlifts do not pass for trunk training (our judgement).
 */
export const groupOfMuscle: Record<Muscle, MuscleGroup | null> = {
  chest: 'chest',
  lats: 'back',
  upper_back: 'back',
  traps: 'back',
  front_delts: 'shoulders',
  side_delts: 'shoulders',
  rear_delts: 'shoulders',
  biceps: 'biceps',
  triceps: 'triceps',
  forearms: null,
  quads: 'quads',
  hamstrings: 'hamstrings',
  glutes: 'glutes',
  adductors: null,
  calves: 'calves',
  abs: 'core',
  obliques: 'core',
  lower_back: 'back',
}
