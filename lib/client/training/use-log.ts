import { useEffect, useRef, useState } from 'react'
import { type LogState, openLog, type OpenLog } from './open-log'

/** A program's log for as long as the screen shows it; null until the disk has answered. */
export function useLog(programId: string) {
  const [state, setState] = useState<LogState | null>(null)
  const log = useRef<OpenLog>(null)
  useEffect(() => {
    const opened = openLog(programId, setState)
    log.current = opened
    return () => {
      opened.close()
      log.current = null
    }
  }, [programId])
  return { state, log }
}
