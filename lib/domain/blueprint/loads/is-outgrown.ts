import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { heaviest, type Stock } from './racks'

/** Share of the maximum below which even many reps are easy. */
export const leastShare = 0.5

/** Whether the heaviest weight of the athlete's own is less than a share of the maximum, kg; never where either is unknown. */
export function isOutgrown(
  exercise: CatalogueEntry,
  stock: Stock,
  maximum: number | null,
  share: number,
): boolean {
  const most = heaviest(exercise, stock)
  return most !== null && maximum !== null && most < share * maximum
}
