import type { TakenChange } from '@/lib/domain/contract/change/taken-change'
import { scopeWords } from '@/components/changes/swap/swap-scopes'
import type { TakenLine } from './taken-line'

interface Place {
  week: number
  day: number
  slot: string
  exercise_id: string
}

/** What an exercise stands for that was swapped, however often; null for the plan's own. */
export function standsFor(
  changes: readonly TakenChange[],
  { week, day, slot, exercise_id }: Place,
): TakenLine | null {
  const swaps = changes.flatMap((change) =>
    change.swapped
      .filter((each) => each.week === week && each.day === day && each.slot === slot)
      .map((place) => ({ change, place })),
  )
  const [last, first] = [swaps[0], swaps.at(-1)]
  if (last?.place.becomes.exercise_id !== exercise_id) return null
  const { change } = last
  const { was } = first!.place
  const scope = change.scope && `, ${scopeWords(change.scope, 'in this session only')}`
  return {
    ...{ change_id: change.change_id, undoable: change.undoable },
    sentence:
      was.exercise_id === exercise_id
        ? 'The plan’s own again.'
        : `In place of the ${was.called}${scope}.`,
  }
}
