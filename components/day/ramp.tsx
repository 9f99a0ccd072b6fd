import { Times } from '@/components/ui/figure'
import { capitalized } from '@/lib/domain/words/format'
import { rampWords, stepWeight } from '@/lib/domain/words/warm-up-words'
import type { ProgramSet } from '@/lib/domain/program/schema'
import type { Measure, Units } from '@/lib/domain/vocabulary'

interface Props {
  warmUp: readonly ProgramSet[]
  /** The first working set. */
  work: ProgramSet | undefined
  measure: Measure
  units: Units
}

/** Each step stands higher than the one before. */
const stairs = ['pb-0', 'pb-1', 'pb-2', 'pb-3', 'pb-4']

/** The warm-up as stairs that lead to the working set. Without loads it is a sentence. */
export function Ramp({ warmUp, work, measure, units }: Props) {
  if (warmUp.length === 0 || !work) return null
  const steps = [...warmUp, work]
  if (measure !== 'reps' || steps.some(({ load_kg }) => load_kg === null)) {
    return (
      <p className="mt-3 leading-[1.5rem]">
        {capitalized(`first ${rampWords(warmUp, measure, units)}.`)}
      </p>
    )
  }
  return (
    <ol
      className="mt-4 grid items-end"
      style={{ gridTemplateColumns: `repeat(${steps.length}, auto)` }}
      aria-label={`Warm-up ramp, ${units}`}
    >
      {steps.map((set, index) => (
        <li
          key={index}
          className={`border-t-2 pt-1.25 text-[min(1.1875rem,4.4vw)]/[1.5rem] whitespace-nowrap font-stretch-84% ${
            index === steps.length - 1
              ? 'border-ink pb-6 font-semibold'
              : `border-line pr-1 font-medium ${stairs[index] ?? ''}`
          }`}
        >
          {stepWeight(set, units)}
          <Times />
          {set.amount_max}
        </li>
      ))}
    </ol>
  )
}
