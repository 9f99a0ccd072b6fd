import { type FormEvent, useId, useState } from 'react'
import { Blank } from '@/components/ui/blank'
import { Button } from '@/components/ui/button'
import { Choices } from '@/components/ui/choices'
import type { Units } from '@/lib/domain/vocabulary'
import { readNumber } from '@/lib/client/form/read-number'
import { estimateMaximum, MOST_REPS } from '@/lib/domain/measures/estimate-maximum'
import { lbToKg } from '@/lib/domain/measures/convert-units'
import { Estimate } from './estimate'
import type { KnownLift } from './known-lift'

interface Props {
  lifts: readonly KnownLift[]
  units: Units
  isPending: boolean
  onAsk: (lift: object) => void
}

/** A set that was done: the lift, its weight and its repetitions. */
export function LiftForm({ lifts, units, isPending, onAsk }: Props) {
  const id = useId()
  const [exercise, setExercise] = useState(lifts[0]?.exercise_id ?? '')
  const [weight, setWeight] = useState('')
  const [reps, setReps] = useState('')
  const maximum = estimateMaximum(numberOf(weight), numberOf(reps))
  const isWhole = maximum !== null && maximum > 0
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole) onAsk({ exercise, weight: numberOf(weight), units, reps: numberOf(reps) })
  }
  return (
    <form onSubmit={send} noValidate>
      <p className="mt-1 mb-4 text-small text-muted">
        A clean set of one to ten reps that you did lately. What it changes is shown first.
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
            big
            inputMode="decimal"
            value={weight}
            onChange={(event) => setWeight(event.target.value)}
          />
        </label>
        <label className="text-small font-semibold">
          Reps, none left
          <Blank
            big
            inputMode="numeric"
            enterKeyHint="done"
            value={reps}
            onChange={(event) => setReps(event.target.value)}
          />
        </label>
      </div>
      <Estimate kg={isWhole ? (units === 'kg' ? maximum : lbToKg(maximum)) : null} units={units} />
      {numberOf(reps) > MOST_REPS && (
        <p role="status" className="text-small text-muted">
          More than {MOST_REPS} reps say too little about a maximum.
        </p>
      )}
      <Button thumb type="submit" className="mt-4" disabled={!isWhole || isPending}>
        See what changes
      </Button>
    </form>
  )
}

/** As it is typed; no number where anything else stands there, or more than any lift. */
function numberOf(text: string): number {
  const typed = readNumber(text) ?? NaN
  return typed < 10_000 ? typed : NaN
}
