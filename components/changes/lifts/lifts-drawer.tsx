import { useChange } from '@/lib/client/program/use-change'
import type { LiftChange } from '@/lib/domain/contract/change/lift-change'
import type { Units } from '@/lib/domain/vocabulary'
import { Act } from '@/components/ui/button'
import { ChangeDrawer } from '@/components/changes/change-drawer'
import { LiftEffect } from './lift-effect'
import { LiftForm } from './lift-form'
import { SettleChange } from '@/components/changes/settle-change'
import type { KnownLift } from './known-lift'

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
          <LiftEffect effect={change.effect} units={units} />
          {change.status === 'proposed' ? (
            <SettleChange
              control={control}
              take="Take the new weights"
              keep="Keep the old ones"
              onClose={onClose}
            />
          ) : (
            <Act className="mt-4" onClick={forget}>
              Enter another set
            </Act>
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
