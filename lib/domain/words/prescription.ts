import type { Row } from '@/lib/domain/blueprint/schema'
import type { Exercise, ProgramSet } from '@/lib/domain/program/schema'
import type { Measure } from '@/lib/domain/vocabulary'
import { formatRange, NBSP } from './format'

/** `4 × 6 @ 81 %`: equal sets in a row. */
export interface PrescriptionPart {
  kind: ProgramSet['kind']
  sets: number
  /** `6`, `8–10`, `30` */
  amount: string
  measure: Measure
  /** Whole percent of the week's maximum; null where none is known. */
  pct: number | null
  /** Reps left after the last set of the part; null where it means nothing. */
  rir: number | null
  /** Null in a plan, and where the weight is the athlete's to choose. */
  load_kg: number | null
}

/** `4 × 6 @ 81 % · RIR 2 · 3:00`, in parts, so that each page sets them in its own size. */
export interface Prescription {
  parts: PrescriptionPart[]
  /** Of the first part, which is the heaviest of the day. */
  rir: number | null
  /** Of the last set, where it goes further than its equals before it; else null. */
  last_rir: number | null
  rest_seconds: number
}

/** What a blueprint's row asks for. */
export function prescribeRow({ groups, measure, rest_seconds }: Row): Prescription {
  const parts = groups.map((group) => part(group.sets, { ...group, load_kg: null }, measure))
  return { parts, rir: parts[0]?.rir ?? null, last_rir: null, rest_seconds }
}

/**
 * What an exercise asks for. Where the plan knows a maximum it gives weights, so a percentage without one
 * would be of nothing and is left out; release 0.1 gave percentages alone in its later weeks.
 */
export function prescribeExercise({
  sets,
  measure,
  rest_seconds,
  progression,
}: Pick<Exercise, 'sets' | 'measure' | 'rest_seconds' | 'progression'>): Prescription {
  const known = progression
    ? sets.map((set) => (set.load_kg === null ? { ...set, pct_1rm: null } : set))
    : sets
  return prescribeSets(known, measure, rest_seconds)
}

/** What an exercise's working sets say: neighbours of the same amount and percentage are one part. */
export function prescribeSets(
  sets: readonly ProgramSet[],
  measure: Measure,
  rest_seconds: number,
): Prescription {
  const groups: ProgramSet[][] = []
  for (const set of sets.filter(({ kind }) => kind !== 'warm_up')) {
    const group = groups.at(-1)
    if (group && sameWork(group[0]!, set)) group.push(set)
    else groups.push([set])
  }
  const first = groups[0]?.[0]
  const last = groups[0]?.at(-1)
  return {
    parts: groups.map((group) => part(group.length, group[0]!, measure)),
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
    one.pct_1rm === other.pct_1rm &&
    one.load_kg === other.load_kg
  )
}

type Sets = Omit<ProgramSet, 'pct_of_work'>

function part(sets: number, equal: Sets, measure: Measure): PrescriptionPart {
  const { kind, amount_min, amount_max, pct_1rm, rir, load_kg } = equal
  return {
    kind,
    sets,
    amount: formatRange(amount_min, amount_max),
    measure,
    pct: pct_1rm === null ? null : Math.round(pct_1rm),
    rir,
    load_kg,
  }
}

/** `4 × 6 @ 81 %`, `1 × 3 @ 87 % then 3 × 5 @ 77 %`, `3 attempts @ 91, 97, 100 %`. */
export function formatWork({ parts }: Pick<Prescription, 'parts'>): string {
  return workPieces(parts).join(' then ')
}

/** Its parts in words, spaces within them do not break; the attempts of a test are one of them. */
export function workPieces(parts: readonly PrescriptionPart[]): string[] {
  if (areAttempts(parts)) {
    const percents = parts.flatMap(({ pct }) => pct ?? []).join(', ')
    return [unbroken(`${parts.length} attempts${percents && ` @ ${percents} %`}`)]
  }
  return parts.map(formatPart)
}

/** Single repetitions of a test, each heavier than the one before. */
export function areAttempts(parts: readonly PrescriptionPart[]): boolean {
  return (
    parts.length > 1 &&
    parts.every(({ kind, sets, amount }) => kind === 'test' && sets === 1 && amount === '1')
  )
}

/** `4 × 6 @ 81 %`, `20 min`, `6 × 30 m`, `find your 8, up to 3 sets`; only the space after a comma may break. */
export function formatPart(value: PrescriptionPart): string {
  const { kind, sets, amount: reps, pct } = value
  if (kind === 'find')
    return [`find your ${reps}`, ...(sets > 1 ? [`up to ${sets} sets`] : [])]
      .map(unbroken)
      .join(', ')
  const amount = amountWords(value)
  const work = isOnce(value) ? amount : `${sets} × ${amount}`
  return unbroken(pct === null ? work : `${work} @ ${pct} %`)
}

/** What is done once and counted by the clock needs no `1 ×` before it. */
export function isOnce({ sets, measure }: Pick<PrescriptionPart, 'sets' | 'measure'>): boolean {
  return sets === 1 && (measure === 'minutes' || measure === 'rounds')
}

function amountWords({ amount, measure }: PrescriptionPart): string {
  return [amount, amountUnit(measure, amount)].filter(Boolean).join(' ')
}

/** Reps go without a word; all else has its unit. */
export function amountUnit(measure: Measure, amount = ''): string {
  const unit = UNITS[measure]
  return amount === '1' && unit.length > 3 ? unit.slice(0, -1) : unit
}

const UNITS: Record<Measure, string> = {
  reps: '',
  seconds: 's',
  contacts: 'contacts',
  meters: 'm',
  minutes: 'min',
  rounds: 'rounds',
}

/** From here on nobody counts what is left: it is easy. */
const EASY_FROM = 5

/** `RIR 2`, `easy`; nothing where it means nothing. */
export function formatReserve(rir: number | null): string {
  if (rir === null) return ''
  return rir >= EASY_FROM ? 'easy' : `RIR${NBSP}${rir}`
}

/** `3 left`, `none left`, `easy`: the same for whoever has the bar in hand. */
export function leftWords(rir: number | null): string {
  if (rir === null) return ''
  if (rir >= EASY_FROM) return 'easy'
  return unbroken(`${rir === 0 ? 'none' : rir} left`)
}

function unbroken(words: string): string {
  return words.replaceAll(' ', NBSP)
}
