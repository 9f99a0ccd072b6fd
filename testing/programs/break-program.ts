import { percentOf } from '@/lib/domain/measures/effort'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { Exercise, Workout } from '@/lib/domain/program/schema'
import type { MuscleGroup, Pattern } from '@/lib/domain/vocabulary'
import { muscleGroupSchema } from '@/lib/domain/vocabulary'
import { auditedProgram, type AuditRequest } from '@/lib/domain/audit/audited-program'
import { writtenMinutes } from '@/lib/domain/audit/written-minutes'

/** Exercises of a program that fit; each can be changed in place. */
export function exercisesOf(
  { weeks }: AuditRequest,
  {
    week,
    day,
    pattern,
    role,
    id,
  }: Partial<{ week: number; day: number; pattern: Pattern; role: Exercise['role']; id: string }>,
): Exercise[] {
  return weeks
    .filter((each) => week === undefined || each.week === week)
    .flatMap(({ workouts }) => workouts)
    .filter((each) => day === undefined || each.day === day)
    .flatMap(({ exercises }) => exercises)
    .filter((each) => role === undefined || each.role === role)
    .filter((each) => id === undefined || each.exercise_id === id)
    .filter((each) => pattern === undefined || exerciseById(each.exercise_id)?.pattern === pattern)
}

/** Another effort for all working sets; percentages follow, weights go. */
export function retrain(
  exercise: Exercise,
  { sets, reps, rir }: Partial<{ sets: number; reps: number; rir: number }>,
): void {
  const [first] = exercise.written
  if (!first) throw new Error(`${exercise.exercise_id} has no sets`)
  const amount = reps ?? first.amount_max
  const reserve = rir ?? first.rir
  const count = sets ?? exercise.written.length
  const percent = reserve === null ? first.pct_1rm : percentOf({ reps: amount, rir: reserve })
  exercise.written = Array.from({ length: count }, () => ({
    ...first,
    amount_min: amount,
    amount_max: amount,
    rir: reserve,
    pct_1rm: first.pct_1rm === null ? null : percent,
    load_kg: null,
  }))
}

/** Another exercise in its place, without percentages and weights of the old one. */
export function exchange(exercise: Exercise, id: string): void {
  exercise.exercise_id = id
  exercise.alternatives = []
  for (const set of [...exercise.written, ...exercise.warm_up]) {
    set.pct_1rm = null
    set.load_kg = null
  }
}

/** Puts the contents of two days of every week in each other's place. */
export function swapDays({ weeks, blueprint }: AuditRequest, one: number, other: number): void {
  for (const { workouts } of weeks) swapContent(workouts, one, other)
  for (const { days } of blueprint.weeks) swapContent(days, one, other)
}

function swapContent(days: Pick<Workout, 'day' | 'weekday'>[], one: number, other: number): void {
  const [a, b] = [days[one - 1]!, days[other - 1]!]
  days[one - 1] = { ...b, day: a.day, weekday: a.weekday }
  days[other - 1] = { ...a, day: b.day, weekday: b.weekday }
}

/**
 * Makes the blueprint plan what is written, so that a break shows as what it is and not as a departure
 * from the plan too. Targets follow unless told otherwise.
 */
export function replan(program: AuditRequest, keepTargets: MuscleGroup[] = []): void {
  const { blueprint, profile } = program
  const audited = auditedProgram(program).audited
  for (const { week, sets, days } of audited) {
    const plan = blueprint.weeks.find((each) => each.week === week.week)
    if (!plan) continue
    plan.phase = week.phase
    for (const group of muscleGroupSchema.options) {
      if (!keepTargets.includes(group)) plan.targets[group] = sets[group]
    }
    for (const day of days) {
      day.workout.minutes = writtenMinutes(profile, day)
      const planned = plan.days.find((each) => each.day === day.workout.day)
      if (!planned) continue
      planned.rows = day.workout.exercises.flatMap((exercise) => {
        const row = planned.rows.find((each) => each.slot === exercise.slot)
        const work = exercise.written.filter(({ kind }) => kind === 'work')
        const [first] = work
        if (!row || !first) return []
        exercise.planned = exercise.written
        const slot = blueprint.slots.find((each) => each.slot === exercise.slot)
        const pattern = exerciseById(exercise.exercise_id)?.pattern
        if (slot && pattern) slot.pattern = pattern
        return {
          ...row,
          sets: work.length,
          sets_min: work.length,
          sets_max: work.length,
          measure: exercise.measure,
          amount: first.amount_max,
          amount_min: first.amount_min,
          amount_max: first.amount_max,
          rir: first.rir,
          rest_seconds: exercise.rest_seconds,
          superset: exercise.superset,
        }
      })
    }
  }
}

/** One more exercise at the end of a day in every week, planned like the day's last one. */
export function addExercise({ weeks, blueprint }: AuditRequest, day: number, id: string): void {
  for (const { week, workouts } of weeks) {
    const { exercises } = workouts[day - 1]!
    const rows = blueprint.weeks.find((each) => each.week === week)!.days[day - 1]!.rows
    const last = exercises.at(-1)!
    const slot = `${last.slot.slice(0, 3)}12`
    const row = rows.find((each) => each.slot === last.slot)!
    rows.push({ ...row, slot, superset: null })
    const added = structuredClone({ ...last, slot, superset: null })
    exchange(added, id)
    exercises.push(added)
    if (blueprint.slots.every((each) => each.slot !== slot)) {
      const like = blueprint.slots.find((each) => each.slot === last.slot)!
      blueprint.slots.push({ ...like, slot })
    }
  }
}
