import { TakenChanges } from '@/components/changes/taken/taken-changes'
import { SwapAct } from '@/components/changes/swap/swap-act'
import { Second } from '@/components/prescription/prescription'
import { prescriptionLook } from '@/components/prescription/prescription'
import { Act } from '@/components/ui/button'
import { count, formatRest } from '@/lib/domain/words/format'
import { OpenIntervals } from './intervals/open-intervals'
import { OpenSet } from './sets/open-set'
import type { PlannedGroup, PlannedLift, WorkoutPlan } from './plan/workout-plan'
import { SetRow } from './sets/set-row'
import type { Step } from './use-sets'
import type { WorkoutState } from './use-workout'
import { WarmUp } from './warm-up'

interface Props {
  plan: WorkoutPlan
  workout: WorkoutState
  group: PlannedGroup
}

/** The lift that is trained now, or the lifts that alternate: what is asked for, then a row for each set. */
export function GroupCard({ plan, workout, group }: Props) {
  const { order, open, doneOf } = workout
  const steps = order.filter(({ lift }) => group.lifts.includes(lift))
  const hasBegun = steps.some((step) => doneOf(step))
  const current = group.lifts.find((lift) => lift === open?.lift) ?? group.lifts[0]!
  return (
    <article className="pt-3" aria-label={group.lifts.map(({ name }) => name).join(' and ')}>
      {group.superset && (
        <p className={prescriptionLook}>
          Superset{' '}
          <Second>
            · {count(Math.max(...group.lifts.map(({ sets }) => sets.length)), 'round')} ·{' '}
            {formatRest(group.rest_seconds)} rest after {group.lifts.length === 2 ? 'both' : 'all'}
          </Second>
        </p>
      )}
      <div className={group.superset ? 'mt-2 border-l-3 border-ink pl-3.25' : ''}>
        {group.lifts.map((lift) => (
          <LiftHead key={lift.slot} plan={plan} lift={lift} />
        ))}
      </div>
      {current.today && <p className="mt-2 text-small">{current.today}</p>}
      {!hasBegun && group.lifts.map((lift) => <WarmUp key={lift.slot} lift={lift} />)}
      <div className="mt-3 border-b border-hairline">
        {steps.map((step) => (
          <div key={`${step.lift.slot} ${step.set.set_no}`}>
            {step === open && step.lift.intervals && !doneOf(step) ? (
              <OpenIntervals plan={plan} workout={workout} step={step} pace={step.lift.intervals} />
            ) : step === open ? (
              <OpenSet
                plan={plan}
                workout={workout}
                step={step}
                {...(group.superset ? { name: nameInRound(step) } : {})}
              />
            ) : (
              <>
                {group.superset && (
                  <p className="border-t border-hairline pt-2 text-note text-muted">
                    {nameInRound(step)}
                  </p>
                )}
                <SetRow plan={plan} workout={workout} step={step} />
              </>
            )}
          </div>
        ))}
      </div>
      {group.lifts.filter(workout.takesOneMore).map((lift) => (
        <Act key={lift.slot} className="mr-6 text-small" onClick={() => workout.oneMore(lift)}>
          {group.superset ? `One more set of ${lift.name}` : 'One more set'}
        </Act>
      ))}
      {current.next && (
        <p className="mt-3 text-small">
          <b className="font-semibold">Next time.</b> {current.next}
        </p>
      )}
      {current.cue && <p className="mt-2 text-small text-muted">{current.cue}</p>}
    </article>
  )
}

function LiftHead({ plan, lift }: { plan: WorkoutPlan; lift: PlannedLift }) {
  const { programId, week, day, units } = plan
  const { slot, name } = lift
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="flex min-w-0 flex-1 gap-[0.45em] pt-2 text-[1.5rem]/[1.875rem]">
          <span className="font-normal text-muted">{lift.number}</span>
          <span className="min-w-0">{name}</span>
        </h2>
        <SwapAct place={{ programId, week, day, units, slot, name, today: 'Today' }} />
      </div>
      <p className={`text-[1.1875rem]/[1.625rem] ${prescriptionLook}`}>
        {lift.work} {lift.then && <Second>· {lift.then}</Second>}
      </p>
      <TakenChanges programId={programId} changes={lift.swapped ? [lift.swapped] : []} />
    </>
  )
}

/** `4A Cable crunch, round 2` */
function nameInRound({ lift, set }: Step): string {
  return `${lift.number} ${lift.name}, round ${set.set_no}`
}
