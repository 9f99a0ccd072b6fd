import type { CSSProperties } from 'react'
import { formatLoad } from '@/lib/domain/words/format'
import type { ProgramSet } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'

interface Props {
  warmUp: readonly ProgramSet[]
  written: readonly ProgramSet[]
  units: Units
}

/** The warm-up as stairs that lead to the working set. Without loads it is a sentence. */
export function Ramp({ warmUp, written, units }: Props) {
  const work = written[0]
  if (warmUp.length === 0 || !work) return null
  const steps = [...warmUp, work]
  if (steps.some(({ load_kg }) => load_kg === null)) {
    return <p className="cue">First {warmUpWords(warmUp)}.</p>
  }
  return (
    <ol
      className="ramp"
      style={{ '--steps': steps.length } as CSSProperties}
      aria-label={`Warm-up ramp, ${units}`}
    >
      {steps.map((set, index) => (
        <li key={index} className={index === steps.length - 1 ? 'work' : undefined}>
          {formatLoad(set.load_kg ?? 0, units)}
          <span className="x">×</span>
          {set.amount_max}
        </li>
      ))}
    </ol>
  )
}

/** `a lighter set of 5`, `3 lighter sets of 5, 3 and 2` */
export function warmUpWords(warmUp: readonly ProgramSet[]): string {
  const amounts = warmUp.map(({ amount_max }) => amount_max)
  if (amounts.length === 1) return `a lighter set of ${amounts[0]}`
  return `${amounts.length} lighter sets of ${amounts.slice(0, -1).join(', ')} and ${amounts.at(-1)}`
}
