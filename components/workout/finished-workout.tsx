import dynamic from 'next/dynamic'
import { useEffect, useEffectEvent, useState } from 'react'
import { LongBlank } from '@/components/ui/blank'
import { ButtonLink } from '@/components/ui/links'
import { NextTimeWords } from './next-time-words'
import { SetRow } from './sets/set-row'
import type { WorkoutPlan } from './plan/workout-plan'
import type { WorkoutState } from './use-workout'
import { barLook } from '@/components/workout/bar/bar-look'

/** Where it cannot be loaded the weights stay as they are. */
const LogChange = dynamic(() =>
  import('@/components/changes/lifts/log-change').then(
    (file) => file.LogChange,
    () => () => null,
  ),
)

interface Props {
  plan: WorkoutPlan
  workout: WorkoutState
}

/** What was done, a note for next time, and the next day. Written numbers have dried. */
export function FinishedWorkout({ plan, workout }: Props) {
  const { order, doneOf } = workout
  const done = order.filter((step) => doneOf(step))
  const planned = done.filter(({ set }) => !set.isExtra).length
  const all = order.filter(({ set }) => !set.isExtra).length
  const minutes = minutesOf(workout)
  const [hasBeenSent, setHasBeenSent] = useState(false)
  if (!hasBeenSent && isSent(workout)) setHasBeenSent(true)
  const facts = [
    [
      `of ${all} sets${done.length > planned ? `, and ${done.length - planned} more` : ''}`,
      planned,
    ],
    ...(minutes === null ? [] : [[`of ${plan.minutes} minutes`, minutes] as const]),
  ] as const
  return (
    <>
      <header className="pt-6 pb-4">
        <h1 className="text-[clamp(1.625rem,9vw,2.25rem)]">{plan.title} is done</h1>
        <p className="mt-1 text-muted">{plan.when}</p>
      </header>
      <dl className="grid grid-cols-2 gap-x-4">
        {facts.map(([name, value]) => (
          <div key={name} className="flex flex-col-reverse">
            <dt className="mt-1 text-small text-muted">{name}</dt>
            <dd className="text-hero font-figure font-stretch-80% tracking-figure">{value}</dd>
          </div>
        ))}
      </dl>
      {hasBeenSent && (
        <LogChange
          {...{ programId: plan.programId, week: plan.week, day: plan.day, units: plan.units }}
        />
      )}
      <Note workout={workout} />
      <h2 className="mt-8">What you wrote</h2>
      {plan.groups.flatMap(({ lifts }) =>
        lifts.map((lift) => (
          <section key={lift.slot} className="mt-4">
            <h3 className="font-semibold">{lift.name}</h3>
            {order
              .filter((step) => step.lift === lift && doneOf(step))
              .map((step) => (
                <SetRow key={step.set.set_no} plan={plan} workout={workout} step={step} dried />
              ))}
            <NextTimeWords plan={plan} workout={workout} lift={lift} />
          </section>
        )),
      )}
      <div className={barLook}>
        <div className="mx-auto max-w-day px-4 pt-2">
          {plan.next && (
            <p className="pb-2 text-small text-muted">
              Next: <b className="text-ink">{plan.next.title}</b>, {plan.next.when},{' '}
              {plan.next.minutes} min
            </p>
          )}
          <ButtonLink
            className="min-h-thumb w-full text-lead font-stretch-92%"
            href={`/programs/${plan.programId}`}
          >
            Back to the program
          </ButtonLink>
        </div>
      </div>
    </>
  )
}

/** The server knows all of it, so that it can say what follows. */
function isSent({ state }: WorkoutState): boolean {
  return state !== null && state.line === 'ok' && state.heard && state.waiting === 0
}

/** In whole minutes from the start to the end; null where one of them is not known. */
function minutesOf({ workout }: WorkoutState): number | null {
  if (!workout?.opened_at || !workout.closed_at) return null
  const passed = Date.parse(workout.closed_at) - Date.parse(workout.opened_at)
  return Math.max(1, Math.round(passed / 60_000))
}

/** So long nothing is typed before what stands there is kept. */
const PAUSE_MS = 600

function Note({ workout }: Pick<Props, 'workout'>) {
  const kept = workout.workout?.note ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  // What was kept may still arrive from another device.
  const note = typed ?? kept
  // Once it is kept the line shows what is, which may have become more by another device.
  const keep = () => {
    if (note === kept) return
    const show = () => setTyped((now) => (now === note ? null : now))
    void workout.finish(note)?.then(show)
  }
  const keepNow = useEffectEvent(keep)
  // Who turns back, or locks the phone, takes no leave of the line.
  useEffect(() => {
    const timer = setTimeout(keepNow, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [note])
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') keepNow()
    }
    document.addEventListener('visibilitychange', hide)
    return () => document.removeEventListener('visibilitychange', hide)
  }, [])
  return (
    <div className="mt-6">
      <label className="text-small font-semibold" htmlFor="workout-note">
        Note for next time
      </label>
      <LongBlank
        id="workout-note"
        rows={2}
        maxLength={1000}
        value={note}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
      />
      <p className="mt-1 text-note text-muted">
        {note === kept && kept !== '' ? 'Kept.' : 'Kept as you write.'}
      </p>
    </div>
  )
}
