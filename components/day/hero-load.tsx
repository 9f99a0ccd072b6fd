import { Unit } from '@/components/ui/figure'
import { count, formatLoad } from '@/lib/domain/words/format'
import type { PrescriptionPart } from '@/lib/domain/words/prescription'
import type { Units } from '@/lib/domain/vocabulary'

interface Props {
  part: PrescriptionPart
  units: Units
  /** A weight is taken in the hand or put on: it is the athlete's to choose. */
  weighted: boolean
}

/** The load, or how to choose it. */
export function HeroLoad({ part: { kind, load_kg, rir }, units, weighted }: Props) {
  if (load_kg !== null) {
    return (
      <span>
        {formatLoad(load_kg, units)}
        <Unit className="text-[0.44em]">{units}</Unit>
      </span>
    )
  }
  if (rir === null || kind === 'find' || kind === 'test') return null
  const [first, second] = chooseWords(rir, weighted)
  return (
    <span className="text-right text-body/small font-normal whitespace-normal text-muted font-stretch-100% tracking-normal">
      {first}
      <br />
      {second}
    </span>
  )
}

function chooseWords(rir: number, weighted: boolean): [string, string] {
  if (rir >= 5) return weighted ? ['an easy', 'weight'] : ['stop while', 'it is easy']
  const reps = rir === 0 ? 'no reps' : count(rir, 'rep')
  return weighted ? ['a weight that', `leaves ${reps}`] : ['stop with', `${reps} left`]
}
