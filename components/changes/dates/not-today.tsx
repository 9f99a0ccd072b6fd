'use client'
import type { ChangedDay } from '@/components/changes/changed-day'
import { DrawerAct } from '@/components/changes/drawer-act'

interface Props {
  day: ChangedDay
  words: string | null
  onTaken?: (() => void) | undefined
}

/** The way to another date. */
export function NotToday({ day, words, onTaken }: Props) {
  return (
    <DrawerAct words={words} load={() => import('./dates-drawer')}>
      {({ DatesDrawer }, drawn) => <DatesDrawer dated={day} onTaken={onTaken} {...drawn} />}
    </DrawerAct>
  )
}
