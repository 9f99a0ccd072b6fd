import { useRouter } from 'next/navigation'
import { Act, Actions, Button } from '@/components/ui/button'
import { Status } from '@/components/ui/status'
import { Undone } from '@/components/changes/taken/undone'
import type { ChangeControl } from '@/lib/client/program/use-change'

interface Props {
  control: ChangeControl
  /** `Take the new weights` */
  take: string
  /** `Keep the old ones` */
  keep: string
  onClose: () => void
  /** What follows, with the page made anew; without it the page is made anew where it is. */
  onTaken?: (() => void) | undefined
}

/** What is seen is taken or left, and the drawer closes. */
export function SettleChange({ control, take, keep, onClose, onTaken }: Props) {
  const router = useRouter()
  const { isPending, settle, forget } = control
  const taken = () => {
    onClose()
    // The page behind it is made on the server.
    if (onTaken) onTaken()
    else router.refresh()
  }
  const leave = () => {
    settle('keep', { onSettled: forget })
    onClose()
  }
  return (
    <div className="mt-4 grid gap-1">
      <Button thumb disabled={isPending} onClick={() => settle('take', { onSuccess: taken })}>
        {take}
      </Button>
      <Act className="justify-center" disabled={isPending} onClick={leave}>
        {keep}
      </Act>
    </div>
  )
}

/** Stands on the page in the place of what was taken, and undoes it. */
export function SettledChange({ control, taken }: { control: ChangeControl; taken: string }) {
  const router = useRouter()
  const { change, settle, isPending } = control
  if (change?.status === 'undone') return <Undone />
  if (change?.status !== 'taken') return null
  return (
    <>
      <Status kind="pass">{taken}</Status>
      <Actions>
        <Act
          disabled={isPending}
          onClick={() => settle('undo', { onSuccess: () => router.refresh() })}
        >
          Undo
        </Act>
      </Actions>
    </>
  )
}
