'use client'
import { DrawerAct } from '@/components/changes/drawer-act'
import type { SwapPlace } from './swap-place'

/** The way to another exercise. */
export function SwapAct({ place }: { place: SwapPlace }) {
  return (
    <DrawerAct words="Swap" load={() => import('./swap-drawer')}>
      {({ SwapDrawer }, drawn) => <SwapDrawer place={place} {...drawn} />}
    </DrawerAct>
  )
}
