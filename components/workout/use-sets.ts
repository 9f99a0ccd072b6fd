import { useMemo, useState } from 'react'
import type { LogState, SetPlace } from '@/lib/client/training/open-log'
import { nextExtra, withExtraSets } from './plan/extra-sets'
import {
  type PlannedLift,
  type PlannedSet,
  setsInOrder,
  type WorkoutPlan,
} from './plan/workout-plan'

/** A set with the lift that it belongs to. */
export interface Step {
  lift: PlannedLift
  set: PlannedSet
}

/** A set beyond the plan that is asked for. */
type Extra = Pick<SetPlace, 'slot' | 'set_no'>

/** The sets of a workout in their order: the plan's, and behind those of each lift what was done or is asked for beyond it. */
export function useSets(plan: WorkoutPlan, state: LogState | null) {
  const [asked, setAsked] = useState<readonly Extra[]>([])
  const order = useMemo(
    () =>
      setsInOrder(plan.groups, (lift) =>
        withExtraSets(lift, [...doneIn(state, plan, lift), ...numbersOf(asked, lift)]),
      ),
    [plan, state, asked],
  )
  const stepsOf = (lift: PlannedLift): Step[] => order.filter((step) => step.lift === lift)
  return {
    order,
    stepsOf,
    /** The number of a lift's next set beyond the plan; null where there can be none. */
    nextExtraOf: (lift: PlannedLift) =>
      nextExtra(
        lift,
        stepsOf(lift).map(({ set }) => set),
      ),
    askFor: ({ slot, set_no }: Extra) => setAsked([...asked, { slot, set_no }]),
    /** Nothing was planned of it, so that without it the lift is as it was. */
    forget: ({ slot, set_no }: Extra) =>
      setAsked(asked.filter((each) => each.slot !== slot || each.set_no !== set_no)),
  }
}

function doneIn(state: LogState | null, { week, day }: WorkoutPlan, lift: PlannedLift): number[] {
  const done = [...(state?.sets.values() ?? [])].filter((set) => set.done)
  return numbersOf(
    done.filter((set) => set.week === week && set.day === day),
    lift,
  )
}

function numbersOf(sets: readonly Extra[], { slot }: PlannedLift): number[] {
  return sets.filter((each) => each.slot === slot).map(({ set_no }) => set_no)
}
