import type { RuleReading } from '@/lib/domain/listening/reading'
import { type Claim, claim, type Written } from './claim'
import { inKilograms } from './in-kilograms'
import { unhandled } from './unhandled'

/** A piece or a place, and apart from it how heavy it goes. */
export function checkEquipment(one: RuleReading['equipment'][number], written: Written): Claim[] {
  const { item, has, place, heaviest, quote, unit } = one
  const kg = heaviest === null ? null : inKilograms({ quote, load: heaviest, unit }, written)
  const named = item ?? place
  if (named === null && kg === null) return heaviest === null ? [unhandled(one, 'equipment')] : []
  return [
    ...(named === null
      ? []
      : [
          claim(one, `equipment:${named}:${has}`, {
            ...{ kind: 'equipment', item, has, place: item === null ? place : null },
            heaviest_kg: null,
          }),
        ]),
    ...(kg === null
      ? []
      : [
          claim(one, `equipment:heaviest:${item ?? 'any'}`, {
            ...{ kind: 'equipment', item, has: 'yes', place: null },
            heaviest_kg: kg,
          }),
        ]),
  ]
}
