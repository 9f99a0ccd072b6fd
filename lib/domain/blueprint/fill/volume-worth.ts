import type { Range } from '@/lib/domain/blueprint/styles/volume-ranges'

/** A muscle that the athlete wants more of is worth this much more. */
const WANTED = 2.2

/** What a set beyond the top of the range costs. */
const BEYOND = 2.5

/**
 * Worth of a week's fractional sets of one muscle: steep up to the bottom of its range, flat towards the
 * top, falling beyond (the shape of Pelland 2025; the slopes are our judgement).
 */
export function volumeWorth(sets: number, { lo, hi }: Range, wanted: boolean): number {
  const slopes: [to: number, slope: number][] = [
    [0.7 * lo, 5],
    [lo, 3.5],
    [(lo + hi) / 2, 1.6],
    [hi, 0.7],
  ]
  let worth = 0
  let from = 0
  for (const [to, slope] of slopes) {
    if (sets > from) worth += (Math.min(sets, to) - from) * slope * (wanted ? WANTED : 1)
    from = to
  }
  return sets > hi ? worth - (sets - hi) * BEYOND : worth
}
