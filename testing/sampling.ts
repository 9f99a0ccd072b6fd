/** Whatever the tests draw, they draw with this seed: a run that fails fails again. */
export const samplingSeed = 20261122

/** `npm run prove -- grid` tries every case; `npm test` a seeded 3 % of each grid. */
const share = process.env.TEST_GRIDS === 'whole' ? 1 : 0.03

/** How many cases of a grid of `whole` are tried; at least one. */
export function sampleSize(whole: number): number {
  return Math.max(1, Math.round(whole * share))
}

/** How often fast-check tries a property that is proved by `whole` cases, and from which seed on. */
export function sampledRuns(whole: number): { numRuns: number; seed: number } {
  return { numRuns: sampleSize(whole), seed: samplingSeed }
}

/** The cases of a grid that are tried: drawn by chance from all of it, in the grid's own order. */
export function sampleOf<T>(grid: readonly T[]): T[] {
  const next = seeded(samplingSeed)
  let wanted = sampleSize(grid.length)
  return grid.filter((_, index) => {
    if (next(grid.length - index) >= wanted) return false
    wanted -= 1
    return true
  })
}

/** Whole numbers from 0 to below `below`, the same for the same seed (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}
