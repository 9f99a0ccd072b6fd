import type { SetGroup } from '@/lib/domain/audit/training/training'

/**
 * Sets in gym shorthand: `3x8-12@RPE8, 1x5+@76%` or `4x5@80% 112.5kg RIR2`. A plus is as many as
 * possible, an s seconds; RPE 8 leaves two.
 */
export function readSets(shorthand: string): SetGroup[] {
  return shorthand.split(',').map((part) => readGroup(part.trim()))
}

const GROUP =
  /^(\d+)x(\d+)(?:-(\d+))?(\+)?s?(?:@RPE([\d.]+))?(?:@([\d.]+)%)?(?: ([\d.]+)kg)?(?: RIR(\d+))?$/

function readGroup(part: string): SetGroup {
  const match = GROUP.exec(part)
  if (!match) throw new Error(`These are no sets: ${part}`)
  const [, sets, min, max, plus, rpe, pct, load, rir] = match
  return {
    sets: Number(sets),
    amount_min: Number(min),
    amount_max: Number(max ?? min),
    rir: rpe === undefined ? numberOrNull(rir) : 10 - Number(rpe),
    pct: numberOrNull(pct),
    load_kg: numberOrNull(load),
    open: plus !== undefined,
  }
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}
