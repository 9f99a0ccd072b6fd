import type { CatalogueEntry } from './entry'
import { isIsolation } from '@/lib/domain/measures/patterns'

/** Work for one muscle group at a time, trunk and carries included. */
export function isIsolationExercise({ pattern }: Pick<CatalogueEntry, 'pattern'>): boolean {
  return pattern !== 'conditioning' && pattern !== 'sprint' && isIsolation(pattern)
}

/** A barbell lift whose weight is planned in percent of its maximum from week to week. */
export function isPercentLift({ pct, load, pattern }: CatalogueEntry): boolean {
  return pct && load === 'barbell' && pattern !== 'olympic'
}

export function isPull({ pattern }: CatalogueEntry): boolean {
  return pattern === 'horizontal_pull' || pattern === 'vertical_pull'
}

export function isPress({ pattern }: CatalogueEntry): boolean {
  return pattern === 'horizontal_push' || pattern === 'vertical_push'
}

/** Work that a leg day has and an upper-body day has not. */
export function isLowerBody({ pattern }: CatalogueEntry): boolean {
  return LOWER.has(pattern)
}

const LOWER = new Set<CatalogueEntry['pattern']>([
  'knee',
  'hinge',
  'olympic',
  'jump',
  'sprint',
  'hip_extension',
  'knee_flexion',
])

/** What tires legs for a race or a match: calves too. */
export function tiresLegs(exercise: CatalogueEntry): boolean {
  return isLowerBody(exercise) || exercise.pattern === 'calf_raise'
}

/** Low, quick hops from the ankles, which come in longer sets than jumps. */
export function isHop({ id }: Pick<CatalogueEntry, 'id'>): boolean {
  return id === 'pogo-hop'
}
