'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { LogLine } from '@/components/workout/log-line'
import type { LogState, OpenLog } from '@/lib/client/training/open-log'
import { waitingPrograms } from '@/lib/client/training/waiting-mark'

/** Sends what an earlier visit wrote without a signal; loads what does so only where something waits. */
export function SendKept() {
  const router = useRouter()
  const [state, setState] = useState<LogState | null>(null)
  const wasWaiting = useRef(false)
  useEffect(() => {
    const programs = waitingPrograms()
    if (programs.length === 0) return
    let logs: OpenLog[] = []
    let isGone = false
    const hear = (heard: LogState) => {
      setState(heard)
      // What this page says of what is done was said before it was sent.
      if (wasWaiting.current && heard.waiting === 0) router.refresh()
      wasWaiting.current = heard.waiting > 0
    }
    void import('@/lib/client/training/open-log').then(
      ({ openLog }) => {
        if (!isGone) logs = programs.map((id) => openLog(id, hear))
      },
      // Without a signal the next visit tries.
      () => undefined,
    )
    return () => {
      isGone = true
      for (const log of logs) log.close()
    }
  }, [router])
  return state && <LogLine state={state} />
}
