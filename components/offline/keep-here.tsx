'use client'
import { useEffect, useState } from 'react'
import { keptWhen } from '@/lib/client/offline/kept-when'
import type { WantedPages } from '@/lib/client/offline/keep-program'

interface Props {
  wanted: WantedPages
  /** `this page and the workouts of weeks 3 and 4`; nothing is said where it is left out. */
  says?: string
  /** While somebody trains, nothing is loaded that is there already. */
  isTraining?: boolean
}

/** Has this device keep a program's pages, once the page has come to rest, and says what it keeps and since when. */
export function KeepHere({ wanted, says, isTraining = false }: Props) {
  const [kept, setKept] = useState<Date | 'plain http' | null>(null)
  const { stamp } = wanted
  const paths = wanted.paths.join(' ')
  useEffect(() => {
    let isGone = false
    const tell = (now: Date | 'plain http' | null) => {
      if (!isGone) setKept(now)
    }
    const keep = () => {
      if (!window.isSecureContext) return tell('plain http')
      if (process.env.NODE_ENV !== 'production') return
      import('@/lib/client/offline/keep-program')
        .then(({ keepProgram, keepUnlessKept }) => {
          const keep = isTraining ? keepUnlessKept : keepProgram
          return keep({ paths: paths.split(' '), stamp })
        })
        // Without a signal, and in browsers that keep nothing, all is as it was.
        .then(tell, () => undefined)
    }
    const timer = setTimeout(keep, RESTS_MS)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [paths, stamp, isTraining])
  if (!says || kept === null) return null
  return (
    <p className="mt-4 text-small text-muted print:hidden">
      {kept === 'plain http'
        ? 'Not kept on this device: this address is plain http, and opens only with a signal.'
        : `Kept on this device ${keptWhen(kept, new Date())}: ${says}. They open without a signal.`}
    </p>
  )
}

/** What the page itself loads goes first. */
const RESTS_MS = 1_500
