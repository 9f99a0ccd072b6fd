import type { RowPart, TrainingRow } from '@/lib/domain/audit/training/training'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { readSets } from './read-sets'

/** A row in shorthand: `back-squat heavy 4x5@80% 112.5kg RIR2`, `easy-run conditioning 1x20`. */
export function readRow(shorthand: string): TrainingRow {
  const [id = '', part = '', ...rest] = shorthand.split(' ')
  const exercise = catalogueEntry(id)
  const sets = readSets(rest.join(' '))
  const total = sets.reduce((sum, group) => sum + group.sets * group.amount_max, 0)
  return {
    exercise,
    part: PARTS.find((each) => each === part) ?? never(`${part} is no part of a plan`),
    sets,
    rest_seconds: null,
    minutes: exercise.pattern === 'conditioning' ? total : null,
    progression: null,
  }
}

const PARTS: readonly RowPart[] = [
  'heavy',
  'main',
  'secondary',
  'accessory',
  'power',
  'conditioning',
]

function never(message: string): never {
  throw new Error(message)
}
