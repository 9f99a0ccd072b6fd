import type { Units } from '@/lib/domain/vocabulary'
import { formatLoad, NBSP } from './format'
import { numberWord } from './number-word'
import { areAttempts, formatPart, leftWords, type PrescriptionPart } from './prescription'

/** A part of a prescription as a coach calls it. */
export interface SetLine {
  /** `Top set`, `Back-offs`, `Second attempt`, `Find your eight`; empty for plain work. */
  name: string
  part: PrescriptionPart
}

/** A prescription's parts with their names. */
export function setLines(parts: readonly PrescriptionPart[]): SetLine[] {
  const attempts = areAttempts(parts)
  return parts.map((part, index) => ({
    name: attempts ? `${ORDINALS[index] ?? 'Last'} attempt` : nameOf(part),
    part,
  }))
}

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth']

function nameOf({ kind, sets, amount, measure }: PrescriptionPart): string {
  switch (kind) {
    case 'top':
      return sets > 1 ? 'Top sets' : 'Top set'
    case 'back_off':
      return sets > 1 ? 'Back-offs' : 'Back-off'
    case 'find':
      return `Find your ${numberWord(Number(amount))}`
    case 'test':
      // A range that is tested is as many as there are.
      return measure === 'reps' && amount.includes('–') ? 'All clean reps' : 'Test'
    default:
      return ''
  }
}

/** `Top set 1 × 3 at 125 kg (87 %), 3 left` and `Back-offs 3 × 4 at 115 kg (80 %)` */
export function formatSetLines(parts: readonly PrescriptionPart[], units: Units): string[] {
  return setLines(parts).map(({ name, part }) =>
    [name, lineWords(part, units)].filter(Boolean).join(' '),
  )
}

/** `1 × 3 at 125 kg (87 %), 3 left`; `4 × 6 @ 81 %, 2 left` where no weight is known; an attempt is its weight. */
function lineWords(part: PrescriptionPart, units: Units): string {
  const { kind, pct, load_kg } = part
  const left = kind === 'test' ? '' : leftWords(part.rir)
  // The name of a search says its repetitions.
  if (kind === 'find') return part.sets > 1 ? `in up to ${part.sets} sets` : ''
  if (load_kg === null) return [formatPart(part), left].filter(Boolean).join(', ')
  const weight = `${formatLoad(load_kg, units)}${NBSP}${units}`
  const share = pct === null ? '' : ` (${pct}${NBSP}%)`
  if (kind === 'test' && part.amount === '1') return `${weight}${share}`
  const work = formatPart({ ...part, pct: null })
  return [`${work} at${NBSP}${weight}${share}`, left].filter(Boolean).join(', ')
}
