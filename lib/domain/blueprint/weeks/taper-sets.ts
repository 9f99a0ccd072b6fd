import type { SetGroup } from './row'

/** Sets as `1x1 88 + 1x2 80`: sets by reps at a percent of the projected maximum. */
export function inPercent(notation: string): SetGroup[] {
  return notation.split('+').map((part) => {
    const [, sets, reps, pct] = /^\s*(\d+)x(\d+) ([\d.]+)\s*$/.exec(part) ?? []
    if (!sets || !reps || !pct) throw new Error(`Not sets at a percent: ${part}`)
    return fixedSets(Number(sets), Number(reps), Number(pct))
  })
}

export function fixedSets(sets: number, amount: number, pct: number | null): SetGroup {
  return { sets, amount_min: amount, amount_max: amount, rir: null, pct }
}

/** As many clean reps as there are. */
export const repTest: SetGroup[] = [{ ...fixedSets(1, 3, 85), amount_max: 5, rir: 1 }]
