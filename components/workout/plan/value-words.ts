import { kgToLb, lbToKg } from '@/lib/domain/measures/convert-units'
import type { Done } from '@/lib/domain/contract/training/log-view'
import type { Measure, Units } from '@/lib/domain/vocabulary'
import { formatDecimal, formatLoad, NBSP } from '@/lib/domain/words/format'
import { numberWord } from '@/lib/domain/words/number-word'
import { amountUnit } from '@/lib/domain/words/prescription'

/** `117.5 × 4`, `12`, `30 s`, `20 × 40 m`: a weight without its unit, as on the button. */
export function valueWords(
  { amount, load_kg }: Pick<Done, 'amount' | 'load_kg'>,
  measure: Measure,
  units: Units,
): string {
  const figure = formatDecimal(amount)
  const unit = amountUnit(measure, figure)
  const work = `${figure}${unit && NBSP + unit}`
  if (load_kg === null) return unit ? work : `${work}${NBSP}${amount === 1 ? 'rep' : 'reps'}`
  return `${formatLoad(load_kg, units)}${NBSP}×${NBSP}${work}`
}

/** `two left`, `none left`; empty where nobody counts. */
export function leftInWords(rir: number | null): string {
  if (rir === null) return ''
  return rir >= 4 ? 'four or more left' : `${rir === 0 ? 'none' : numberWord(rir)} left`
}

/** A weight as it stands on the plates, a number of the athlete's units. */
export function shownLoad(kg: number, units: Units): number {
  return Number(formatLoad(kg, units))
}

/** The kilograms of what the athlete wrote; the plan's own, unrounded, where it says the same. */
export function keptLoad(value: number, units: Units, planned_kg: number | null): number {
  if (planned_kg !== null && shownLoad(planned_kg, units) === value) return planned_kg
  return units === 'kg' ? value : lbToKg(value)
}

/** A step of weight as a number of the athlete's units. */
export function shownStep(kg: number, units: Units): number {
  return Math.round((units === 'kg' ? kg : kgToLb(kg)) * 100) / 100
}

/** By how much a press changes an amount. */
export function amountStep(measure: Measure, amount: number): number {
  if (measure === 'seconds') return 5
  if (measure === 'meters') return amount >= 200 ? 50 : 5
  return 1
}
