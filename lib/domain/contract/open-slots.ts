import type { Blueprint, Slot } from '@/lib/domain/blueprint/schema'
import { slotNeighbours, type SlotNeighbours, type Variant } from './slot-neighbours'

export interface OpenSlot extends Slot {
  neighbours: SlotNeighbours
  /** Candidates that the plan has nowhere beside this slot in the weeks of the variant; its own default first. */
  free: Record<Variant, string[]>
}

/** The slots that leave their writer a choice: what a model is sent, and must answer. */
export function openSlots(blueprint: Pick<Blueprint, 'slots' | 'weeks'>): OpenSlot[] {
  return chosenSlots(blueprint).filter(({ candidates }) => candidates.length > 1)
}

/** The slots whose exercise some week takes from the choices, with what may be chosen; for some only the default. */
export function chosenSlots(blueprint: Pick<Blueprint, 'slots' | 'weeks'>): OpenSlot[] {
  const neighbours = slotNeighbours(blueprint)
  return blueprint.slots.flatMap((slot): OpenSlot[] => {
    const beside = neighbours.get(slot.slot)
    if (!beside) return []
    const free = {
      a: freeCandidates(slot, slot.candidates[0], beside.planned.a),
      b: freeCandidates(slot, slot.variant, beside.planned.b),
    }
    const candidates = slot.candidates.filter(
      (id) =>
        id === slot.candidates[0] ||
        id === slot.variant ||
        (free.a.includes(id) && free.b.includes(id)),
    )
    return [{ ...slot, candidates, free, neighbours: beside }]
  })
}

function freeCandidates(
  { candidates }: Slot,
  usual: string | undefined,
  planned: ReadonlySet<string>,
): string[] {
  const others = candidates.filter((id) => id !== usual && !planned.has(id))
  return usual === undefined ? others : [usual, ...others]
}
