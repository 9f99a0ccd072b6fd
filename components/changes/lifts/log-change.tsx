import { useEffect, useRef } from 'react'
import { QueryProvider } from '@/components/site/query-provider'
import { useChange } from '@/lib/client/program/use-change'
import type { LiftChange } from '@/lib/domain/contract/change/lift-change'
import type { Units } from '@/lib/domain/vocabulary'
import { formatMaximum } from '@/lib/domain/words/format'
import { ChangeProblem } from '@/components/changes/change-problem'
import { LiftEffect } from './lift-effect'
import { SettleChange, SettledChange } from '@/components/changes/settle-change'

interface Props {
  programId: string
  week: number
  day: number
  units: Units
}

/** What the sets of a workout make of the coming weights: proposed where they say something new, taken by the athlete alone. */
export function LogChange(props: Props) {
  return (
    <QueryProvider>
      <Proposal {...props} />
    </QueryProvider>
  )
}

function Proposal({ programId, week, day, units }: Props) {
  const control = useChange<LiftChange>(programId)
  const { change, ask, problem } = control
  const isAsked = useRef(false)
  useEffect(() => {
    if (isAsked.current) return
    isAsked.current = true
    ask({ kind: 'lifts', from_log: { week, day } })
  }, [ask, week, day])
  const isProposed = change?.status === 'proposed'
  return (
    <section className="mt-6 empty:hidden" aria-label="What changes">
      {isProposed && (
        <>
          <h2>What changes</h2>
          {change.effect.maxima_kg.map(({ exercise_id, name, was, becomes }) => (
            <p key={exercise_id} className="mt-1 text-small text-muted">
              {name}, the most for one rep: {was !== null && `${formatMaximum(was, units)}, now `}
              {formatMaximum(becomes, units)} est.
            </p>
          ))}
          <LiftEffect effect={change.effect} units={units} />
          <SettleChange
            control={control}
            take="Take the new weights"
            keep="Keep the old ones"
            onClose={() => undefined}
          />
        </>
      )}
      {change && <SettledChange control={control} taken={change.effect.sentence} />}
      {problem?.way && <ChangeProblem control={control} />}
    </section>
  )
}
