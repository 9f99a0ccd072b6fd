import type { ReactNode } from 'react'
import { Act, Button } from '@/components/ui/button'
import type { KeptIntervals } from '@/lib/client/training/kept-intervals'
import { secondsOfIntervals, wholeRounds } from '@/lib/domain/measures/interval-at'
import { count, formatRest } from '@/lib/domain/words/format'
import { barLine } from '@/components/workout/bar/bar-look'
import type { WorkoutState } from '@/components/workout/use-workout'
import { type Pace, useMoment } from './use-moment'

interface Props {
  workout: WorkoutState
  pace: Pace
  /** Rounds with which the set is offered. */
  rounds: number
}

/** At the thumb while a set is done in rounds: the clock is started, paused and gone on with, and at its end one press writes the rounds. */
export function IntervalBar({ workout, pace, rounds }: Props) {
  const { open, clockOf } = workout
  const clock = open && clockOf(open)
  const whole = wholeRounds(rounds)
  if (clock) return <RunningBar {...{ workout, pace, rounds, clock }} />
  return (
    <>
      <p className={barLine}>
        <Act onClick={() => workout.write()}>
          {workout.isAsPrefilled ? 'As planned' : 'Write'} {count(rounds, 'round')}, without the
          clock
        </Act>
      </p>
      <Thumb onClick={() => workout.begin(whole)}>Start {count(whole, 'round')}</Thumb>
    </>
  )
}

function RunningBar({ workout, pace, rounds, clock }: Props & { clock: KeptIntervals }) {
  const { intervals } = workout
  const { phase, round, done, elapsed } = useMoment(clock, pace)
  const write = () => workout.write({ amount: done })
  if (phase === 'over') {
    return (
      <>
        <p className={barLine}>
          <Act onClick={intervals.end}>Change the rounds</Act>
        </p>
        <Thumb onClick={write}>
          {done === rounds && workout.isAsPrefilled ? 'As planned' : 'Write'} {count(done, 'round')}
        </Thumb>
      </>
    )
  }
  if (clock.since === null) {
    return (
      <>
        <p className={barLine}>
          {done > 0 ? (
            <Act onClick={write}>Write {count(done, 'round')}</Act>
          ) : (
            <Act onClick={intervals.end}>Stop the clock</Act>
          )}
        </p>
        <Thumb onClick={intervals.goOn}>Go on</Thumb>
      </>
    )
  }
  const left = secondsOfIntervals({ ...pace, rounds: clock.rounds }) - elapsed
  return (
    <>
      <p className={barLine}>
        {round < clock.rounds && (
          <Act onClick={() => intervals.endAfter(round)}>
            {phase === 'easy' ? 'End here' : 'End after this round'}
          </Act>
        )}
        <span className="ml-auto text-muted">{formatRest(Math.ceil(left))} left in all</span>
      </p>
      <Thumb onClick={intervals.pause}>Pause</Thumb>
    </>
  )
}

function Thumb(props: { onClick: () => void; children: ReactNode }) {
  return <Button thumb className="text-lead font-stretch-92%" {...props} />
}
