import { useRouter } from 'next/navigation'
import { Act, Actions, Button } from '@/components/ui/button'
import { Status } from '@/components/ui/status'

interface Settled {
  change: { status: string } | null
  settle: {
    mutate: (verb: 'take' | 'keep' | 'undo', options: { onSuccess: () => void }) => void
    isPending: boolean
    error: { message: string } | null
  }
  forget: () => void
}

interface Props {
  control: Settled
  /** `Take the new weights` */
  take: string
  /** `Keep the old ones` */
  keep: string
  /** `The new weights are taken.` */
  taken: string
  onClose: () => void
}

/** What is seen is taken or left; what was taken is undone with one press. */
export function SettleChange({ control, take, keep, taken, onClose }: Props) {
  const router = useRouter()
  const { change, settle, forget } = control
  const press = (verb: 'take' | 'undo') =>
    settle.mutate(verb, {
      // The page behind it is made on the server.
      onSuccess: () => router.refresh(),
    })
  const leave = () => {
    settle.mutate('keep', { onSuccess: forget })
    onClose()
  }
  return (
    <div className="mt-4">
      {settle.error && (
        <p role="alert" className="mb-2 text-small text-fail">
          {settle.error.message}
        </p>
      )}
      {change?.status === 'taken' ? (
        <>
          <Status kind="pass">{taken}</Status>
          <Actions>
            <Act disabled={settle.isPending} onClick={() => press('undo')}>
              Undo
            </Act>
            <Act onClick={onClose}>Close</Act>
          </Actions>
        </>
      ) : change?.status === 'undone' ? (
        <>
          <Status kind="info">Undone. It is as it was.</Status>
          <Act onClick={onClose}>Close</Act>
        </>
      ) : (
        <div className="grid gap-1">
          <Button thumb disabled={settle.isPending} onClick={() => press('take')}>
            {take}
          </Button>
          <Act className="justify-center" disabled={settle.isPending} onClick={leave}>
            {keep}
          </Act>
        </div>
      )}
    </div>
  )
}
