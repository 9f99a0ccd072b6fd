import { sayNextTime } from '@/lib/domain/words/next-time-words'
import type { PlannedLift, WorkoutPlan } from './plan/workout-plan'
import type { WorkoutState } from './use-workout'

interface Props {
  plan: WorkoutPlan
  workout: WorkoutState
  lift: PlannedLift
}

/** What the plan's rule makes of what was done today; nothing where it has none, or the lift is not done. */
export function NextTimeWords({ plan, workout, lift }: Props) {
  const next = workout.nextOf(lift)
  if (!next) return null
  const { lead, rest } = sayNextTime(next, {
    ...{ units: plan.units, measure: lift.measure },
    nameOf: (id) => lift.names[id] ?? id,
  })
  return (
    <small className="block text-small text-ink">
      {lead && <b className="font-semibold text-pen">{lead}.</b>} {rest}
    </small>
  )
}
