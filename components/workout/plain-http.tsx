import { useState } from 'react'
import { Act } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

const KEY = 'mesocycle-plain-http'

/** What a browser does not do on plain http, said once. */
export function PlainHttp() {
  const [isSaid, setIsSaid] = useState(wasSaid)
  if (isSaid) return null
  const say = () => {
    localStorage.setItem(KEY, 'said')
    setIsSaid(true)
  }
  return (
    <Notice kind="info">
      <p>
        <strong>This address is plain http.</strong> The screen may go dark between sets, and the
        page can neither be installed nor opened without a signal. What you write is kept all the
        same.
      </p>
      <Act className="text-small" onClick={say}>
        Understood
      </Act>
    </Notice>
  )
}

function wasSaid(): boolean {
  try {
    return window.isSecureContext || localStorage.getItem(KEY) !== null
  } catch {
    return true
  }
}
