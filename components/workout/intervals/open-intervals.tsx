import { useMoment, type Pace } from './use-moment'
import type { KeptIntervals } from '@/lib/client/training/kept-intervals'
import { intervalAt, READY_SECONDS, wholeRounds } from '@/lib/domain/measures/interval-at'
import { OpenSet } from '@/components/workout/sets/open-set'
import type { WorkoutPlan } from '@/components/workout/plan/workout-plan'
import type { Step } from '@/components/workout/use-sets'
import type { WorkoutState } from '@/components/workout/use-workout'
import { IntervalFace } from './interval-face'

interface Props {
  plan: WorkoutPlan
  workout: WorkoutState
  step: Step
  pace: Pace
}

/** A set that is done in rounds: its clock, and while it does not run the number of rounds, to be changed. */
export function OpenIntervals({ plan, workout, step, pace }: Props) {
  const clock = workout.clockOf(step)
  if (clock) return <RunningFace clock={clock} pace={pace} />
  const rounds = wholeRounds(workout.values?.amount ?? step.set.to)
  const first = intervalAt({ ...pace, rounds }, READY_SECONDS)
  return (
    <>
      <IntervalFace pace={pace} rounds={rounds} moment={first} />
      <div className="mt-5">
        <OpenSet plan={plan} workout={workout} step={step} name="Rounds" />
      </div>
    </>
  )
}

function RunningFace({ clock, pace }: { clock: KeptIntervals; pace: Pace }) {
  const moment = useMoment(clock, pace)
  const isPaused = clock.since === null && moment.phase !== 'over'
  return <IntervalFace pace={pace} rounds={clock.rounds} moment={moment} isPaused={isPaused} />
}
