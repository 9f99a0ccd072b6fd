'use client'
import type { Units } from '@/lib/domain/vocabulary'
import { DrawerAct } from './drawer-act'

/** A lift whose weights the plan reckons. */
export interface KnownLift {
  exercise_id: string
  name: string
}

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
