import { isPress, isPull } from '@/lib/domain/catalogue/exercise-kinds'
import { tagSets } from '@/lib/domain/blueprint/styles/tags'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { mostSetsOf } from './fill-week'
import { budgetSeconds, daySeconds, type DraftDay, type WeekDraft } from './week-draft'
import { pullsShort } from './week-tally'

/**
 * Where the time is full and pulls still lag behind presses, a set of pulling takes the place of a set of
 * another row of its day: of a light or supporting press first, then of an accessory.
 */
export function balancePulls(draft: WeekDraft): void {
  while (pullsShort(draft)) {
    if (!draft.days.some((day) => tradeSet(draft, day))) return
  }
}

function tradeSet(draft: WeekDraft, day: DraftDay): boolean {
  const pulls = day.rows.filter(
    (row) => isPull(row.exercise) && row.tag !== 'p' && row.sets < mostSetsOf(draft, row),
  )
  const givers = day.rows.filter(canGive).sort((one, other) => turn(one) - turn(other))
  return pulls.some((pull) => givers.some((giver) => fitsAfterTrade(draft, day, pull, giver)))
}

/** Makes the trade where it fits. */
function fitsAfterTrade(draft: WeekDraft, day: DraftDay, pull: SlotRow, giver: SlotRow): boolean {
  giver.sets -= 1
  pull.sets += 1
  if (daySeconds(draft, day) <= budgetSeconds(day) - day.reserved) return true
  giver.sets += 1
  pull.sets -= 1
  return false
}

function canGive({ tag, sets, exercise }: SlotRow): boolean {
  if (isPull(exercise) || exercise.pattern === 'rear_raise') return false
  const gives = tag === 'a' || tag === 's' || tag === 'L' || tag === 'S' || tag === 'V'
  return gives && sets > tagSets[tag].least
}

function turn({ tag, exercise }: SlotRow): number {
  return 2 * Number(!isPress(exercise)) + Number(tag === 'V')
}
