import { ageRampOf } from '@/lib/domain/athlete/age-ramp'
import type { ProgramSet, Workout } from '@/lib/domain/program/schema'
import type { Measure, Units } from '@/lib/domain/vocabulary'
import { formatList, formatLoad, formatRange, NBSP } from './format'

/** Before the first exercise, whatever it is; the session's length holds it. It grows with age. */
export function generalWarmUp(age: number | null): string {
  const more = ageRampOf(age).warmUpMinutes
  return `Warm up first: ${formatRange(3 + more, 5 + more)} minutes of bike, rower or brisk walking, 8 leg swings, 8 band pull-aparts or wall slides, then 5 slow reps of the first exercise without weight.`
}

/** Easy days warm up by themselves. */
export function needsWarmUp({ kind }: Pick<Workout, 'kind'>): boolean {
  return kind !== 'recovery'
}

type WarmUp = readonly Pick<ProgramSet, 'amount_max' | 'load_kg' | 'pct_of_work'>[]

/** `20 × 8, 52.5 × 5, 75 × 3`, or with the empty bar and percents where no weight is known. */
export function rampWords(warmUp: WarmUp, measure: Measure, units: Units): string {
  if (measure === 'meters') return `${formatList(warmUp.map(paceWords))} of full speed`
  if (warmUp.every(({ load_kg }) => load_kg !== null)) {
    return stepsOf(warmUp, units)
  }
  if (warmUp.every(({ pct_of_work }) => pct_of_work !== null)) {
    return `${stepsOf(warmUp, units)} of the working weight`
  }
  return lighterSets(warmUp)
}

function stepsOf(warmUp: WarmUp, units: Units): string {
  return warmUp.map((set) => `${stepWeight(set, units)}${NBSP}×${NBSP}${set.amount_max}`).join(', ')
}

/** `52.5`; `bar` and `50 %` where no weight is known. */
export function stepWeight(
  { load_kg, pct_of_work }: Pick<ProgramSet, 'load_kg' | 'pct_of_work'>,
  units: Units,
): string {
  if (load_kg !== null) return formatLoad(load_kg, units)
  return pct_of_work === 0 ? 'empty bar' : `${pct_of_work ?? 0}${NBSP}%`
}

/** `a lighter set of 5`, `3 lighter sets of 5, 3 and 2` */
export function lighterSets(warmUp: WarmUp): string {
  const amounts = warmUp.map(({ amount_max }) => amount_max)
  if (amounts.length === 1) return `a lighter set of ${amounts[0]}`
  return `${amounts.length} lighter sets of ${amounts.slice(0, -1).join(', ')} and ${amounts.at(-1)}`
}

function paceWords({ pct_of_work }: Pick<ProgramSet, 'pct_of_work'>): string {
  return pct_of_work === null ? 'once easily' : `once at ${pct_of_work}${NBSP}%`
}
