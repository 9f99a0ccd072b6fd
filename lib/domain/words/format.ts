import type { Row } from '@/lib/domain/blueprint/schema'
import type { ProgramSet } from '@/lib/domain/program/schema'
import type { Measure, Units } from '@/lib/domain/vocabulary'
import { kgToLb } from '@/lib/domain/measures/convert-units'

/** A no-break space: a number never leaves its sign or its unit. */
export const NBSP = '\u00a0'
const EN_DASH = '\u2013'

/** `4 × 6 @ 81 %`: equal sets in a row. */
export interface PrescriptionPart {
  sets: number
  /** `6`, `8–10`, `30` */
  amount: string
  measure: Measure
  /** Whole percent of 1RM; null where no maximum is known. */
  pct: number | null
}

/** `4 × 6 @ 81 % · RIR 2 · 3:00`, in parts, so that each page sets them in its own size. */
export interface Prescription {
  parts: PrescriptionPart[]
  rir: number | null
  /** Of the last working set, where it differs from the others; else null. */
  last_rir: number | null
  rest_seconds: number
}

/** What a blueprint's row asks for. */
export function prescribeRow(row: Row): Prescription {
  const parts = [part(row.sets, row.amount, row.amount, row.measure, row.pct_1rm)]
  if (row.back_off) {
    const { sets, amount, pct_1rm } = row.back_off
    parts.push(part(sets, amount, amount, row.measure, pct_1rm))
  }
  return { parts, rir: row.rir, last_rir: null, rest_seconds: row.rest_seconds }
}

/** What an exercise's working sets say: neighbours of the same amount and percentage are one part. */
export function prescribeSets(
  sets: readonly ProgramSet[],
  measure: Measure,
  rest_seconds: number,
): Prescription {
  const working = sets.filter((set) => set.kind !== 'warm_up')
  const groups: ProgramSet[][] = []
  for (const set of working) {
    const group = groups.at(-1)
    if (group && sameWork(group[0]!, set)) group.push(set)
    else groups.push([set])
  }
  const main = groups[0] ?? []
  const first = main[0]
  const last = main.at(-1)
  return {
    parts: groups.map((group) => {
      const { amount_min, amount_max, pct_1rm } = group[0]!
      return part(group.length, amount_min, amount_max, measure, pct_1rm)
    }),
    rir: first?.rir ?? null,
    last_rir: first && last && last.rir !== first.rir ? last.rir : null,
    rest_seconds,
  }
}

function sameWork(one: ProgramSet, other: ProgramSet) {
  return (
    one.kind === other.kind &&
    one.amount_min === other.amount_min &&
    one.amount_max === other.amount_max &&
    one.pct_1rm === other.pct_1rm
  )
}

function part(
  sets: number,
  from: number,
  to: number,
  measure: Measure,
  pct: number | null,
): PrescriptionPart {
  return {
    sets,
    amount: formatRange(from, to),
    measure,
    pct: pct === null ? null : Math.round(pct),
  }
}

/** `4 × 6 @ 81 %`, `3 × 30 s`; parts joined by "and". */
export function formatWork({ parts }: Pick<Prescription, 'parts'>): string {
  return parts.map(formatPart).join(' and ')
}

/** `4 × 6 @ 81 %` with spaces that do not break. */
export function formatPart({ sets, amount, measure, pct }: PrescriptionPart): string {
  const unit = amountUnit(measure)
  const words = [`${sets} × ${amount}`, unit, pct === null ? '' : `@ ${pct} %`]
  return words.filter(Boolean).join(' ').replaceAll(' ', NBSP)
}

/** `4 × 6 @ 81 % · RIR 2 · 3:00`. Order and signs are fixed. */
export function formatPrescription(prescription: Prescription): string {
  const { rir, rest_seconds } = prescription
  const words = [formatWork(prescription), rir === null ? '' : `RIR${NBSP}${rir}`]
  return [...words, formatRest(rest_seconds)].filter(Boolean).join(' · ')
}

/** Reps go without a word; seconds and contacts do not. */
export function amountUnit(measure: Measure): string {
  return { reps: '', seconds: 's', contacts: 'contacts' }[measure]
}

/** 90 → `1:30`. */
export function formatRest(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** `5`, `42–48` */
export function formatRange(from: number, to: number): string {
  return from === to ? String(from) : `${from}${EN_DASH}${to}`
}

/** `1–5`, `7` */
export function formatWeeks({ from_week, to_week }: { from_week: number; to_week: number }) {
  return formatRange(from_week, to_week)
}

/** `Writing 8, 9 and 10` */
export function formatList(words: readonly (string | number)[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/**
 * A load in the athlete's units as a number to read. Loads are rounded to plates where they are
 * computed; rounding to 0.25 kg or 0.5 lb here only removes what converting units leaves behind.
 */
export function formatLoad(kg: number, units: Units): string {
  const step = units === 'kg' ? 0.25 : 0.5
  const value = units === 'kg' ? kg : kgToLb(kg)
  return String(Math.round(value / step) * step)
}

/** `87.5`, or `140 / 125` where back-off sets are lighter; null where no load is given. */
export function formatLoads(sets: readonly ProgramSet[], units: Units): string | null {
  const loads = sets.flatMap(({ kind, load_kg }) =>
    kind === 'warm_up' || load_kg === null ? [] : [formatLoad(load_kg, units)],
  )
  const changes = loads.filter((load, index) => load !== loads[index - 1])
  return changes.length > 0 ? changes.join(' / ') : null
}

/** `a few seconds`, `about 2 minutes`: what a person says of a wait. */
export function formatWait(seconds: number): string {
  if (seconds < 10) return 'a few seconds'
  if (seconds < 90) return `about ${Math.round(seconds / 5) * 5} seconds`
  return `about ${Math.round(seconds / 60)} minutes`
}

/** `41 seconds`, `3 minutes 20 seconds`: what was measured. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 90) return whole === 1 ? '1 second' : `${whole} seconds`
  const minutes = Math.floor(whole / 60)
  const rest = whole % 60
  return `${count(minutes, 'minute')}${rest ? ` ${count(rest, 'second')}` : ''}`
}

/** `1 set`, `5.5 sets`, `13 sets`: a number with its noun, at most one decimal. */
export function count(n: number, noun: string): string {
  const figure = formatDecimal(n)
  return `${figure} ${noun}${figure === '1' ? '' : 's'}`
}

/** `1 set`, `2–3 sets` */
export function countRange(from: number, to: number, noun: string): string {
  return from === to ? count(to, noun) : `${formatDecimal(from)}${EN_DASH}${count(to, noun)}`
}

/** `7`, `7.5`: at most one decimal. */
export function formatDecimal(n: number): string {
  return String(Math.round(n * 10) / 10)
}

/** 189000 → `189,000` */
export function formatCount(n: number): string {
  return new Intl.NumberFormat('en').format(n)
}

/** `$0.012`; what is under a tenth of a cent says so. */
export function formatCost(usd: number): string {
  if (usd === 0) return '$0'
  if (usd < 0.001) return 'under $0.001'
  return `$${usd < 1 ? usd.toFixed(3) : usd.toFixed(2)}`
}
