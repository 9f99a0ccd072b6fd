import type { SwapAsked } from '@/lib/domain/contract/change/swap-change'
import type { SwappedRow } from '@/lib/domain/program/swap/swap-exercise'

/** `SlotOverride`, without whose it is. */
export interface Override {
  slot: string
  exercise_id: string
  from_week: number
  to_week: number | null
  day: number | null
}

/** What a swap says of each of its places: of one day alone, or from its first week to the program's end. */
export function overridesOf(
  { exercise_id, scope }: SwapAsked,
  rows: readonly SwappedRow[],
): Override[] {
  const slots = [...new Set(rows.map(({ slot }) => slot))]
  return slots.map((slot) => {
    const { week, day } = rows.find((row) => row.slot === slot)!
    const isToday = scope === 'today'
    return {
      ...{ slot, exercise_id, from_week: week },
      to_week: isToday ? week : null,
      day: isToday ? day : null,
    }
  })
}
