import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { Exercise, ProgramSet, RowProgression } from '@/lib/domain/program/schema'
import type { Measure, Units } from '@/lib/domain/vocabulary'
import { formatLoad, formatRange, NBSP } from '@/lib/domain/words/format'

/** What a row says to whoever trains it, in whole sentences. */
export interface ProgressionSentences {
  /** What is done today, and with what. */
  today: string
  /** When more follows, and how much. */
  next: string
  /** What follows a miss. */
  stall: string
}

/** Equal sets of a row. */
interface EqualSets extends ProgramSet {
  sets: number
}

/** A row as its sentences need it. */
export interface RowFacts {
  entry: CatalogueEntry
  units: Units
  week: number
  progression: RowProgression
  groups: EqualSets[]
  first: EqualSets
  /** `62.5 kg` */
  weight: (kg: number) => string
  /** `3 × 8–12 at 16 kg`; without a weight `3 × 8–12`. */
  work: (group: EqualSets) => string
}

/** Null where the row has no progression. */
export function factsOf(
  {
    exercise_id,
    measure,
    sets,
    progression,
  }: Pick<Exercise, 'exercise_id' | 'measure' | 'sets' | 'progression'>,
  units: Units,
  week: number,
): RowFacts | null {
  const groups = equalSets(sets.filter(({ kind }) => kind !== 'warm_up'))
  const first = groups[0]
  if (!progression || !first) return null
  const weight = (kg: number) => `${formatLoad(kg, units)}${NBSP}${units}`
  const unit = UNIT[measure]
  const work = ({ sets: count, amount_min, amount_max, load_kg }: EqualSets) => {
    const times = `${count}${NBSP}×${NBSP}${formatRange(amount_min, amount_max)}`
    const one = amount_max === 1 && measure === 'contacts' ? 'contact' : unit
    const amount = unit ? `${times}${NBSP}${one}` : times
    return load_kg === null ? amount : `${amount} at ${weight(load_kg)}`
  }
  return {
    entry: catalogueEntry(exercise_id),
    units,
    week,
    progression,
    groups,
    first,
    weight,
    work,
  }
}

/** Reps go without a word. */
const UNIT: Record<Measure, string> = {
  reps: '',
  seconds: 's',
  contacts: 'contacts',
  meters: 'm',
  minutes: 'min',
  rounds: 'rounds',
}

/** `three` up to ten, figures beyond. */
export function inWords(n: number): string {
  return WORDS[n] ?? String(n)
}

/** `none left`, `one left`, `easy`. */
export function leftInWords(rir: number): string {
  if (rir > 4) return 'easy'
  return rir === 0 ? 'none left' : `${inWords(rir)} left`
}

/** `all three sets reach 12`, `both sets reach 12`, `the set reaches 12`. */
export function setsReach(sets: number, amount: string): string {
  if (sets === 1) return `the set reaches ${amount}`
  return `${sets === 2 ? 'both' : `all ${inWords(sets)}`} sets reach ${amount}`
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function equalSets(sets: readonly ProgramSet[]): EqualSets[] {
  const groups: EqualSets[] = []
  for (const set of sets) {
    const group = groups.at(-1)
    if (group && isEqual(group, set)) group.sets += 1
    else groups.push({ ...set, sets: 1 })
  }
  return groups
}

function isEqual(one: ProgramSet, other: ProgramSet): boolean {
  return (
    one.kind === other.kind &&
    one.amount_min === other.amount_min &&
    one.amount_max === other.amount_max &&
    one.pct_1rm === other.pct_1rm &&
    one.load_kg === other.load_kg
  )
}
