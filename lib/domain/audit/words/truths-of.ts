import { kgToLb } from '@/lib/domain/measures/convert-units'
import type { Exercise, ProgramSet, Week } from '@/lib/domain/program/schema'
import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import { remembered } from '@/lib/domain/words/remembered'
import type { Measure, Phase } from '@/lib/domain/vocabulary'
import { claimsIn, claimUnits, type ClaimUnit } from './claims-in'
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
    minutes: new Set([
      profile.session_minutes,
      ...Object.values(profile.minutes_by_day),
      ...workouts.map(({ minutes }) => minutes),
    ]),
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

/**
 * Sets, amounts, reserve, percent, loads, rest and tempo of one exercise, and what its progression says. Of a
 * range both ends are true, as they are printed; what lies between is nobody's number.
 */
export function truthsOfExercise(exercise: Exercise): Truths {
  const { warm_up, sets: written, rest_seconds, tempo, measure, progression } = exercise
  const sets = [...warm_up, ...written]
  const amounts = sets.flatMap(({ amount_min, amount_max }) => [amount_min, amount_max])
  const reserve = sets.flatMap(({ rir }) => rir ?? [])
  const loads = [...sets.map(({ load_kg }) => load_kg), progression?.step_kg].flatMap(
    (kg) => kg ?? [],
  )
  const counted = (asked: Measure) => (measure === asked ? amounts : [])
  const own: Truths = {
    ...nothing,
    sets: new Set([workOf(exercise).length, warm_up.length, ...countsOf(written)]),
    // "Leave two reps in hand" speaks of the reserve.
    reps: new Set([
      ...amounts,
      ...reserve,
      ...(progression?.top_first ? [progression.top_first] : []),
    ]),
    rir: new Set(reserve),
    percent: new Set(sets.flatMap(percentsOf)),
    load: new Set(loads.flatMap((kg) => [kg, Math.round(10 * kgToLb(kg)) / 10])),
    seconds: new Set([
      ...counted('seconds'),
      rest_seconds,
      ...(tempo?.match(/\d/g) ?? []).map(Number),
    ]),
    minutes: new Set([...counted('minutes'), rest_seconds / 60]),
    meters: new Set(counted('meters')),
    rounds: new Set(counted('rounds')),
  }
  return mergeTruths([own, truthsOfProgression(progression)])
}

/** What a row's method says of next time may be said in other words too. */
function truthsOfProgression(progression: Exercise['progression']): Truths {
  if (!progression) return nothing
  const { trigger, step, stall } = progression
  return truthsOfText([trigger, step, stall].join('. '))
}

const truthsOfText = remembered((text) =>
  mergeTruths(claimsIn(text).map(({ unit, value }) => ({ ...nothing, [unit]: new Set([value]) }))),
)

/** Whole, as a page prints it, and to the tenth. */
function percentsOf({ pct_1rm, pct_of_work }: ProgramSet): number[] {
  const known = [pct_1rm, pct_of_work].flatMap((percent) => percent ?? [])
  return known.flatMap((percent) => [percent, Math.round(percent)])
}

export function mergeTruths(all: readonly Truths[]): Truths {
  const merged: Partial<Record<ClaimUnit, ReadonlySet<number>>> = {}
  for (const unit of claimUnits) merged[unit] = union(all.map((truths) => truths[unit]))
  const numbers = merged as Record<ClaimUnit, ReadonlySet<number>>
  return { ...numbers, phases: union(all.map(({ phases }) => phases)) }
}

function union<T>(sets: readonly ReadonlySet<T>[]): ReadonlySet<T> {
  const filled = sets.filter(({ size }) => size > 0)
  if (filled.length === 1) return filled[0]!
  const all = new Set<T>()
  for (const set of filled) for (const each of set) all.add(each)
  return all
}

/** No number at all, and no phase. */
export const nothing: Truths = mergeTruths([])

function workOf({ sets }: Exercise): ProgramSet[] {
  return sets.filter(({ kind }) => kind !== 'warm_up')
}

/** How many sets of each kind. */
function countsOf(sets: readonly ProgramSet[]): number[] {
  const kinds = new Set(sets.map(({ kind }) => kind))
  return [...kinds].map((wanted) => sets.filter(({ kind }) => kind === wanted).length)
}
