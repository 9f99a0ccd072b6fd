import type { Athlete } from '@/lib/domain/athlete/athlete'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { estimateMaximum } from '@/lib/domain/measures/estimate-maximum'
import { growthUntil } from './projected-maximum'

/** A set by which a lift's maximum is reckoned from a day of the program on. */
export interface LiftAnchor {
  /** Exercise id. */
  lift: string
  load_kg: number
  reps: number
  /** Reps in reserve; null reads as none. */
  rir: number | null
  from_week: number
  from_day: number
}

/** The maximum that a set tells, kg; null above ten repetitions, those in reserve counted. */
export function anchorMaximum({
  load_kg,
  reps,
  rir,
}: Pick<LiftAnchor, 'load_kg' | 'reps' | 'rir'>): number | null {
  return estimateMaximum(load_kg, reps + (rir ?? 0))
}

/**
 * The athlete with whom a day of the program reckons: a lift that was entered anew has that maximum in the
 * anchor's week and grows from there. Of several anchors of one lift the last before the day counts.
 */
export function reanchor(
  athlete: Athlete,
  anchors: readonly LiftAnchor[],
  week: number,
  day: number,
): Athlete {
  const due = anchors
    .filter((anchor) => placeOf(anchor) <= placeOf({ from_week: week, from_day: day }))
    .sort((one, other) => placeOf(one) - placeOf(other))
  if (due.length === 0) return athlete
  const anchored = { ...athlete, maximaAtStart: athlete.maximaAtStart ?? athlete.maxima }
  const maxima = new Map(athlete.maxima)
  for (const anchor of due) {
    const maximum = anchorMaximum(anchor)
    const gained = growthUntil(anchored, catalogueEntry(anchor.lift), anchor.from_week)
    if (maximum !== null) maxima.set(anchor.lift, maximum / gained)
  }
  return { ...anchored, maxima }
}

/** Days in the order of the program; a week has at most seven. */
function placeOf({ from_week, from_day }: Pick<LiftAnchor, 'from_week' | 'from_day'>): number {
  return from_week * 10 + from_day
}
