import { kgToLb } from '@/lib/domain/measures/convert-units'
import type { Exercise, ProgramSet, Week } from '@/lib/domain/program/schema'
import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import type { Phase } from '@/lib/domain/vocabulary'
import { claimsIn, type ClaimUnit } from './claims-in'
import { phasesClaimed } from './phases-claimed'

/** What a number may be beside each unit, and the phases that a week may be said to be in. */
export type Truths = Readonly<
  Record<ClaimUnit, ReadonlySet<number>> & { phases: ReadonlySet<Phase> }
>

/** The first words of a text that claim what is not true; undefined where there are none. */
export function untrueClaim(text: string, truths: Truths): string | undefined {
  const number = claimsIn(text).find(({ unit, value }) => !truths[unit].has(value))
  const phase = phasesClaimed(text).find((claimed) => !truths.phases.has(claimed.phase))
  return number?.words ?? phase?.words
}

/** What words about a week may say: its own sets, and its place in the program. */
export function truthsOfWeek(
  { profile, blueprint }: Pick<AuditRequest, 'profile' | 'blueprint'>,
  { week, phase, workouts }: Pick<Week, 'week' | 'phase' | 'workouts'>,
): Truths {
  const plan = blueprint.weeks.find((each) => each.week === week)
  const total = blueprint.weeks.length
  const counts = workouts.map(({ exercises }) =>
    exercises.reduce((sum, exercise) => sum + workOf(exercise).length, 0),
  )
  const own: Truths = {
    ...nothing,
    phases: new Set([phase]),
    sets: new Set(counts),
    minutes: new Set([profile.session_minutes, ...workouts.map(({ minutes }) => minutes)]),
    weeks: new Set([
      total,
      week,
      total - week,
      ...blueprint.phases.map(({ from_week, to_week }) => to_week - from_week + 1),
      ...(plan ? [plan.phase_week, plan.phase_weeks] : []),
    ]),
    days: new Set([
      workouts.length,
      workouts.filter(({ kind }) => kind === 'training').length,
      profile.days_per_week,
    ]),
  }
  const exercises = workouts.flatMap((workout) => workout.exercises)
  return mergeTruths([own, ...exercises.map(truthsOfExercise)])
}

/** Sets, amounts, reserve, percent, loads, rest and tempo of one exercise. */
export function truthsOfExercise(exercise: Exercise): Truths {
  const { warm_up, sets: trained, measure, rest_seconds, tempo } = exercise
  const sets = [...warm_up, ...trained]
  const amounts = sets.flatMap(({ amount_min, amount_max }) => between(amount_min, amount_max))
  const reserve = sets.flatMap(({ rir }) => rir ?? [])
  const loads = sets.flatMap(({ load_kg }) => load_kg ?? [])
  return {
    ...nothing,
    sets: new Set([
      workOf(exercise).length,
      ...trained.map(({ kind }) => countOf(trained, kind)),
      warm_up.length,
    ]),
    // "Leave two reps in hand" speaks of the reserve.
    reps: new Set([...amounts, ...reserve]),
    rir: new Set(reserve),
    percent: new Set(
      sets.flatMap(({ pct_1rm }) => (pct_1rm === null ? [] : [Math.round(pct_1rm)])),
    ),
    load: new Set(loads.flatMap((kg) => [kg, Math.round(10 * kgToLb(kg)) / 10])),
    seconds: new Set([...amounts, rest_seconds, ...(tempo?.match(/\d/g) ?? []).map(Number)]),
    minutes: new Set([rest_seconds / 60, ...(measure === 'minutes' ? amounts : [])]),
  }
}

export function mergeTruths(all: readonly Truths[]): Truths {
  const union = (unit: ClaimUnit) => new Set(all.flatMap((truths) => [...truths[unit]]))
  return {
    sets: union('sets'),
    reps: union('reps'),
    rir: union('rir'),
    percent: union('percent'),
    load: union('load'),
    seconds: union('seconds'),
    minutes: union('minutes'),
    weeks: union('weeks'),
    days: union('days'),
    phases: new Set(all.flatMap(({ phases }) => [...phases])),
  }
}

/** No number at all, and no phase. */
export const nothing: Truths = {
  sets: new Set(),
  reps: new Set(),
  rir: new Set(),
  percent: new Set(),
  load: new Set(),
  seconds: new Set(),
  minutes: new Set(),
  weeks: new Set(),
  days: new Set(),
  phases: new Set(),
}

function workOf({ sets }: Exercise): ProgramSet[] {
  return sets.filter(({ kind }) => kind !== 'warm_up')
}

function countOf(sets: ProgramSet[], kind: ProgramSet['kind']): number {
  return sets.filter((set) => set.kind === kind).length
}

function between(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
