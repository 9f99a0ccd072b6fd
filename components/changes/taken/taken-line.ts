import type { TakenChange } from '@/lib/domain/contract/change/taken-change'

/** What stands in the place of a change that was taken. */
export type TakenLine = Pick<TakenChange, 'change_id' | 'sentence' | 'undoable'>

/** As much of it as is sent to a page. */
export function takenLine({ change_id, sentence, undoable }: TakenChange): TakenLine {
  return { change_id, sentence, undoable }
}
