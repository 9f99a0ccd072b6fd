import { Times } from '@/components/ui/figure'
import { formatLoad } from '@/lib/domain/words/format'
import type { ProgramSet } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'

interface Props {
  warmUp: readonly ProgramSet[]
  written: readonly ProgramSet[]
  units: Units
}

/** Each step stands higher than the one before. */
const stairs = ['pb-0', 'pb-2', 'pb-4']

/** The warm-up as stairs that lead to the working set. Without loads it is a sentence. */
export function Ramp({ warmUp, written, units }: Props) {
  const work = written[0]
  if (warmUp.length === 0 || !work) return null
  const steps = [...warmUp, work]
  if (steps.some(({ load_kg }) => load_kg === null)) {
    return <p className="mt-3 leading-[1.5rem]">First {warmUpWords(warmUp)}.</p>
  }
  return (
    <ol
      className="mt-4 grid items-end"
      style={{ gridTemplateColumns: `repeat(${steps.length}, 1fr)` }}
      aria-label={`Warm-up ramp, ${units}`}
    >
      {steps.map((set, index) => (
        <li
          key={index}
          className={`border-t-2 pt-1.25 text-[min(1.1875rem,5vw)]/[1.5rem] whitespace-nowrap font-stretch-84% ${
            index === steps.length - 1
              ? 'border-ink pb-6 font-semibold'
              : `border-line font-medium ${stairs[index] ?? ''}`
          }`}
        >
          {formatLoad(set.load_kg ?? 0, units)}
          <Times />
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
