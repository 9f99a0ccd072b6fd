import type { Pattern } from '@/lib/domain/vocabulary'

const COMPOUND = new Set<Pattern>([
  'knee',
  'hinge',
  'horizontal_push',
  'vertical_push',
  'horizontal_pull',
  'vertical_pull',
])

const EXPLOSIVE = new Set<Pattern>(['olympic', 'jump', 'throw'])

/** Several joints and heavy: where strength is built and push is weighed against pull. */
export function isCompound(pattern: Pattern): boolean {
  return COMPOUND.has(pattern)
}

/** Done for speed, not counted as muscle volume. */
export function isExplosive(pattern: Pattern): boolean {
  return EXPLOSIVE.has(pattern)
}

/** Work for one muscle group at a time, trunk work included. */
export function isIsolation(pattern: Pattern): boolean {
  return !isCompound(pattern) && !isExplosive(pattern)
}

/** Who may share a superset: antagonists first, then muscles that do not get in each other's way. */
export function mayPair(one: Pattern, other: Pattern): boolean {
  return PAIRS.some(([a, b]) => (a === one && b === other) || (a === other && b === one))
}

const PAIRS: [Pattern, Pattern][] = [
  ['horizontal_push', 'horizontal_pull'],
  ['vertical_push', 'vertical_pull'],
  ['horizontal_push', 'vertical_pull'],
  ['vertical_push', 'horizontal_pull'],
  ['elbow_flexion', 'elbow_extension'],
  ['knee_extension', 'knee_flexion'],
  ['chest_fly', 'rear_raise'],
  ['side_raise', 'elbow_flexion'],
  ['side_raise', 'elbow_extension'],
  ['rear_raise', 'elbow_extension'],
  ['rear_raise', 'elbow_flexion'],
  ['chest_fly', 'elbow_flexion'],
  ['calf_raise', 'trunk_flexion'],
  ['calf_raise', 'trunk_stability'],
  ['calf_raise', 'trunk_rotation'],
  ['hip_abduction', 'hip_adduction'],
  ['knee_flexion', 'calf_raise'],
  ['knee_flexion', 'trunk_flexion'],
  ['knee_flexion', 'trunk_stability'],
  ['knee_extension', 'trunk_stability'],
  ['hip_extension', 'trunk_flexion'],
  ['hip_extension', 'calf_raise'],
  ['elbow_flexion', 'calf_raise'],
  ['elbow_extension', 'calf_raise'],
  ['side_raise', 'calf_raise'],
  ['elbow_flexion', 'trunk_stability'],
  ['elbow_extension', 'trunk_stability'],
  ['side_raise', 'trunk_stability'],
]
