import type { Area } from '@/lib/domain/athlete/wishes'

/** As they stand within a sentence. */
export const areaWords: Record<Area, string> = {
  chest: 'chest',
  back: 'back',
  lats: 'lats',
  upper_back: 'upper back',
  traps: 'traps',
  shoulders: 'shoulders',
  side_delts: 'side delts',
  rear_delts: 'rear delts',
  arms: 'arms',
  biceps: 'biceps',
  triceps: 'triceps',
  forearms: 'forearms and grip',
  legs: 'legs',
  quads: 'quads',
  hamstrings: 'hamstrings',
  glutes: 'glutes',
  adductors: 'inner thighs',
  calves: 'calves',
  core: 'trunk',
  upper_body: 'upper body',
  lower_body: 'lower body',
}
