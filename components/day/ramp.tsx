import { formatRange, NBSP } from '@/lib/domain/words/format'
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
    return <p className="mt-3 leading-[1.5rem]">Warm-up: {rampWords(warmUp, measure, units)}.</p>
  }
  return (
    <>
      <p className="mt-3 text-note text-muted">Warm-up</p>
      <ol
        className="grid items-end"
        style={{ gridTemplateColumns: `repeat(${steps.length}, 1fr)` }}
        aria-label={`Warm-up ramp, ${units}`}
      >
        {steps.map((set, index) => (
          <li
            key={index}
            className={`min-w-0 border-t-2 pt-1.25 text-[min(1.1875rem,5vw)]/[1.375rem] font-stretch-84% ${
              index === steps.length - 1
                ? 'border-ink pb-5 font-semibold'
                : `border-line font-medium ${stairs[index] ?? ''}`
            }`}
          >
            <span className="block">{stepWeight(set, units)}</span>
            <span className="block text-small/small font-normal text-muted">
              ×{NBSP}
              {formatRange(set.amount_min, set.amount_max)}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
