import { lightest, loadable, loadStep } from '@/lib/domain/blueprint/loads/racks'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { RowProgression } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import type { RowFacts } from './row-facts'

const A_TENTH_LESS = 0.9

/** The weight after this one: `18 kg`, or what is picked up next where no weight is known. */
export function nextWeight({ entry, units, progression, weight, first }: RowFacts): string {
  const { step_kg } = progression
  if (step_kg === null) return 'a harder form'
  if (first.load_kg !== null) return weight(first.load_kg + step_kg)
  if (entry.load === 'dumbbell' && isBellStep(step_kg, entry, units)) return 'the next kettlebell'
  if (entry.load === 'dumbbell')
    return ONE_IN_HAND.test(entry.id) ? 'the next dumbbell' : 'the next pair'
  return NEXT[entry.load] ?? `${weight(step_kg)} more`
}

/** Whether a kettlebell is lifted, under its own name or another's. */
export function isKettlebell({ entry, units, progression: { step_kg } }: RowFacts): boolean {
  if (entry.load === 'kettlebell') return true
  return entry.load === 'dumbbell' && step_kg !== null && isBellStep(step_kg, entry, units)
}

/** No dumbbell is a step so large above the last one. */
function isBellStep(step_kg: number, entry: CatalogueEntry, units: Units): boolean {
  const usual = loadStep(entry, { units, ownWeights: null }) ?? step_kg
  return units === 'kg' && step_kg > 1.5 * usual
}

/** Whether there is no heavier one among the athlete's own weights. */
export function isHeaviestOwned({ step_kg, own }: RowProgression): boolean {
  return own !== undefined && step_kg === null
}

/** A tenth less, at least one step: `14 kg`; null where no weight is known or none is lighter. */
export function lighterWeight({
  entry,
  units,
  progression,
  weight,
  first,
}: RowFacts): string | null {
  const { load_kg } = first
  const { step_kg, own } = progression
  if (own) return own.lighter_kg === null ? null : weight(own.lighter_kg)
  if (load_kg === null || step_kg === null) return null
  const tenth = loadable(load_kg * A_TENTH_LESS, entry, { units, ownWeights: null })
  const lighter = tenth !== null && tenth < load_kg ? tenth : load_kg - step_kg
  return lighter < (lightest(entry, { units, ownWeights: null }) ?? 0) ? null : weight(lighter)
}

/** Exercises with a single dumbbell. */
const ONE_IN_HAND = /single-arm|goblet|pullover|overhead-extension|suitcase|dead-stop|concentration/

const NEXT: Partial<Record<CatalogueEntry['load'], string>> = {
  kettlebell: 'the next kettlebell',
  machine: 'one pin more',
}
