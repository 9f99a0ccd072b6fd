import type { Wishes } from '@/lib/domain/athlete/wishes'

interface Layoff {
  /** Weeks without training up to which it counts. */
  to: number
  /** Share of the old loads in the first week; null where they are found anew. */
  loads: number | null
  /** Until the old loads are nearly back, they rise by this a week beside the usual growth; null: at once. */
  regain: number | null
  /** Weeks with fewer sets. */
  weeks: number
}

/** Share of the sets in those weeks: about what the level below has. */
export const LAYOFF_SETS = 0.7
/** Share of the old loads up to which they come back faster. */
const NEARLY = 0.95

/** Strength comes back faster than it was built. Our judgement. */
const LAYOFFS: readonly Layoff[] = [
  { to: 3, loads: 1, regain: null, weeks: 0 },
  { to: 8, loads: 0.85, regain: null, weeks: 2 },
  { to: 26, loads: 0.75, regain: 0.02, weeks: 2 },
  { to: 52, loads: 0.7, regain: 0.02, weeks: 4 },
  { to: Infinity, loads: null, regain: null, weeks: 8 },
]

/** What so many weeks without training ask for; null where there were none. */
export function layoffOf({ layoff_weeks }: Pick<Wishes, 'layoff_weeks'>): Layoff | null {
  if (layoff_weeks === null) return null
  return LAYOFFS.find(({ to }) => layoff_weeks <= to) ?? null
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
