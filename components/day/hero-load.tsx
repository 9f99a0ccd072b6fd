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

/** The load, or how to choose it; nothing where there is none to choose. */
export function HeroLoad({ part: { kind, load_kg, rir }, units, weighted }: Props) {
  if (load_kg !== null) {
    return (
      <span className="ml-auto">
        {formatLoad(load_kg, units)}
        <Unit className="text-[0.44em]">{units}</Unit>
      </span>
    )
  }
  if (!weighted || rir === null || kind === 'find' || kind === 'test') return null
  const [first, second] =
    rir >= 5 ? ['an easy', 'weight'] : ['a weight that', `leaves ${repsWords(rir)}`]
  return (
    <span className="ml-auto text-right text-body/small font-normal whitespace-normal text-muted font-stretch-100% tracking-normal">
      {first}
      <br />
      {second}
    </span>
  )
}

function repsWords(reps: number): string {
  return reps === 0 ? 'no reps' : count(reps, 'rep')
}
