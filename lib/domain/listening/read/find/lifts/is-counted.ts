import { exerciseById } from '@/lib/domain/catalogue/catalogue'

/** Whether a bare number of an exercise says how many: fifty push-ups are no fifty kilograms. */
export function isCounted(id: string): boolean {
  const load = exerciseById(id)?.load
  return load === 'bodyweight' || load === 'none'
}
