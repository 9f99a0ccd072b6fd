'use client'
import { DrawerAct } from '@/components/changes/drawer-act'
import type { SwappedDay } from './swapped-day'

interface Props {
  day: SwappedDay
  words: string
  label?: string
  className?: string
}

/** The way to another exercise from where a day stands on a line: which one of it makes way is asked first. */
export function SwapInDay({ day, ...act }: Props) {
  return (
    <DrawerAct {...act} load={() => import('./day-swap-drawer')}>
      {({ DaySwapDrawer }, drawn) => <DaySwapDrawer day={day} {...drawn} />}
    </DrawerAct>
  )
}
