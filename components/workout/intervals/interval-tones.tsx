import { useEffect, useRef } from 'react'
import type { KeptIntervals } from '@/lib/client/training/kept-intervals'
import { sound } from '@/lib/client/training/rest'
import { type Pace, useMoment } from './use-moment'

/** A change that was slept through rings no more, seconds. */
const RINGS_SECONDS = 2

/** One tone and one vibration wherever hard turns into easy, a round begins, or all are done; on whatever lift the screen is. */
export function IntervalTones({ clock, pace }: { clock: KeptIntervals; pace: Pace }) {
  const { phase, round, elapsed } = useMoment(clock, pace)
  const seen = useRef({ phase, round, elapsed })
  useEffect(() => {
    const before = seen.current
    seen.current = { phase, round, elapsed }
    const isOther = before.phase !== phase || before.round !== round
    if (isOther && elapsed - before.elapsed <= RINGS_SECONDS) sound()
  }, [phase, round, elapsed])
  return null
}
