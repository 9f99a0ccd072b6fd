'use client'
import { useState } from 'react'
import { Act } from '@/components/ui/button'

interface Props {
  /** The word that is pressed first. */
  name: string
  /** What it is done to. */
  of: string
  /** The word that does it. */
  sure: string
  /** While it is being done. */
  doing: string
  keep: string
  busy: boolean
  error: string | null
  onSure: () => void
}

/** What cannot be taken back asks once, in place: the first press shows what would happen, the second does it. */
export function AskedAct({ name, of, sure, doing, keep, busy, error, onSure }: Props) {
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <Act className="text-small/body" aria-label={`${name} ${of}`} onClick={() => setAsking(true)}>
        {name}
      </Act>
    )
  }
  return (
    <div
      className="flex flex-wrap items-center gap-x-6 gap-y-2 text-small print:hidden"
      role="group"
      aria-label={`${name} ${of}?`}
    >
      <Act grave autoFocus disabled={busy} onClick={onSure}>
        {busy ? doing : sure}
      </Act>
      <Act onClick={() => setAsking(false)}>{keep}</Act>
      {error && (
        <span role="alert" className="text-fail">
          {error}
        </span>
      )}
    </div>
  )
}
