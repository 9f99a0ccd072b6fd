import { Act, Button } from '@/components/ui/button'
import { valueWords } from '@/components/workout/plan/value-words'
import type { WorkoutPlan } from '@/components/workout/plan/workout-plan'
import { IntervalBar } from '@/components/workout/intervals/interval-bar'
import { RestClock } from './rest-clock'
import type { WorkoutState } from '@/components/workout/use-workout'
import { barLine, barLook } from '@/components/workout/bar/bar-look'

interface Props {
  plan: WorkoutPlan
  workout: WorkoutState
}

/** At the thumb: what can be undone, the rest that runs, and the one press, which says what it writes. */
export function ThumbBar({ plan, workout }: Props) {
  const { open, values, rest } = workout
  const pace = open && !workout.doneOf(open) ? open.lift.intervals : null
  return (
    <div className={barLook}>
      <div className="mx-auto max-w-day px-4 pt-1">
        <BarLine plan={plan} workout={workout} />
        {rest.rest && <RestClock control={rest} rest={rest.rest} />}
        {open && values && pace ? (
          <IntervalBar workout={workout} pace={pace} rounds={values.amount} />
        ) : open && values ? (
          <Button thumb className="text-lead font-stretch-92%" onClick={() => workout.write()}>
            {workout.isAsPrefilled && !workout.isFirst ? 'As planned' : 'Write'}
            <span className="ml-[0.35em] font-stretch-82%">
              {valueWords(values, open.lift.measure, plan.units)}
            </span>
          </Button>
        ) : (
          <Button
            thumb
            className="text-lead font-stretch-92%"
            disabled={!workout.state}
            onClick={() => void workout.finish()}
          >
            Finish {plan.title}
          </Button>
        )}
      </div>
    </div>
  )
}

function BarLine({ plan, workout }: Props) {
  const { open, draft, written } = workout
  // While its clock runs, a set is no longer changed.
  const isChanged = Object.keys(draft).length > 0 && !(open && workout.clockOf(open))
  if (open && isChanged) {
    const planned = workout.prefillOf(open)
    return (
      <p className={barLine}>
        <Act onClick={workout.backToPlan}>
          Back to {valueWords(planned, open.lift.measure, plan.units)}
        </Act>
        {!open.set.isExtra && <Act onClick={workout.leaveOut}>Leave this set out</Act>}
      </p>
    )
  }
  if (!written) return null
  return (
    <p className={barLine}>
      <span role="status">{written.words}</span>
      <Act className="min-w-target justify-end" onClick={workout.undo}>
        Undo
      </Act>
    </p>
  )
}
