import type { ChangeView } from '@/lib/domain/contract/change-view'
import type { SwapAsked } from './swap-change'

interface Day {
  week: number
  day: number
}

/** A place whose exercise is another one than before. */
export interface SwappedPlace extends Day {
  slot: string
  was: { exercise_id: string; called: string }
  becomes: { exercise_id: string; called: string }
}

/** A change that is in force, as the program's pages tell it. */
export interface TakenChange {
  change_id: string
  kind: ChangeView['kind']
  /** `9 sets instead of 19, 29 minutes.` */
  sentence: string
  settled_at: string
  /** It is the last of its kind of change, and nothing was trained that it brought. */
  undoable: boolean
  /** Days that are as they are by it; none where it is of the whole program. */
  days: Day[]
  swapped: SwappedPlace[]
  /** For how long an exercise was swapped, as it was asked for; null of what is no swap. */
  scope: SwapAsked['scope'] | null
}
