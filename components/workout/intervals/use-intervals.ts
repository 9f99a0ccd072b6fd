import { useEffect, useState } from 'react'
import {
  hasRun,
  hearIntervals,
  keepIntervals,
  type KeptIntervals,
  keptIntervals,
} from '@/lib/client/training/kept-intervals'

/** The clock that runs the rounds of a set: begins with a press, survives a reload, is the same in every tab, and ends when its set is written. */
export function useIntervals(workout: string) {
  const [clock, setClock] = useState(() => keptIntervals(workout))
  useEffect(() => hearIntervals(() => setClock(keptIntervals(workout))), [workout])
  const change = (next: KeptIntervals | null) => {
    keepIntervals(workout, next)
    setClock(next)
  }
  return {
    clock,
    begin: (set: string, rounds: number) => {
      const now = Date.now()
      change({ set, rounds, began: now, since: now, ran: 0 })
    },
    pause: () => clock && change({ ...clock, ran: hasRun(clock, Date.now()), since: null }),
    goOn: () => clock && change({ ...clock, since: Date.now() }),
    endAfter: (rounds: number) => clock && change({ ...clock, rounds }),
    end: () => change(null),
  }
}
