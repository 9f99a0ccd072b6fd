'use client'
import type { Weekday } from '@/lib/domain/vocabulary'
import { DrawerAct } from './drawer-act'

export interface DatedProgram {
  programId: string
  /** On which it is trained by now. */
  weekdays: readonly Weekday[]
  /** Of the next workout. */
  next_on: string
  time_zone: string
}

/** The way to another start or other weekdays, also while a program is trained. */
export function NewDates({ program }: { program: DatedProgram }) {
  return (
    <DrawerAct words="Change dates or days" load={() => import('./new-dates-drawer')}>
      {({ NewDatesDrawer }, drawn) => <NewDatesDrawer program={program} {...drawn} />}
    </DrawerAct>
  )
}
