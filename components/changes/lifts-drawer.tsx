import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Blank } from '@/components/ui/blank'
import { Act, Button } from '@/components/ui/button'
import { Change } from '@/components/ui/change'
import { Choices } from '@/components/ui/choices'
import { Drawer } from '@/components/ui/drawer'
import { useChange } from '@/lib/client/program/use-change'
import type { LiftChange } from '@/lib/domain/contract/change/lift-change'
import type { Units } from '@/lib/domain/vocabulary'
import { count, formatLoad, formatMaximum } from '@/lib/domain/words/format'
import { SettleChange } from './settle-change'

/** A lift whose weights the plan reckons. */
export interface KnownLift {
  exercise_id: string
  name: string
}

interface Props {
  programId: string
  lifts: readonly KnownLift[]
  units: Units
  onClose: () => void
}

/** A lift entered anew: what it makes of the coming weights is seen before it is taken. */
export function LiftsDrawer({ programId, lifts, units, onClose }: Props) {
  const control = useChange<LiftChange>(programId)
  const { change, propose, forget } = control
  return (
    <Drawer title="Your lifts" open onClose={onClose}>
      {change ? (
        <LiftEffect change={change} lifts={lifts} units={units}>
          {change.effect.loads.length > 0 || change.status !== 'proposed' ? (
            <SettleChange
              control={control}
              take="Take the new weights"
              keep="Keep the old ones"
              taken="The new weights are taken."
              onClose={onClose}
            />
          ) : (
            <Act className="mt-4" onClick={forget}>
              Enter another set
            </Act>
          )}
        </LiftEffect>
      ) : (
        <LiftForm
          lifts={lifts}
          units={units}
          problem={propose.error?.message ?? null}
          isPending={propose.isPending}
          onAsk={(lift) => propose.mutate({ kind: 'lifts', lift })}
          onClose={onClose}
        />
      )}
    </Drawer>
  )
}

interface FormProps {
  lifts: readonly KnownLift[]
  units: Units
  problem: string | null
  isPending: boolean
  onAsk: (lift: object) => void
  onClose: () => void
}

function LiftForm({ lifts, units, problem, isPending, onAsk, onClose }: FormProps) {
  const id = useId()
  const [exercise, setExercise] = useState(lifts[0]?.exercise_id ?? '')
  const [weight, setWeight] = useState('')
  const [reps, setReps] = useState('')
  const numberOf = (text: string) => Number(text.replace(',', '.'))
  const isWhole = numberOf(weight) > 0 && Number.isInteger(numberOf(reps)) && numberOf(reps) > 0
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole) onAsk({ exercise, weight: numberOf(weight), units, reps: numberOf(reps) })
  }
  return (
    <form onSubmit={send} noValidate>
      <p className="mt-1 text-small text-muted">
        A hard set that you did lately, ten reps at most. What it changes is shown first.
      </p>
      <Choices
        legend="Lift"
        name={`${id}-lift`}
        options={lifts.map((lift) => ({ value: lift.exercise_id, label: lift.name }))}
        value={exercise}
        onChange={setExercise}
      />
      <div className="mt-4 grid grid-cols-2 gap-x-6">
        <label className="text-small font-semibold">
          Weight, {units}
          <Blank
            inputMode="decimal"
            value={weight}
            onChange={(event) => setWeight(event.target.value)}
          />
        </label>
        <label className="text-small font-semibold">
          Reps, none left
          <Blank
            inputMode="numeric"
            value={reps}
            onChange={(event) => setReps(event.target.value)}
          />
        </label>
      </div>
      {problem && (
        <p role="alert" className="mt-2 text-small text-fail">
          {problem}
        </p>
      )}
      <div className="mt-6 grid gap-1">
        <Button thumb type="submit" disabled={!isWhole || isPending}>
          {isPending ? 'Reckoning' : 'See what changes'}
        </Button>
        <Act className="justify-center" onClick={onClose}>
          Leave it
        </Act>
      </div>
    </form>
  )
}

interface EffectProps {
  change: LiftChange
  lifts: readonly KnownLift[]
  units: Units
  children: ReactNode
}

/** So many rows are read before one is asked to decide. */
const SHOWN = 12

function LiftEffect({ change, lifts, units, children }: EffectProps) {
  const { sentence, maxima_kg, loads } = change.effect
  const nameOf = (id: string) => lifts.find((lift) => lift.exercise_id === id)?.name ?? id
  const weight = (kg: number | null) => (kg === null ? '–' : `${formatLoad(kg, units)} ${units}`)
  return (
    <>
      <p className="mt-2 text-lead">{sentence}</p>
      {maxima_kg.map(({ exercise_id, was, becomes }) => (
        <p key={exercise_id} className="mt-1 text-small text-muted">
          {nameOf(exercise_id)}, the most for one rep:{' '}
          {was !== null && `${formatMaximum(was, units)}, now `}
          {formatMaximum(becomes, units)} est.
        </p>
      ))}
      {loads.length > 0 && (
        <div className="mt-4">
          <Change
            caption="Weights that change: what was, what it becomes"
            taken={change.status === 'taken'}
            rows={loads.slice(0, SHOWN).map((load) => ({
              name: `Week ${load.week}, day ${load.day}, ${nameOf(load.exercise_id)}`,
              was: weight(load.was_kg),
              becomes: weight(load.becomes_kg),
            }))}
          />
          {loads.length > SHOWN && (
            <p className="mt-2 text-note text-muted">
              And {count(loads.length - SHOWN, 'more weight')} in the weeks behind them.
            </p>
          )}
        </div>
      )}
      {children}
    </>
  )
}
