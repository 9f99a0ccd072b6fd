import { useState } from 'react'
import { keepRest, keptRest, type Rest } from '@/lib/client/training/rest'

/** The rest after a set: begins with the write, survives a reload, ends with the next write or when it is skipped. */
export function useRest(workout: string) {
  const [rest, setRest] = useState(() => keptRest(workout))
  const change = (next: Rest | null) => {
    keepRest(workout, next)
    setRest(next)
  }
  return {
    rest,
    begin: (seconds: number, then: string) =>
      change(seconds > 0 ? { began: Date.now(), seconds, then } : null),
    longer: (seconds: number) => rest && change({ ...rest, seconds: rest.seconds + seconds }),
    end: () => change(null),
  }
}
export type RestControl = ReturnType<typeof useRest>
