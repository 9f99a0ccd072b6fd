import type { Measure, Units } from '@/lib/domain/vocabulary'
import {
  count,
  countRange,
  formatDecimal,
  formatLoad,
  formatRange,
} from '@/lib/domain/words/format'

// How the report says a number: one decimal at most, always with its unit.

export const number = formatDecimal

export function ratio(value: number): string {
  return value.toFixed(2).replace(/0$/, '')
}

export function percent(value: number): string {
  return `${number(value)} %`
}

export function minutes(value: number): string {
  return `${number(value)} min`
}

export function rir(value: number): string {
  return `RIR ${number(value)}`
}

/** For a limit: "1 set", "5.5 sets". */
export function counted(noun: string): (value: number) => string {
  return (value) => count(value, noun)
}

export const sets = counted('set')
export const reps = counted('rep')
export const days = counted('day')

/** `8 reps`, `20–30 s`, `1 contact`, `12 min`: an amount with the unit of its measure. */
export function amount(from: number, to: number, measure: Measure): string {
  const unit = UNITS[measure]
  return unit.noun ? countRange(from, to, unit.noun) : `${formatRange(from, to)} ${unit.sign}`
}

const UNITS: Record<Measure, { noun?: string; sign?: string }> = {
  reps: { noun: 'rep' },
  contacts: { noun: 'contact' },
  rounds: { noun: 'round' },
  seconds: { sign: 's' },
  meters: { sign: 'm' },
  minutes: { sign: 'min' },
}

/** `112.5 kg`, in the athlete's unit. */
export function sayLoad(kg: number, units: Units): string {
  return `${formatLoad(kg, units)} ${units}`
}
