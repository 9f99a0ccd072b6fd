import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { weekdaySchema } from '../vocabulary'
import { allocateSets, trimSets } from './allocate-sets'
import { weekdaysFor } from './calendar'
import { deloadSets, taperSets } from './ease-week'
import { loadingEffort } from './effort'
import type { DraftDay, DraftWeek } from './draft'
import { draftDays } from './draft-week'
import { knownMaxima, maximumFor } from '@/lib/domain/athlete/known-lifts'
import type { PlannedWeek } from './phases'
import { narrowCandidates } from './narrow-candidates'
import { planUnits } from './plan-units'
import { planWeek, type Athlete } from './plan-week'
import { populationOf } from '@/lib/domain/athlete/population'
import { backOffSets } from './prescribe'
import type { FilledDay } from './slots'
import { testedSlots } from './test-day'
import { weeklyTargets } from './volume'
import type { SetPlan, Unit } from './week-plan'

/**
 * Every week of the program: the sets of the heaviest week are decided once, and each week is cut
 * down from them, so that exercises stay put while volume follows the phases.
 */
export function buildWeeks(
  profile: AthleteProfile,
  days: FilledDay[],
  phases: PlannedWeek[],
): DraftWeek[] {
  const units = planUnits(profile, days)
  const heaviest = allocateSets(
    planWeek({ profile, days, units }, HEAVIEST, HEAVIEST),
    weeklyTargets(profile, HEAVIEST),
  )
  narrowCandidates(units, heaviest)
  const athlete: Athlete = { profile, days, units, knowsMaximum: slotsWithMaximum(profile, units) }
  const loadedSets = new Map<string, SetPlan>()
  const drafted = new Map<string, DraftDay[]>()
  let loading = phases[0]!
  return phases.map((week) => {
    if (isLoading(week)) loading = week
    const loadingKey = likeness(profile, loading)
    const loaded = loadedSets.get(loadingKey) ?? loadingSets(athlete, heaviest, loading)
    loadedSets.set(loadingKey, loaded)
    const key = `${likeness(profile, week)} ${loadingKey}`
    const sets = () => setsOf(athlete, loaded, week)
    const draft = drafted.get(key) ?? draftDays(athlete, sets(), week, loading)
    drafted.set(key, draft)
    const { phase, block, phase_week, phase_weeks } = week
    const targets = weeklyTargets(profile, week)
    return { week: week.week, phase, block, phase_week, phase_weeks, targets, days: draft }
  })
}

/** The last week of a later accumulation block: every target at its full height. */
const HEAVIEST: PlannedWeek = {
  week: 8,
  phase: 'accumulation',
  block: 2,
  phase_week: 4,
  phase_weeks: 4,
  left: 0,
}

/** Weeks that are alike in this have the same numbers. */
function likeness(profile: AthleteProfile, week: PlannedWeek): string {
  const { phase, left, phase_weeks, block } = week
  const { reps, rir } = loadingEffort(profile, week, 'main')
  return [phase, left, phase_weeks, block === 1, week.week === 1, reps, rir].join()
}

function isLoading({ phase }: PlannedWeek): boolean {
  return phase !== 'deload' && phase !== 'taper'
}

function loadingSets(athlete: Athlete, heaviest: SetPlan, loading: PlannedWeek): SetPlan {
  return trimSets(
    planWeek(athlete, loading, loading),
    heaviest,
    weeklyTargets(athlete.profile, loading),
    (unit) => mostInWeek(athlete.profile, unit, loading),
  )
}

/** A deload and a taper are measured by the last loading week. */
function setsOf({ profile, days, units }: Athlete, loaded: SetPlan, week: PlannedWeek): SetPlan {
  if (week.phase === 'deload') return deloadSets(units, loaded)
  if (week.phase !== 'taper') return loaded
  const mains = units.filter((unit) => unit.slots[0]?.role === 'main' && loaded[unit.index]! > 0)
  const backOffs = backOffSets(profile) * mains.length
  const tests = testedSlots(days, profile.session_minutes).length
  return taperSets(units, loaded, testAndEve(profile, days), tests, backOffs)
}

/** Indexes of the day of the test and of a training day right before it. */
function testAndEve({ days_per_week }: AthleteProfile, days: FilledDay[]) {
  const testDay = days.findLastIndex((day) => day.kind === 'training')
  const weekdays = weekdaysFor(days_per_week)
  const order = weekdaySchema.options
  const isEve = order.indexOf(weekdays[testDay]!) - order.indexOf(weekdays[testDay - 1]!) === 1
  return { testDay, eve: testDay > 0 && isEve ? testDay - 1 : null }
}

/** Older athletes start with two sets (Fragala 2019: with one); the peak's main lifts have three. */
function mostInWeek(profile: AthleteProfile, unit: Unit, week: PlannedWeek): number {
  if (populationOf(profile).senior && week.week === 1) return Math.min(2, unit.most)
  const main = unit.slots[0]?.role === 'main'
  return week.phase === 'realization' && main ? Math.min(3, unit.most) : unit.most
}

function slotsWithMaximum(profile: AthleteProfile, units: Unit[]): Athlete['knowsMaximum'] {
  const maxima = knownMaxima(profile)
  return new Set(
    units
      .flatMap((unit) => unit.slots)
      .filter((slot) =>
        slot.candidates.some((entry) => entry.pct && maximumFor(entry, maxima) !== null),
      ),
  )
}
