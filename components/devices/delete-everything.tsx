'use client'
import { useState } from 'react'
import { Act, Actions, Button } from '@/components/ui/button'
import { Drawer } from '@/components/ui/drawer'
import { Status } from '@/components/ui/status'
import { forgetDrafts } from '@/lib/client/form/draft/keep-draft'
import { useDeleteEverything } from '@/lib/client/guest/use-access'

interface Props {
  /** What would go, one sentence each. */
  losses: string[]
}

/** The way out. Asks once, in a dialog that says what goes. */
export function DeleteEverything({ losses }: Props) {
  const [open, setOpen] = useState(false)
  const remove = useDeleteEverything()
  // Every page is loaded anew: none may still show what is gone.
  const close = () => (remove.isSuccess ? window.location.assign('/') : setOpen(false))
  return (
    <>
      <Act grave onClick={() => setOpen(true)}>
        Delete everything about me
      </Act>
      <Drawer title="Delete everything about you" open={open} onClose={close}>
        {remove.isSuccess ? (
          <>
            <Status kind="pass">Everything about you is deleted. Nobody is signed in here.</Status>
            <Actions className="mt-6">
              <Button onClick={close}>Leave</Button>
            </Actions>
          </>
        ) : (
          <>
            <ul className="mt-3 mb-4 border-t border-hairline">
              {losses.map((loss) => (
                <li key={loss} className="border-b border-hairline py-2.5">
                  {loss}
                </li>
              ))}
            </ul>
            <p>Nobody can bring it back.</p>
            <Actions className="mt-6">
              <Button autoFocus onClick={close}>
                Keep everything
              </Button>
              <Act
                grave
                disabled={remove.isPending}
                onClick={() => remove.mutate(undefined, { onSuccess: forgetDrafts })}
              >
                {remove.isPending ? 'Deleting' : 'Delete everything'}
              </Act>
            </Actions>
            {remove.error && (
              <p role="alert" className="mt-3 text-small text-fail">
                {remove.error.message}
              </p>
            )}
          </>
        )}
      </Drawer>
    </>
  )
}
