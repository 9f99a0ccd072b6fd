import { Mark } from '@/components/ui/mark'
import type { Done } from '@/lib/domain/contract/training/log-view'
import { KeepWhich } from './keep-which'
import { valueWords } from '@/components/workout/plan/value-words'
import type { WorkoutPlan } from '@/components/workout/plan/workout-plan'
import type { Step } from '@/components/workout/use-sets'
import type { WorkoutState } from '@/components/workout/use-workout'

interface Props {
  plan: WorkoutPlan
  workout: WorkoutState
  step: Step
  /** Closed sets have dried: their blue is ink. */
  dried?: boolean
}

/** A set on one line: what is written, or what is to come, and last time beside it. A press opens it. */
export function SetRow({ plan, workout, step, dried = false }: Props) {
  const { units } = plan
  const { lift, set } = step
  const known = workout.knownOf(step)
  const done = known?.done ?? null
  const last = workout.lastOf(step)
  const shown = done ?? workout.prefillOf(step)
  const carried = !done && set.load_kg !== null && shown.load_kg !== set.load_kg
  const words = valueWords(shown, lift.measure, units)
  return (
    <>
      <button
        type="button"
        className="group/set grid min-h-13 w-full cursor-pointer grid-cols-[32px_minmax(0,1fr)_auto_22px] items-center border-t border-hairline text-left"
        aria-label={
          done ? `${set.name}, written ${words}. Change` : `${set.name}, planned ${words}. Open`
        }
        onClick={() => workout.turnTo(step)}
      >
        <span className="text-muted">{set.set_no}</span>
        <span
          className={`text-title font-figure font-stretch-80% tracking-figure group-hover/set:underline group-hover/set:decoration-1 group-hover/set:underline-offset-4 ${done && !dried ? 'text-pen' : ''}`}
        >
          {words}
          <small className="ml-2 text-small font-normal text-muted font-stretch-96% tracking-normal">
            {done
              ? workout.isOfBefore(step)
                ? 'before the swap'
                : doneWords(step, done)
              : carried && `was ${valueWords(plannedOf(set), lift.measure, units)}`}
          </small>
        </span>
        <span className="text-body whitespace-nowrap text-muted font-stretch-88%">
          {last && valueWords(last, lift.measure, units)}
        </span>
        {done && (
          <Mark kind="pass" className={`size-4 justify-self-end ${dried ? '' : 'text-pen'}`} />
        )}
      </button>
      {known?.other && <KeepWhich {...{ plan, workout, step, known }} other={known.other} />}
      {known?.refused && <p className="pb-2 text-small text-fail">{known.refused}</p>}
    </>
  )
}

/** `one more, 2 left`: what is left only where the athlete said it. */
function doneWords({ set }: Step, { rir, rir_touched }: Done): string {
  const left = rir === null || !rir_touched ? '' : `${rir} left`
  return [set.isExtra && 'one more', left].filter(Boolean).join(', ')
}

function plannedOf({ from, load_kg }: Step['set']) {
  return { amount: from, load_kg }
}
