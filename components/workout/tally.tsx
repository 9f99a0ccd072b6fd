import { strokeLook } from './stroke-look'
import type { Step } from './use-sets'
import type { WorkoutState } from './use-workout'
import type { WorkoutPlan } from './plan/workout-plan'

interface Props {
  plan: WorkoutPlan
  workout: WorkoutState
}

/** One stroke a set, a gap between lifts. */
export function Tally({ plan, workout }: Props) {
  const { order, open, doneOf } = workout
  const written = order.filter((step) => doneOf(step)).length
  return (
    <div
      className="flex h-2.5 gap-x-1.5"
      role="img"
      aria-label={`${written} of ${order.length} sets`}
    >
      {plan.groups.map((group, index) => {
        const steps = order.filter(({ lift }) => group.lifts.includes(lift))
        return (
          <span key={index} className="flex gap-x-0.75" style={{ flex: steps.length }}>
            {steps.map((step) => (
              <i
                key={`${step.lift.slot} ${step.set.set_no}`}
                className={`flex-1 ${strokeOf(step)}`}
              />
            ))}
          </span>
        )
      })}
    </div>
  )

  function strokeOf(step: Step): string {
    if (doneOf(step)) return strokeLook.done
    return step === open ? strokeLook.now : strokeLook.toDo
  }
}
