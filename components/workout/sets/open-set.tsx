import { Act } from '@/components/ui/button'
import { Stepper } from '@/components/ui/stepper'
import { amountUnit } from '@/lib/domain/words/prescription'
import {
  amountStep,
  keptLoad,
  shownLoad,
  shownStep,
  valueWords,
} from '@/components/workout/plan/value-words'
import type { WorkoutPlan } from '@/components/workout/plan/workout-plan'
import { Plates } from './plates'
import { RepsLeft } from './reps-left'
import type { Step } from '@/components/workout/use-sets'
import type { WorkoutState } from '@/components/workout/use-workout'

interface Props {
  plan: WorkoutPlan
  workout: WorkoutState
  step: Step
  /** `4A Cable crunch, round 2`; else the set's own name. */
  name?: string
}

/** The set that is written next: what stands on it, between presses that change it. */
export function OpenSet({ plan, workout, step, name = step.set.name }: Props) {
  const { units } = plan
  const { lift, set } = step
  const { values, change, lastOf, isFirst } = workout
  if (!values) return null
  const last = lastOf(step)
  const unit = amountUnit(lift.measure) || 'reps'
  return (
    <div className="border-t-2 border-pen pt-2 pb-3" data-open-set>
      <p className="grid max-w-none grid-cols-[32px_minmax(0,1fr)_auto] items-baseline gap-x-2">
        <b className="font-semibold text-pen">{set.set_no}</b>
        <b className="font-semibold">{isFirst ? 'First time: find it' : name}</b>
        {last && (
          <span className="text-muted font-stretch-88%">
            <span className="sr-only">Last time </span>
            {valueWords(last, lift.measure, units)}
          </span>
        )}
      </p>
      <div className="mt-2 flex flex-wrap gap-3">
        {lift.weighted && (
          <div className="flex-[1.32_1_9rem]">
            <Stepper
              label={`Weight, set ${set.set_no}`}
              unit={units}
              value={values.load_kg === null ? 0 : shownLoad(values.load_kg, units)}
              planned={set.load_kg === null ? null : shownLoad(set.load_kg, units)}
              step={shownStep(lift.step_kg, units)}
              onChange={(value) => change({ load_kg: keptLoad(value, units, set.load_kg) })}
            />
          </div>
        )}
        <div className="flex-[1_1_7.8rem]">
          <Stepper
            label={`${unit === 'reps' ? 'Reps' : 'Amount'}, set ${set.set_no}`}
            unit={unit}
            value={values.amount}
            planned={set.isExtra ? null : workout.prefillOf(step).amount}
            step={amountStep(lift.measure, values.amount)}
            onChange={(amount) => change({ amount })}
          />
        </div>
      </div>
      {lift.barbell && values.load_kg !== null && <Plates plan={plan} load_kg={values.load_kg} />}
      {(set.rir !== null || values.rir !== null) && (
        <RepsLeft
          name={`left-${lift.slot}-${set.set_no}`}
          value={values.rir}
          onChange={(rir) => change({ rir })}
        />
      )}
      {set.isExtra && (
        <Act className="mt-1 text-small" onClick={workout.takeAway}>
          Take this set away
        </Act>
      )}
    </div>
  )
}
