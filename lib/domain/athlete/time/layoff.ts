import type { Wishes } from '@/lib/domain/athlete/wishes'
import type { Level } from '@/lib/domain/vocabulary'

interface Layoff {
  /** Weeks without training up to which it counts. */
  to: number
  /** Share of the old loads in the first week; null where they are found anew. */
  loads: number | null
  /** Until the old loads are nearly back, they rise by this a week beside the usual growth; null: at once. */
  regain: number | null
  /** Weeks with fewer sets. */
  weeks: number
  /** Those are trained as at the level below. */
  asBelow: boolean
}

/** Share of the sets in those weeks: about what the level below has. */
export const LAYOFF_SETS = 0.7
/** Share of the old loads up to which they come back faster. */
const NEARLY = 0.95

/** Strength comes back faster than it was built. Our judgement. */
const LAYOFFS: readonly Layoff[] = [
  { to: 3, loads: 1, regain: null, weeks: 0, asBelow: false },
  { to: 8, loads: 0.85, regain: null, weeks: 2, asBelow: false },
  { to: 26, loads: 0.75, regain: 0.02, weeks: 2, asBelow: false },
  { to: 52, loads: 0.7, regain: 0.02, weeks: 4, asBelow: true },
  { to: Infinity, loads: null, regain: null, weeks: 8, asBelow: true },
]

/** What so many weeks without training ask for; null where there were none. */
export function layoffOf({ layoff_weeks }: Pick<Wishes, 'layoff_weeks'>): Layoff | null {
  if (layoff_weeks === null) return null
  return LAYOFFS.find(({ to }) => layoff_weeks <= to) ?? null
}

/** The weeks off that are planned alike, from and to; `byLoads`: as far as weights tell them apart. */
export function weeksOffAlike(layoff: Layoff, byLoads: boolean): [from: number, to: number] {
  const alike = LAYOFFS.filter(
    (each) => each === layoff || (!byLoads && each.weeks === layoff.weeks),
  )
  const before = LAYOFFS[LAYOFFS.indexOf(alike[0] ?? layoff) - 1]
  return [(before?.to ?? 0) + 1, alike.at(-1)?.to ?? layoff.to]
}

const LEVEL_BELOW: Record<Level, Level> = {
  beginner: 'beginner',
  intermediate: 'beginner',
  advanced: 'intermediate',
}

/** The level as which an athlete trains in a week: the one below for some weeks after most of a year off. */
export function levelInWeek(
  { level, wishes }: { level: Level; wishes: Pick<Wishes, 'layoff_weeks'> },
  week: number,
): Level {
  const layoff = layoffOf(wishes)
  return layoff?.asBelow && week <= layoff.weeks ? LEVEL_BELOW[level] : level
}

/** Share of the usual maximum with which a week reckons; `growth`: what it has gained by then, from 1. */
export function layoffShare(
  wishes: Pick<Wishes, 'layoff_weeks'>,
  week: number,
  growth: (week: number) => number,
): number {
  const layoff = layoffOf(wishes)
  if (!layoff || layoff.loads === null) return 1
  if (layoff.regain === null) return week <= layoff.weeks ? layoff.loads : 1
  let share = layoff.loads
  for (let each = 2; each <= week; each += 1)
    if (share * growth(each) < NEARLY) share *= 1 + layoff.regain
  return share
}
