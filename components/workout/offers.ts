import type { LogState } from '@/lib/client/training/open-log'
import { nextTime } from '@/lib/domain/log/next-time'
import { type Prefilled, prefillSets } from '@/lib/domain/log/prefill-sets'
import type { NextTime } from '@/lib/domain/log/ruled'
import { type Session, sessionsBefore, sessionsOf } from '@/lib/domain/log/sessions-of'
import type { WorkoutPlan } from './plan/workout-plan'

/** What the log says of a lift of today. */
export interface Offer {
  /** Of each planned set. */
  prefilled: readonly Prefilled[]
  /** The last time before today. */
  last: Session | undefined
  /** What its rule says of the next time, once every planned set is done. */
  next: NextTime | null
}

/** By the lift's slot. */
export function offersOf(state: LogState | null, plan: WorkoutPlan): ReadonlyMap<string, Offer> {
  const log = [...(state?.sets.values() ?? [])]
  const lifts = plan.groups.flatMap(({ lifts }) => lifts)
  return new Map(
    lifts.map((lift) => {
      const all = sessionsOf(log, lift.exercise_id)
      const before = sessionsBefore(all, plan)
      const today = all.find(({ week, day }) => week === plan.week && day === plan.day)
      const done = today?.sets.filter(({ set_no }) => set_no <= lift.sets.length) ?? []
      const isDone = done.length >= lift.sets.length
      return [
        lift.slot,
        {
          prefilled: prefillSets(lift.ruled, before),
          last: before.at(-1),
          next: isDone && today ? nextTime(lift.ruled, [...before, today]) : null,
        },
      ]
    }),
  )
}
