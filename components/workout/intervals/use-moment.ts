import { useEffect, useState } from 'react'
import { hasRun, type KeptIntervals } from '@/lib/client/training/kept-intervals'
import { type IntervalMoment, intervalAt } from '@/lib/domain/measures/interval-at'
import type { PlannedLift } from '@/components/workout/plan/workout-plan'

const TICK_MS = 250

export type Pace = NonNullable<PlannedLift['intervals']>

/** Where a clock of rounds stands, and for how many seconds it has run; counted by the wall clock, so that a sleeping phone loses nothing. */
export function useMoment(clock: KeptIntervals, pace: Pace): IntervalMoment & { elapsed: number } {
  const [now, setNow] = useState(Date.now)
  const isRunning = clock.since !== null
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [isRunning])
  const elapsed = hasRun(clock, now) / 1000
  return { ...intervalAt({ ...pace, rounds: clock.rounds }, elapsed), elapsed }
}
