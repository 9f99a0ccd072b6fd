import type { ReactNode } from 'react'
import { Drawer } from '@/components/ui/drawer'
import type { ChangeControl } from '@/lib/client/program/use-change'
import { ChangeProblem } from './change-problem'
import { SettledChange } from './settle-change'

interface Props {
  title: string
  control: ChangeControl
  /** `Weights change in 4 weeks.` */
  taken: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
}

/** A drawer for one change. Once it is closed, what was taken in it stands on the page with its undoing. */
export function ChangeDrawer({ title, control, taken, isOpen, onClose, children }: Props) {
  return (
    <>
      <Drawer title={title} open={isOpen} onClose={onClose}>
        {children}
        <ChangeProblem control={control} />
      </Drawer>
      {!isOpen && (
        <div className="order-1 basis-full empty:hidden">
          <SettledChange control={control} taken={taken} />
          <ChangeProblem control={control} />
        </div>
      )}
    </>
  )
}
