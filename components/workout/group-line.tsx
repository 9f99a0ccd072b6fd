import { Mark } from '@/components/ui/mark'
import { NextTimeWords } from './next-time-words'
import { valueWords } from './plan/value-words'
import type { PlannedGroup, PlannedLift, WorkoutPlan } from './plan/workout-plan'
import type { WorkoutState } from './use-workout'

interface Props {
  plan: WorkoutPlan
  workout: WorkoutState
  group: PlannedGroup
}

/** A lift that is done or to come, on one line: what was written in blue, or what is asked for. A press opens it. */
export function GroupLine({ plan, workout, group }: Props) {
  const { order, doneOf, turnTo } = workout
  return group.lifts.map((lift) => {
    const steps = order.filter((step) => step.lift === lift)
    const written = writtenWords(lift)
    const isDone = steps.every((step) => doneOf(step))
    return (
      <li key={lift.slot}>
        <button
          type="button"
          className="group/line grid min-h-14 w-full cursor-pointer grid-cols-[36px_minmax(0,1fr)_auto] items-baseline border-b border-hairline pt-3.5 pb-3 text-left"
          onClick={() => turnTo(steps.find((step) => !doneOf(step)) ?? steps[0]!)}
        >
          <span className="text-muted">{lift.number}</span>
          <span className="min-w-0">
            <b className="font-semibold underline-offset-[0.25em] group-hover/line:underline">
              {lift.name}
            </b>
            <small className={`block text-small ${written ? 'text-pen' : 'text-muted'}`}>
              {written || [lift.work, lift.then].filter(Boolean).join(' · ')}
            </small>
            <NextTimeWords plan={plan} workout={workout} lift={lift} />
          </span>
          {isDone && <Mark kind="pass" label="Done" className="size-4 text-pen" />}
        </button>
      </li>
    )
  })

  /** `130 × 2, 117.5 × 4, 115 × 5`; empty where nothing is written. */
  function writtenWords(lift: PlannedLift): string {
    return order
      .filter((step) => step.lift === lift)
      .flatMap((step) => doneOf(step) ?? [])
      .map((done) => valueWords(done, lift.measure, plan.units))
      .join(', ')
  }
}
