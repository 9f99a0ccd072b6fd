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
