'use client'
import { usePathname } from 'next/navigation'
import { useSyncExternalStore } from 'react'
import { Status } from '@/components/ui/status'
import { keptWhen } from '@/lib/client/offline/kept-when'

/** Stands at the top of a page that this device kept, where it is shown in place of the server's: what is read may have changed since. */
export function KeptLine() {
  const path = usePathname()
  const at = useSyncExternalStore(never, keptAt, () => null)
  if (at === null || path !== document.documentElement.dataset.keptPath) return null
  return (
    <Status kind="info">
      <b>The server does not answer.</b> This is the page as it was kept on this device{' '}
      {keptWhen(new Date(at), new Date())}. What you log is kept here and sent later.
    </Status>
  )
}

/** The worker writes it into what it keeps. */
function keptAt(): string | null {
  return document.documentElement.dataset.kept ?? null
}

const never = () => () => undefined
