import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { projectedMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { type LiftAnchor, reanchor } from '@/lib/domain/blueprint/loads/reanchor'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { catalogueEntry, findExercise } from '@/lib/domain/catalogue/catalogue'
import { kgToLb } from '@/lib/domain/measures/convert-units'

/** The blueprint with the maxima that its weeks reckon with since lifts were entered anew. */
export function projectAnchors(
  blueprint: Blueprint,
  profile: AthleteProfile,
  anchors: readonly LiftAnchor[],
): Blueprint {
  if (anchors.length === 0) return blueprint
  const athlete = deriveAthlete(profile)
  const planned = blueprint.projected.map(({ exercise_id }) => exercise_id)
  const lifts = new Set([...planned, ...anchors.map(({ lift }) => lift)])
  const first = Math.min(...anchors.map(({ from_week }) => from_week))
  const anew = [...lifts].flatMap((lift) =>
    blueprint.weeks.flatMap(({ week, days }) => {
      if (week < first) return []
      const last = days.at(-1)?.day ?? 1
      const kg = projectedMaximum(
        reanchor(athlete, anchors, week, last),
        catalogueEntry(lift),
        week,
      )
      return kg === null ? [] : [{ exercise_id: lift, week, kg: Math.round(10 * kg) / 10 }]
    }),
  )
  return {
    ...blueprint,
    projected: [...blueprint.projected.filter(({ week }) => week < first), ...anew],
  }
}

/**
 * The form as the audit reads it: lifts that were entered anew before the first day stand in it as they are now;
 * those that were entered later are none that the whole program could be held to.
 */
export function anchoredProfile(
  profile: AthleteProfile,
  anchors: readonly LiftAnchor[],
): AthleteProfile {
  const isAnew = (exercise: string) =>
    anchors.some(({ lift }) => lift === findExercise(exercise)?.id)
  const first = anchors.filter(({ from_week, from_day }) => from_week === 1 && from_day === 1)
  const later = anchors.filter((anchor) => !first.includes(anchor))
  const lifts = first
    .filter(({ lift }, index) => first.findLastIndex((each) => each.lift === lift) === index)
    .filter(({ lift }) => later.every((each) => each.lift !== lift))
    .map(({ lift, load_kg, reps, rir }) => ({
      exercise: catalogueEntry(lift).name,
      weight: profile.units === 'lb' ? kgToLb(load_kg) : load_kg,
      reps: reps + (rir ?? 0),
    }))
  return {
    ...profile,
    known_lifts: [...profile.known_lifts.filter(({ exercise }) => !isAnew(exercise)), ...lifts],
  }
}
