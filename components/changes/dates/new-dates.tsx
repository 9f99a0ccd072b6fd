'use client'
import type { DatedProgram } from './dated-program'
import { DrawerAct } from '@/components/changes/drawer-act'

/** The way to another start or other weekdays, also while a program is trained. */
export function NewDates({ program }: { program: DatedProgram }) {
  return (
    <DrawerAct words="Change dates or days" load={() => import('./new-dates-drawer')}>
      {({ NewDatesDrawer }, drawn) => <NewDatesDrawer program={program} {...drawn} />}
    </DrawerAct>
  )
}
