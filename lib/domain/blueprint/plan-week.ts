import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Pattern } from '../vocabulary'
import type { PlannedWeek } from './phases'
import { prescribe, type Prescription } from './prescribe'
import { exerciseSeconds, supersetSeconds, warmUpSeconds } from '@/lib/domain/measures/session-time'
import type { FilledDay, FilledSlot } from './slots'
import { timedRow } from './timed-row'
import { trainingKind, trainsHeavy } from '@/lib/domain/athlete/training-kind'
import { ampleShare, fullTargets, phaseShare } from './volume'
import type { Unit, WeekPlan } from './week-plan'

/** An athlete with the days and units that every week of theirs is made of. */
export interface Planned {
  profile: AthleteProfile
  days: FilledDay[]
  units: Unit[]
}
export interface Athlete extends Planned {
  /** Slots with a candidate whose maximum is known. */
  knowsMaximum: ReadonlySet<FilledSlot>
}

/** Time and limits of a week with the effort of `effortWeek`. */
export function planWeek(athlete: Planned, week: PlannedWeek, effortWeek: PlannedWeek): WeekPlan {
  const { profile, days, units } = athlete
  const heavy = trainsHeavy(trainingKind(profile))
  return {
    days: days.length,
    units,
    mostDaySets: heavy && profile.days_per_week > 1 ? 25 : 30,
    mostWeekSets: { beginner: 75, intermediate: 110, advanced: 140 }[profile.fitness_level],
    mostExercises: mostExercises(profile, heavy),
    leastExercises: profile.session_minutes > 45 ? 4 : 3,
    twiceEach: heavy && profile.days_per_week > 1,
    direct: trainingKind(profile) === 'hypertrophy' ? directUnits(units) : [],
    rearShoulder: trainingKind(profile) === 'hypertrophy' ? 1.2 : 0.1,
    fullDose: fullTargets(profile, week),
    ample: ampleShare(profile),
    wave: phaseShare(profile, week),
    mostOfGroup: { beginner: 16, intermediate: 22, advanced: 27 }[profile.fitness_level],
    costs: units.map((unit) => costOf(athlete, unit, week, effortWeek)),
    backOffs: units.map((unit) => {
      const slot = unit.slots[0]!
      return numbersOf(athlete, unit, slot, week, effortWeek).back_off?.sets ?? 0
    }),
    room: days.map((day) => budgetSeconds(profile, day) - warmUpSeconds(profile)),
  }
}

const DIRECT: Pattern[] = [
  'side_raise',
  'elbow_flexion',
  'elbow_extension',
  'knee_flexion',
  'calf_raise',
]

function directUnits(units: Unit[]): number[][] {
  return DIRECT.map((pattern) =>
    units.filter(({ slots }) => slots.some((slot) => slot.pattern === pattern)),
  )
    .filter((having) => having.length > 0)
    .map((having) => having.map(({ index }) => index))
}

/** Numbers of a slot in a week; partners of a superset warm each other up. */
export function numbersOf(
  { profile, days }: Planned,
  unit: Unit,
  slot: FilledSlot,
  week: PlannedWeek,
  effortWeek: PlannedWeek,
): Prescription {
  const first = days[unit.day]!.slots.find((other) => other.pattern === slot.pattern) === slot
  const numbers = prescribe(profile, slot, week, effortWeek, first)
  return unit.slots.length > 1 ? { ...numbers, ramp: 0 } : numbers
}

/** A recovery day is short however long the others are. */
function budgetSeconds({ session_minutes }: AthleteProfile, { kind }: FilledDay): number {
  return 60 * (kind === 'recovery' ? Math.min(30, session_minutes) : session_minutes)
}

/** What a session of that length holds without hurry; whole-body sessions of a short week hold one more. */
function mostExercises(profile: AthleteProfile, heavy: boolean): number {
  const minutes = profile.session_minutes
  const whole = profile.days_per_week === 1 ? 2 : profile.days_per_week <= 3 ? 1 : 0
  if (minutes <= 25) return 4
  if (minutes <= 40) return 5 + whole
  if (minutes <= 50) return (heavy ? 6 : 7) + whole
  if (minutes < 75) return (heavy ? 7 : 9) + whole
  if (minutes <= 105) return (heavy ? 8 : 9) + whole
  return 9 + whole
}

/** Time grows by the same for every set. */
function costOf(
  athlete: Planned,
  unit: Unit,
  week: PlannedWeek,
  effortWeek: PlannedWeek,
): WeekPlan['costs'][number] {
  const superset = unit.slots.length > 1 ? 'A' : null
  const rows = unit.slots.map((slot) => numbersOf(athlete, unit, slot, week, effortWeek))
  const seconds = (sets: number) => {
    const timed = rows.map((row, at) => timedRow(unit.slots[at]!, { ...row, sets, superset }))
    return timed.length > 1
      ? supersetSeconds(athlete.profile, timed)
      : exerciseSeconds(athlete.profile, timed[0]!)
  }
  const one = seconds(1)
  const each = seconds(2) - one
  return { base: one - each, each }
}
