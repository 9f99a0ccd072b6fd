/**
 * Exercises with household things, or against a wall or one's own limbs, for want of real weights.
 * Nobody who can load the same pattern and muscles properly is given one (our judgement).
 */
export const standIns: ReadonlySet<string> = new Set([
  'backpack-squat',
  'backpack-romanian-deadlift',
  'backpack-single-leg-rdl',
  'backpack-push-up',
  'backpack-overhead-press',
  'seated-backpack-press',
  'backpack-row',
  'backpack-lateral-raise',
  'backpack-shrug',
  'backpack-curl',
  'backpack-carry',
  'bag-suitcase-carry',
  'table-row',
  'feet-elevated-table-row',
  'towel-row',
  'single-arm-towel-row',
  'towel-curl',
  'towel-curl-hold',
  'towel-grip-hold',
  'sliding-fly',
  'palm-squeeze-hold',
  'wall-abduction-hold',
  'wall-elbow-drive',
  'wall-rotation-hold',
  'triceps-press-hold',
  'heel-dig-hold',
  'straight-leg-raise-hold',
  'adductor-squeeze',
])
