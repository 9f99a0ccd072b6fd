'use client'
import type { ChangedDay } from './changed-day'
import { DrawerAct } from './drawer-act'

/** The way to fewer minutes, this once. */
export function LessTime({ day, words }: { day: ChangedDay; words: string | null }) {
  return (
    <DrawerAct words={words} load={() => import('./shorten-drawer')}>
      {({ ShortenDrawer }, drawn) => <ShortenDrawer day={day} {...drawn} />}
    </DrawerAct>
  )
}
