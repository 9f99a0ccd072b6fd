import { Unit } from '@/components/ui/figure'
import { count, formatLoads } from '@/lib/domain/words/format'
import type { ProgramSet } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'

interface Props {
  sets: readonly ProgramSet[]
  units: Units
  rir: number | null
  /** A weight is taken in the hand or put on: it is the athlete's to choose. */
  weighted: boolean
}

/** The load, or how to choose it. */
export function HeroLoad({ sets, units, rir, weighted }: Props) {
  const loads = formatLoads(sets.slice(0, 1), units)
  if (loads) {
    return (
      <span>
        {loads}
        <Unit className="text-[0.44em]">{units}</Unit>
      </span>
    )
  }
  if (rir === null) return null
  return (
    <span className="text-right text-body/small font-normal whitespace-normal text-muted font-stretch-100% tracking-normal">
      {weighted ? 'a weight that' : 'stop with'}
      <br />
      {weighted ? `leaves ${repsWords(rir)}` : `${repsWords(rir)} left`}
    </span>
  )
}

function repsWords(reps: number): string {
  return reps === 0 ? 'no reps' : count(reps, 'rep')
}
