'use client'
import type { ChangedDay } from '@/components/changes/changed-day'
import { DrawerAct } from '@/components/changes/drawer-act'

/** The way to fewer minutes, this once. */
export function LessTime({ day, words }: { day: ChangedDay; words: string | null }) {
  return (
    <DrawerAct words={words} load={() => import('./shorten-drawer')}>
      {({ ShortenDrawer }, drawn) => <ShortenDrawer day={day} {...drawn} />}
    </DrawerAct>
  )
}
