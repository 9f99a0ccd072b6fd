import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Row } from './schema'
import { deloadEffort, lighter, loadingEffort, taperEffort, type Rank } from './effort'
import { effortIndex, percentOf, type Effort } from '@/lib/domain/measures/effort'
import { isCompound, isExplosive } from '@/lib/domain/measures/patterns'
import type { PlannedWeek } from './phases'
import type { FilledSlot } from './slots'
import { trainingKind, trainsHeavy } from '@/lib/domain/athlete/training-kind'

/** What a slot asks for in a week, but for the number of sets. */
export type Prescription = Pick<
  Row,
  'measure' | 'amount' | 'rir' | 'pct_1rm' | 'back_off' | 'rest_seconds' | 'ramp' | 'progression'
>

/** `effortWeek` is the loading week whose effort counts: for a deload or taper the last one before it. */
export function prescribe(
  profile: AthleteProfile,
  slot: FilledSlot,
  week: PlannedWeek,
  effortWeek: PlannedWeek,
  firstOfPattern: boolean,
): Prescription {
  const rest_seconds = restSeconds(profile, slot)
  if (slot.role === 'power') return { ...power(profile, slot, week), rest_seconds, back_off: null }
  if (slot.measure !== 'reps') return { ...hold(profile, slot, week), rest_seconds, back_off: null }
  if (slot.recovery) return { ...easy(), rest_seconds, back_off: null }
  const effort = effortIn(profile, slot, week, effortWeek)
  return {
    measure: 'reps',
    amount: effort.reps,
    rir: effort.rir,
    pct_1rm: percentOf(effort),
    back_off: backOff(profile, slot, week),
    rest_seconds,
    ramp: rampSets(slot, effort, firstOfPattern),
    progression: 'effort',
  }
}

export function rankOf({ role, pattern }: Pick<FilledSlot, 'role' | 'pattern'>): Rank {
  if (role === 'main' || role === 'secondary') return role
  return isCompound(pattern) ? 'compound' : 'isolation'
}

function effortIn(
  profile: AthleteProfile,
  slot: FilledSlot,
  week: PlannedWeek,
  effortWeek: PlannedWeek,
): Effort {
  const rank = rankOf(slot)
  const planned = loadingEffort(profile, effortWeek, rank)
  const own = slot.light ? lighter(planned) : planned
  if (week.phase === 'deload') return deloadEffort(own)
  return week.phase === 'taper' ? taperEffort(own, rank) : own
}

/** The heaviest weeks of strength keep some volume at 86 %, where a session has the time (our judgement). */
export function backOffSets(
  profile: Pick<AthleteProfile, 'goal_category' | 'specific_sport' | 'session_minutes'>,
): number {
  return trainingKind(profile) === 'strength' && profile.session_minutes > 30 ? 2 : 0
}

function backOff(profile: AthleteProfile, slot: FilledSlot, week: PlannedWeek): Row['back_off'] {
  if (week.phase !== 'realization' || slot.role !== 'main') return null
  const sets = backOffSets(profile)
  if (sets === 0) return null
  return { sets, amount: 3, rir: 3, pct_1rm: percentOf({ reps: 3, rir: 3 }) }
}

/**
 * Ballistic 3-5 reps at 30-60 % (ACSM 2026: 30-70), Olympic 2-3 at 70-85 %; never to a slow
 * repetition, hence no RIR.
 */
function power(profile: AthleteProfile, slot: FilledSlot, week: PlannedWeek) {
  const olympic = slot.pattern === 'olympic'
  const amounts: Record<PlannedWeek['phase'], number> = olympic
    ? { accumulation: 3, intensification: 2, realization: 2, taper: 2, deload: 2 }
    : { accumulation: 5, intensification: 4, realization: 3, taper: 3, deload: 3 }
  return {
    measure: slot.measure,
    amount: amounts[week.phase],
    rir: null,
    pct_1rm: olympic ? olympicPercent(week, profile) : null,
    ramp: olympic ? 2 : 0,
    progression: 'speed' as const,
  }
}

function olympicPercent(week: PlannedWeek, { age }: AthleteProfile): number {
  const percent = {
    accumulation: Math.min(77.5, 70 + 2.5 * (week.phase_week - 1)),
    intensification: 80,
    realization: 85,
    taper: 75,
    deload: 65,
  }[week.phase]
  return age !== null && age < 18 ? Math.min(80, percent) : percent
}

/** Held or carried for time: five seconds more each week of a run. Our judgement. */
function hold(profile: AthleteProfile, slot: FilledSlot, week: PlannedWeek) {
  const start = { beginner: 20, intermediate: 30, advanced: 35 }[profile.fitness_level]
  const grown = Math.min(60, start + 5 * Math.min(5, week.phase_week - 1))
  const seconds = slot.light ? start : week.phase === 'deload' ? start - 5 : grown
  return {
    measure: slot.measure,
    amount: slot.measure === 'contacts' ? 5 : seconds,
    rir: null,
    pct_1rm: null,
    ramp: 0,
    progression: slot.light ? ('none' as const) : ('hold' as const),
  }
}

function easy() {
  return {
    measure: 'reps' as const,
    amount: 12,
    rir: 4,
    pct_1rm: null,
    ramp: 0,
    progression: 'none' as const,
  }
}

/** 3 at 80 % and more, 2 from 70 %, 1 for the first loaded lift of a pattern; the day's other lifts are warm by then. */
function rampSets(slot: FilledSlot, effort: Effort, firstOfPattern: boolean): number {
  const loaded = slot.candidates.some((entry) => LOADED.has(entry.load))
  if (!loaded || !isCompound(slot.pattern)) return 0
  const index = effortIndex(effort)
  if (slot.role === 'main') return index <= 8 ? 3 : index <= 11 ? 2 : 1
  if (slot.role === 'secondary') return index <= 8 ? 2 : 1
  return firstOfPattern ? 1 : 0
}

const LOADED = new Set(['barbell', 'dumbbell', 'kettlebell', 'machine'])

/** Long rests where load counts (ACSM 2009), at least 60 s elsewhere (Singer 2024); short sessions rest less. */
function restSeconds(profile: AthleteProfile, slot: FilledSlot): number {
  const kind = trainingKind(profile)
  const short = profile.session_minutes <= 30
  const rank = rankOf(slot)
  if (slot.recovery) return 45
  if (slot.role === 'power' || isExplosive(slot.pattern)) return short ? 75 : 120
  if (trainsHeavy(kind)) {
    return { main: short ? 120 : 180, secondary: short ? 120 : 150, compound: 90, isolation: 75 }[
      rank
    ]
  }
  if (kind === 'hypertrophy') {
    const main = profile.session_minutes <= 45 ? 120 : 150
    return { main, secondary: 120, compound: 90, isolation: 75 }[rank]
  }
  return kind === 'general'
    ? { main: 90, secondary: 75, compound: 60, isolation: 60 }[rank]
    : { main: 60, secondary: 60, compound: 60, isolation: 45 }[rank]
}
