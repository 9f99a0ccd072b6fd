import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { projectedMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { anchorMaximum, type LiftAnchor, reanchor } from '@/lib/domain/blueprint/loads/reanchor'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { LoggedSet } from '@/lib/domain/contract/training/log-view'
import { estimateMaximum } from '@/lib/domain/measures/estimate-maximum'
import type { ProgramState } from '@/lib/domain/program/program-state'

/** How a lift's maximum went and goes, week by week, kg. */
export interface LiftCourse {
  exercise_id: string
  /** Told by sets that were lifted: the best of each week, first to last. */
  lifted: { week: number; kg: number }[]
  /** What the plan reckons with at the end of each week: before the new set, and with it; null where it knows nothing, and before the set's week. */
  weeks: { week: number; was_kg: number | null; becomes_kg: number | null }[]
}

/** Reckoned from everything that counts by the last day of a week. */
const LAST_DAY = 7

/** What a set that is entered anew makes of its lift's maximum. `log`: all sets of the program. */
export function liftCourse(
  { profile, blueprint, anchors, weeks }: ProgramState,
  anchor: LiftAnchor,
  log: readonly LoggedSet[],
): LiftCourse {
  const athlete = deriveAthlete(profile, blueprint.wishes)
  const entry = catalogueEntry(anchor.lift)
  const reckoned = (entered: readonly LiftAnchor[], week: number) =>
    projectedMaximum(reanchor(athlete, entered, week, LAST_DAY), entry, week)
  const atStart = athlete.maxima.get(anchor.lift)
  return {
    exercise_id: anchor.lift,
    lifted: liftedOf(anchor.lift, log, [
      ...(atStart === undefined ? [] : [{ week: 1, kg: atStart }]),
      ...anchors
        .filter(({ lift }) => lift === anchor.lift)
        .map((each) => ({ week: each.from_week, kg: anchorMaximum(each) ?? 0 })),
    ]),
    weeks: weeks.map(({ week: { week } }) => ({
      week,
      was_kg: reckoned(anchors, week),
      becomes_kg: week < anchor.from_week ? null : reckoned([...anchors, anchor], week),
    })),
  }
}

/** Of each week the best: of its log, else what was entered. A lift that the log told counts from the next day on, and stands there already. */
function liftedOf(
  lift: string,
  log: readonly LoggedSet[],
  entered: LiftCourse['lifted'],
): LiftCourse['lifted'] {
  const best = new Map<number, number>()
  for (const { week, exercise_id, done, prescribed } of log) {
    if (exercise_id !== lift || !done?.load_kg) continue
    // A set as planned has left what the plan asks for.
    const left = prescribed?.kind === 'test' ? 0 : (done.rir ?? 0)
    const kg = estimateMaximum(done.load_kg, done.amount + left)
    if (kg !== null) best.set(week, Math.max(kg, best.get(week) ?? 0))
  }
  for (const { week, kg } of entered) {
    if (!best.has(week) && !best.has(week - 1)) best.set(week, kg)
  }
  return [...best].map(([week, kg]) => ({ week, kg })).sort((one, other) => one.week - other.week)
}
