import type { ReactNode } from 'react'
import { Drawer } from '@/components/ui/drawer'
import type { ChangeControl } from '@/lib/client/program/use-change'
import { ChangeProblem } from './change-problem'

interface Props {
  title: string
  control: ChangeControl
  isOpen: boolean
  onClose: () => void
  children: ReactNode
}

/** A drawer for one change. What was taken in it the page says, with its undoing; what failed stands here. */
export function ChangeDrawer({ title, control, isOpen, onClose, children }: Props) {
  const close = () => {
    // It is looked at anew when the drawer is opened again.
    if (control.problem) control.forget()
    onClose()
  }
  return (
    <>
      <Drawer title={title} open={isOpen} onClose={close}>
        {children}
        <ChangeProblem control={control} />
      </Drawer>
      {!isOpen && (
        <div className="order-1 basis-full empty:hidden">
          <ChangeProblem control={control} />
        </div>
      )}
    </>
  )
}
