import { Act, Actions } from '@/components/ui/button'
import { deviceId } from '@/lib/client/training/device-id'
import type { KeptSet } from '@/lib/client/training/kept-log'
import type { Done } from '@/lib/domain/contract/training/log-view'
import { valueWords } from '@/components/workout/plan/value-words'
import type { WorkoutPlan } from '@/components/workout/plan/workout-plan'
import type { Step } from '@/components/workout/use-sets'
import type { WorkoutState } from '@/components/workout/use-workout'

interface Props {
  plan: WorkoutPlan
  workout: WorkoutState
  step: Step
  known: KeptSet
  other: NonNullable<KeptSet['other']>
}

/** Two devices wrote the same set without knowing of each other: both values, and a question. */
export function KeepWhich({ plan, workout, step, known, other }: Props) {
  const isOurs = known.client_id === deviceId()
  const [here, there] = isOurs ? [known.done, other.done] : [other.done, known.done]
  const words = (done: Done | null) =>
    done ? valueWords(done, step.lift.measure, plan.units) : 'nothing'
  return (
    <div className="border-t border-hairline py-2" role="group" aria-label="Two devices disagree">
      <p className="text-small">
        This device {words(here)}, the other {words(there)}. Keep which?
      </p>
      <Actions className="text-small">
        <Act onClick={() => workout.keep(step, here)}>{words(here)}</Act>
        <Act onClick={() => workout.keep(step, there)}>{words(there)}</Act>
      </Actions>
    </div>
  )
}
