import { ChangeDrawer } from '@/components/changes/change-drawer'
import { SettleChange } from '@/components/changes/settle-change'
import { Act } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useChange } from '@/lib/client/program/use-change'
import type { LiftChange } from '@/lib/domain/contract/change/lift-change'
import type { Units } from '@/lib/domain/vocabulary'
import { formatLoad, formatMaximum, NBSP } from '@/lib/domain/words/format'
import { Estimate } from './estimate'
import type { KnownLift } from './known-lift'
import { LiftEffect } from './lift-effect'
import { LiftForm } from './lift-form'
import { MaximumChart } from './maximum-chart'

interface Props {
  programId: string
  lifts: readonly KnownLift[]
  units: Units
  isOpen: boolean
  onClose: () => void
}

/** A lift entered anew: what it makes of the coming weights is seen before it is taken. */
export function LiftsDrawer({ programId, lifts, units, isOpen, onClose }: Props) {
  const control = useChange<LiftChange>(programId)
  const { change, isPending, forget, ask } = control
  const isSeen = change?.status === 'proposed' || change?.status === 'dropped'
  return (
    <ChangeDrawer title="Your lifts" control={control} isOpen={isOpen} onClose={onClose}>
      {isSeen ? (
        <>
          <Entered change={change} units={units} />
          {change.status === 'proposed' ? (
            <>
              <LiftEffect effect={change.effect} units={units} />
              <SettleChange
                control={control}
                take="Take the new weights"
                keep="Keep the old ones"
                onClose={onClose}
              />
              {change.effect.course && (
                <MaximumChart
                  course={change.effect.course}
                  name={change.effect.maxima_kg[0]?.name ?? ''}
                  units={units}
                />
              )}
            </>
          ) : (
            <>
              <Notice kind="info" role="status" className="mt-5">
                <p>{change.effect.sentence}</p>
              </Notice>
              <Act className="mt-4" onClick={forget}>
                Enter another set
              </Act>
            </>
          )}
        </>
      ) : (
        <LiftForm
          lifts={lifts}
          units={units}
          isPending={isPending}
          onAsk={(lift) => ask({ kind: 'lifts', lift })}
        />
      )}
    </ChangeDrawer>
  )
}

/** The set that was entered, what it tells, and what the plan reckoned with until now. */
function Entered({ change: { asked, effect }, units }: { change: LiftChange; units: Units }) {
  const [set] = asked.lifts
  const [maximum] = effect.maxima_kg
  if (!set || !maximum) return null
  const { name, was, becomes } = maximum
  return (
    <>
      <p className="mt-2 max-w-none text-lead font-semibold text-pen">
        {name} {formatLoad(set.load_kg, units)}
        {NBSP}
        {units} × {set.reps}
      </p>
      <Estimate kg={becomes} units={units} />
      {was !== null && (
        <p className="text-small text-muted">
          Until now the plan reckoned with {formatMaximum(was, units)} for week{NBSP}
          {asked.from_week}.
        </p>
      )}
    </>
  )
}
