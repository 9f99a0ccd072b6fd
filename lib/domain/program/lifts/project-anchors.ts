import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { knownMaxima } from '@/lib/domain/athlete/known-lifts'
import type { AthleteProfile, KnownLift } from '@/lib/domain/athlete/profile'
import { projectedMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { type LiftAnchor, reanchor } from '@/lib/domain/blueprint/loads/reanchor'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { catalogueEntry, exerciseNamed } from '@/lib/domain/catalogue/catalogue'
import { kgToLb } from '@/lib/domain/measures/convert-units'
import type { Units } from '@/lib/domain/vocabulary'

/** The blueprint with the maxima that its weeks reckon with since lifts were entered anew. */
export function projectAnchors(
  blueprint: Blueprint,
  profile: AthleteProfile,
  anchors: readonly LiftAnchor[],
): Blueprint {
  if (anchors.length === 0) return blueprint
  const athlete = deriveAthlete(profile, blueprint.wishes)
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
 * The form as the audit reads it: of a lift that was entered anew the least of its sets, to which the whole program
 * can be held.
 */
export function anchoredProfile(
  profile: AthleteProfile,
  anchors: readonly LiftAnchor[],
): AthleteProfile {
  const { known_lifts, units } = profile
  const idOf = ({ exercise }: KnownLift) => exerciseNamed(exercise)?.id
  const maximum = (lift: KnownLift) =>
    [...knownMaxima({ known_lifts: [lift], units }).values()][0] ?? Infinity
  const anew = new Set<string | undefined>(anchors.map(({ lift }) => lift))
  const all = [...known_lifts, ...anchors.map((anchor) => knownLift(anchor, units))]
  const least = [...anew].flatMap((id) =>
    all
      .filter((lift) => idOf(lift) === id)
      .sort((one, other) => maximum(one) - maximum(other))
      .slice(0, 1),
  )
  return {
    ...profile,
    known_lifts: [...known_lifts.filter((lift) => !anew.has(idOf(lift))), ...least],
  }
}

function knownLift({ lift, load_kg, reps, rir }: LiftAnchor, units: Units): KnownLift {
  return {
    exercise: catalogueEntry(lift).name,
    weight: units === 'lb' ? kgToLb(load_kg) : load_kg,
    reps: reps + (rir ?? 0),
  }
}

/** Weeks in which the weights of a lift that was entered anew are others than the week before. */
export function weeksAnew(anchors: readonly LiftAnchor[]): ReadonlySet<number> {
  // Days of its own week that lie before it follow a week later.
  return new Set(
    anchors.flatMap(({ from_week, from_day }) =>
      from_day === 1 ? [from_week] : [from_week, from_week + 1],
    ),
  )
}
