import type { Athlete } from '@/lib/domain/athlete/athlete'
import { isMainTag } from '@/lib/domain/blueprint/styles/tags'
import { primaryGroups } from '@/lib/domain/blueprint/styles/volume-groups'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'

/** The order of a session: fast, heavy, secondary, small, conditioning; what is wanted more comes right after the mains, what is wanted less last. */
export function inTrainingOrder(athlete: Athlete, rows: readonly SlotRow[]): SlotRow[] {
  return [...rows].sort((one, other) => turn(athlete, one) - turn(athlete, other))
}

function turn({ more, less }: Athlete, { tag, exercise }: SlotRow): number {
  if (tag === 'k') return -1
  if (tag === 'p') return 0
  const spared = less.length > 0 && primaryGroups(exercise).some((group) => less.includes(group))
  if (isMainTag(tag)) return spared && tag === 'M' ? 1.5 : 1
  if (tag === 'c') return 5
  if (spared) return 4
  if (more.length === 0) return tag === 's' ? 2 : 3
  return tag === 'a' && primaryGroups(exercise).some((group) => more.includes(group)) ? 2 : 3
}
