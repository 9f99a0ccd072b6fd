'use client'
import type { ChangedDay } from './changed-day'
import { DrawerAct } from './drawer-act'

/** The way to another date. */
export function NotToday({ day, words }: { day: ChangedDay; words: string | null }) {
  return (
    <DrawerAct words={words} load={() => import('./dates-drawer')}>
      {({ DatesDrawer }, drawn) => <DatesDrawer dated={day} {...drawn} />}
    </DrawerAct>
  )
}
