import { formatLoads } from '@/lib/domain/format'
import type { ProgramSet } from '@/lib/domain/program'
import type { Units } from '@/lib/domain/vocabulary'

interface Props {
  sets: readonly ProgramSet[]
  units: Units
  rir: number | null
}

/** The load, or how to choose it. */
export function HeroLoad({ sets, units, rir }: Props) {
  const loads = formatLoads(sets.slice(0, 1), units)
  if (loads) {
    return (
      <span>
        {loads}
        <span className="u">{units}</span>
      </span>
    )
  }
  if (rir === null) return null
  return (
    <span className="own">
      stop with
      <br />
      {rir === 0 ? 'no reps left' : rir === 1 ? '1 rep left' : `${rir} reps left`}
    </span>
  )
}
