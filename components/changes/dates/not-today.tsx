'use client'
import type { ChangedDay } from '@/components/changes/changed-day'
import { DrawerAct } from '@/components/changes/drawer-act'

/** The way to another date. */
export function NotToday({ day, words }: { day: ChangedDay; words: string | null }) {
  return (
    <DrawerAct words={words} load={() => import('./dates-drawer')}>
      {({ DatesDrawer }, drawn) => <DatesDrawer dated={day} {...drawn} />}
    </DrawerAct>
  )
}
