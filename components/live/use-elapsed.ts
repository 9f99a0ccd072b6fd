import { useEffect, useState } from 'react'

/** Seconds since a moment (milliseconds since 1970), counted on each second; 0 before the first count. */
export function useElapsed(since: number): number {
  const [now, setNow] = useState(since)
  useEffect(() => {
    const tick = () => setNow(Date.now())
    const timer = setInterval(tick, 1_000)
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [])
  return Math.max(0, now - since) / 1000
}
