import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'

/** A lift whose maximum gives another its first weight. */
interface StartRatio {
  lift: string
  ratio: number
}

/**
 * Weights to start with where the catalogue knows no ratio: share of the other lift's maximum, for one
 * hand where two dumbbells are held. Taken a tenth lighter and only for ranges of 8 reps and more: a
 * start, to be corrected by the first sets. Our judgement.
 */
const RATIOS: Record<string, StartRatio> = {
  'overhead-press': { lift: 'bench-press', ratio: 0.62 },
  'smith-incline-press': { lift: 'bench-press', ratio: 0.75 },
  'barbell-curl': { lift: 'bench-press', ratio: 0.42 },
  'ez-bar-curl': { lift: 'bench-press', ratio: 0.42 },
  'dumbbell-curl': { lift: 'bench-press', ratio: 0.18 },
  'incline-dumbbell-curl': { lift: 'bench-press', ratio: 0.155 },
  'hammer-curl': { lift: 'bench-press', ratio: 0.2 },
  'skull-crusher': { lift: 'bench-press', ratio: 0.4 },
  'dumbbell-overhead-extension': { lift: 'bench-press', ratio: 0.24 },
  'dumbbell-skull-crusher': { lift: 'bench-press', ratio: 0.14 },
  'dumbbell-lateral-raise': { lift: 'bench-press', ratio: 0.14 },
  'dumbbell-rear-delt-fly': { lift: 'bench-press', ratio: 0.12 },
  'dumbbell-fly': { lift: 'bench-press', ratio: 0.18 },
  'farmers-carry': { lift: 'conventional-deadlift', ratio: 0.25 },
  'suitcase-carry': { lift: 'conventional-deadlift', ratio: 0.2 },
  'dumbbell-calf-raise': { lift: 'back-squat', ratio: 0.2 },
  'power-clean': { lift: 'back-squat', ratio: 0.62 },
  'clean-and-jerk': { lift: 'back-squat', ratio: 0.75 },
  snatch: { lift: 'back-squat', ratio: 0.6 },
}

/** Where the catalogue's ratio is too light to start with. */
const CORRECTED: Record<string, StartRatio> = {
  'romanian-deadlift': { lift: 'conventional-deadlift', ratio: 0.72 },
}

/** The catalogue's ratio, or its correction. */
export function familyRatio({ id, load_from }: CatalogueEntry): StartRatio | null {
  return CORRECTED[id] ?? load_from
}

/** Share of a maximum that is believed: weights by these ratios are guesses, and start a tenth lighter. */
export function believedShare({ id }: CatalogueEntry): number {
  return startRatio(id) ? 0.9 : 1
}

export function startRatio(exerciseId: string): StartRatio | null {
  return RATIOS[exerciseId] ?? null
}
