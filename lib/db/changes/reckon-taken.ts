import { liftAskedSchema } from '@/lib/domain/contract/change-view'
import type { LiftAnchor } from '@/lib/domain/blueprint/loads/reanchor'
import { changeLift } from '@/lib/domain/program/lifts/change-lift'
import type { StateWeek } from '@/lib/domain/program/program-state'
import type { Change } from '@/prisma/generated/client'
import type { LoadedState } from './load-state'
import { withBasis } from './with-basis'

interface Taken {
  /** The weeks that get a new version, each with what it was written from. */
  weeks: StateWeek[]
  /** A lift that was entered anew. */
  anchor: LiftAnchor | null
  /** `WeekVersion.origin` */
  origin: 'lifts' | 'regenerated'
}

/** What a program becomes when a change is taken. */
export function reckonTaken(state: LoadedState, { asked }: Change): Taken {
  const { lift, ...from } = liftAskedSchema.parse(asked)
  const { exercise_id, ...set } = lift
  const anchor = { lift: exercise_id, ...set, ...from }
  return { weeks: withBasis(state, changeLift(state, anchor).weeks), anchor, origin: 'lifts' }
}
