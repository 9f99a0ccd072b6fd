import { loadable } from '@/lib/domain/blueprint/loads/racks'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { Exercise } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { formatLoad, NBSP } from './format'
import { areAttempts, prescribeSets } from './prescription'

/** Above the maximum, percent (elitefts' table of attempts: 99-102 for the third). */
const BEYOND = 102

/**
 * `If the third moved well: 150 kg (102 %)`, of the week's maximum in kg, else of the last attempt; null
 * for everything but attempts, and where nothing heavier can be loaded.
 */
export function beyondAttempts(
  { exercise_id, sets, measure, rest_seconds }: Exercise,
  maximum: number | undefined,
  units: Units,
): string | null {
  const { parts } = prescribeSets(sets, measure, rest_seconds)
  const entry = exerciseById(exercise_id)
  const third = parts.at(-1)?.load_kg ?? null
  if (!entry || third === null || parts.length !== 3 || !areAttempts(parts)) return null
  const kg = loadable(((maximum ?? third) * BEYOND) / 100, entry, units)
  if (kg === null || kg <= third) return null
  return `If the third moved well: ${formatLoad(kg, units)}${NBSP}${units} (${BEYOND}${NBSP}%)`
}
