'use client'
import type { Units } from '@/lib/domain/vocabulary'
import { DrawerAct } from '@/components/changes/drawer-act'

/** An exercise that may make way for another, as its drawer needs it. */
export interface SwapPlace {
  programId: string
  week: number
  day: number
  slot: string
  /** `Machine leg press` */
  name: string
  units: Units
  /** `Today` where it is being trained, `This day` where it is read. */
  today: string
}

/** The way to another exercise. */
export function SwapAct({ place }: { place: SwapPlace }) {
  return (
    <DrawerAct words="Swap" load={() => import('./swap-drawer')}>
      {({ SwapDrawer }, drawn) => <SwapDrawer place={place} {...drawn} />}
    </DrawerAct>
  )
}
