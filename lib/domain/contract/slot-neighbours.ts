import type { Blueprint, Row, Slot } from '@/lib/domain/blueprint/schema'

export type Variant = 'a' | 'b'

/** What stands beside a slot on some day of the program, by the variant that those weeks use. */
export interface SlotNeighbours {
  /** Slots whose exercise is chosen too. */
  slots: Record<Variant, ReadonlySet<string>>
  /** Exercises that the plan itself has there. */
  planned: Record<Variant, ReadonlySet<string>>
}

/** Of every slot that some week leaves to a choice, what it must not repeat. */
export function slotNeighbours({
  slots,
  weeks,
}: Pick<Blueprint, 'slots' | 'weeks'>): Map<string, SlotNeighbours> {
  const bySlot = new Map(slots.map((slot) => [slot.slot, slot]))
  const found = new Map<string, Record<keyof SlotNeighbours, Record<Variant, Set<string>>>>()
  for (const { block, days } of weeks) {
    const variant = block % 2 === 1 ? 'a' : 'b'
    for (const { rows } of days) {
      const planned = rows.flatMap((row) => plannedExercise(row, bySlot) ?? [])
      const chosen = rows.filter((row) => !plannedExercise(row, bySlot))
      for (const { slot } of chosen) {
        const known = found.get(slot) ?? { slots: nobody(), planned: nobody() }
        found.set(slot, known)
        for (const id of planned) known.planned[variant].add(id)
        for (const other of chosen) if (other.slot !== slot) known.slots[variant].add(other.slot)
      }
    }
  }
  return found
}

/** The exercise of a row that leaves nothing to choose. */
function plannedExercise(row: Row, slots: ReadonlyMap<string, Slot>): string | undefined {
  if (row.exercise_id !== null) return row.exercise_id
  const candidates = slots.get(row.slot)?.candidates ?? []
  return candidates.length === 1 ? candidates[0] : undefined
}

function nobody(): Record<Variant, Set<string>> {
  return { a: new Set(), b: new Set() }
}
