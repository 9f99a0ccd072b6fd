import { useEffect } from 'react'
import { DayActs } from '@/components/day/day-acts'
import { Act } from '@/components/ui/button'
import { holdTraining } from '@/lib/client/training/hold-training'
import { keepAwake } from '@/lib/client/training/keep-awake'
import { DoneElsewhere } from './done-elsewhere'
import { FinishedWorkout } from './finished-workout'
import { GroupCard } from './group-card'
import { GroupLine } from './group-line'
import { IntervalTones } from './intervals/interval-tones'
import { LogLine } from './log-line'
import { PlainHttp } from './plain-http'
import type { WorkoutPlan } from './plan/workout-plan'
import { Tally } from './tally'
import { ThumbBar } from './bar/thumb-bar'
import { useWorkout } from './use-workout'

interface Props {
  plan: WorkoutPlan
  onLeave: () => void
}

/** A workout as it is trained: one lift open, one press a set, everything else on a line. */
export function WorkoutMode({ plan, onLeave }: Props) {
  const workout = useWorkout(plan)
  const { state, open } = workout
  const { clock } = workout.intervals
  const pace = workout.order.find(workout.clockOf)?.lift.intervals
  const isDone = workout.workout?.status === 'done'
  useEffect(() => keepAwake(), [])
  useEffect(() => holdTraining(), [])
  useEffect(() => {
    document.querySelector('[data-open-set]')?.scrollIntoView({ block: 'nearest' })
  }, [open?.lift.slot, open?.set.set_no])
  const current = plan.groups.find(({ lifts }) => open && lifts.includes(open.lift))
  return (
    <main className="mx-auto max-w-day scroll-pb-60 px-4 pb-60">
      {state && <LogLine state={state} />}
      <PlainHttp />
      <div className="flex min-h-12 items-baseline justify-between pt-2.5 text-small">
        <Act className="-my-2.75" onClick={onLeave}>
          Week {plan.week}
        </Act>
        {isDone ? (
          <Act className="-my-2.75" onClick={() => void workout.reopen()}>
            Undo finish
          </Act>
        ) : (
          open &&
          !workout.isDoneElsewhere && (
            <Act className="-my-2.75" onClick={() => void workout.finish()}>
              Finish early
            </Act>
          )
        )}
      </div>
      {workout.isDoneElsewhere ? (
        <DoneElsewhere plan={plan} />
      ) : isDone ? (
        <FinishedWorkout plan={plan} workout={workout} />
      ) : (
        <>
          <h1 className="sr-only">{plan.title}</h1>
          <Tally plan={plan} workout={workout} />
          {current && (
            <>
              {plan.warmUp && isAtStart() && <p className="mt-3 text-small">{plan.warmUp}</p>}
              <GroupCard plan={plan} workout={workout} group={current} />
            </>
          )}
          <ol className="mt-4 border-t border-hairline" aria-label="Other lifts">
            {plan.groups
              .filter((group) => group !== current)
              .map((group) => (
                <GroupLine key={group.lifts[0]!.slot} plan={plan} workout={workout} group={group} />
              ))}
          </ol>
          {isAtStart() && <DayActs plan={plan} onRedated={onLeave} />}
          {clock && pace && <IntervalTones key={clock.set} clock={clock} pace={pace} />}
          <ThumbBar plan={plan} workout={workout} />
        </>
      )}
    </main>
  )

  function isAtStart(): boolean {
    return workout.order.every((step) => !workout.doneOf(step))
  }
}
