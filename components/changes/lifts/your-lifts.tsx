'use client'
import type { Units } from '@/lib/domain/vocabulary'
import { DrawerAct } from '@/components/changes/drawer-act'
import type { KnownLift } from './known-lift'

interface Props {
  programId: string
  lifts: readonly KnownLift[]
  units: Units
  className?: string
}

/** The way to enter a lift anew. */
export function YourLifts({ className = '', ...props }: Props) {
  if (props.lifts.length === 0) return null
  return (
    <DrawerAct words="Your lifts" className={className} load={() => import('./lifts-drawer')}>
      {({ LiftsDrawer }, drawn) => <LiftsDrawer {...props} {...drawn} />}
    </DrawerAct>
  )
}
