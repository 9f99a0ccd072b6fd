import { dayChanges } from '@/components/changes/taken/day-changes'
import { knownLifts } from '@/components/changes/lifts/known-lifts'
import { dayFacts, type DayFacts } from '@/components/day/day-facts'
import { datedOf } from '@/components/day/dated-of'
import { rowSentences } from '@/components/day/row-sentences'
import { hostOf } from '@/components/sheet/rest-words'
import { loadStep } from '@/lib/domain/blueprint/loads/racks'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { KG_PER_LB } from '@/lib/domain/measures/convert-units'
import {
  EASY_SECONDS,
  HARD_SECONDS,
  isOnTheMinute,
  SWINGS_A_MINUTE,
} from '@/lib/domain/measures/rounds'
import { type NumberedExercise, numberExercises } from '@/lib/domain/program/number-exercises'
import type { Exercise, Week, Workout } from '@/lib/domain/program/schema'
import { formatWeekday } from '@/lib/domain/words/dates'
import { formatRange, formatRest } from '@/lib/domain/words/format'
import {
  formatReserve,
  formatWork,
  prescribeExercise,
  prescribeSets,
} from '@/lib/domain/words/prescription'
import { setLines } from '@/lib/domain/words/set-lines'
import { generalWarmUp, needsWarmUp, rampWords, stepWeight } from '@/lib/domain/words/warm-up-words'
import type { PlannedLift, PlannedSet, WorkoutPlan } from './workout-plan'

/** Plates of most gyms, one of each pair and, of the heaviest, as many as a strong lifter needs. */
const USUAL = {
  kg: { bar_kg: 20, plates_kg: [25, 25, 25, 25, 20, 15, 10, 5, 2.5, 1.25] },
  lb: {
    bar_kg: 45 * KG_PER_LB,
    plates_kg: [45, 45, 45, 45, 45, 35, 25, 10, 5, 2.5].map((lb) => lb * KG_PER_LB),
  },
}

/** A day of a program as it is trained. */
export function planWorkout(program: ProgramRecord, week: Week, workout: Workout): WorkoutPlan {
  const { state, profile } = program
  const facts = dayFacts(program, week, workout)
  const usual = USUAL[profile.units]
  const own = profile.own_weights
  const { status, planned_on } = datedOf(program, { week: week.week, day: workout.day })
  return {
    ...{ status, planned_on, time_zone: program.time_zone },
    programId: state.program_id,
    ...{ week: week.week, day: workout.day, title: workout.title, minutes: workout.minutes },
    when: `${dayWords({ week, workout }, program)}, week ${week.week} of ${profile.duration_weeks}`,
    next: nextOf(program, week, workout),
    week_version: state.weeks.find((one) => one.week === week.week)?.version ?? 0,
    units: profile.units,
    changes: dayChanges(program.changes, { week: week.week, day: workout.day }, new Date()),
    known: knownLifts(program),
    warmUp: needsWarmUp(workout) ? generalWarmUp(profile.age) : '',
    bar_kg: own?.bar_kg ?? usual.bar_kg,
    plates_kg: [...(own?.plates_kg.length ? own.plates_kg : usual.plates_kg)].sort((a, b) => b - a),
    groups: numberExercises(workout.exercises).map(({ superset, rest_seconds, members }) => ({
      superset,
      rest_seconds,
      lifts: members.map((member) => planLift(member, facts, program)),
    })),
  }
}

interface Day {
  week: Week
  workout: Workout
}

/** `Mon 1 March` */
function dayWords({ week, workout }: Day, program: ProgramRecord): string {
  return formatWeekday(datedOf(program, { week: week.week, day: workout.day }).planned_on)
}

/** The workout behind this one. */
function nextOf(program: ProgramRecord, week: Week, workout: Workout): WorkoutPlan['next'] {
  const days = program.weeks.flatMap((one) =>
    one.workouts.map((each): Day => ({ week: one, workout: each })),
  )
  const next = days[days.findIndex((day) => day.workout === workout) + 1]
  if (!next) return null
  const { title, minutes } = next.workout
  return { title, minutes, when: dayWords(next, program) }
}

function planLift(
  { exercise, number }: NumberedExercise,
  facts: DayFacts,
  program: ProgramRecord,
): PlannedLift {
  const { exercise_id, slot, measure, sets, warm_up, rest_seconds, cue } = exercise
  const entry = exerciseById(exercise_id)
  const { names, units, week } = facts
  const said = rowSentences(exercise, units, week)
  const prescription = prescribeExercise(exercise)
  const hasRamp = measure === 'reps' && warm_up.every(({ load_kg }) => load_kg !== null)
  return {
    ...{ slot, exercise_id, number, measure, rest_seconds },
    intervals: measure === 'rounds' ? intervalsOf(exercise_id) : null,
    name: names[exercise_id]?.name ?? exercise_id,
    swapped: facts.standsFor(exercise),
    weighted: entry !== undefined && !['bodyweight', 'band', 'none'].includes(entry.load),
    barbell: entry?.load === 'barbell',
    step_kg:
      (entry && loadStep(entry, { units, ownWeights: program.profile.own_weights })) ??
      (units === 'kg' ? 2.5 : 5 * KG_PER_LB),
    work: formatWork(prescription),
    then: [formatReserve(prescription.rir), restWords(exercise, facts)].filter(Boolean).join(' · '),
    ramp: hasRamp
      ? warm_up.map((set) => ({
          weight: stepWeight(set, units),
          amount: formatRange(set.amount_min, set.amount_max),
        }))
      : [],
    rampWords: hasRamp || warm_up.length === 0 ? '' : rampWords(warm_up, measure, units),
    cue: cue ?? '',
    today: said?.today ?? '',
    next: said?.next ?? '',
    names: namesOf(exercise, names),
    ruled: ruledOf(exercise),
    sets: planSets(sets, measure, facts.names[exercise_id]?.unilateral ?? false),
  }
}

/** What the rules of next time need of a row, and no more: it is sent with every day. */
function ruledOf({ sets, progression, measure }: Exercise): PlannedLift['ruled'] {
  return { sets, progression, measure }
}

/** Swings begin with the minute, and what is left of it is rest. */
function intervalsOf(exerciseId: string): PlannedLift['intervals'] {
  return isOnTheMinute(exerciseId)
    ? { hard_seconds: 60, easy_seconds: 0, hard: `${SWINGS_A_MINUTE} swings`, easy: '' }
    : { hard_seconds: HARD_SECONDS, easy_seconds: EASY_SECONDS, hard: 'Hard', easy: 'Easy' }
}

function namesOf({ progression }: Exercise, names: DayFacts['names']): Record<string, string> {
  const harder = progression?.next_exercise
  return harder ? { [harder]: names[harder]?.name ?? harder } : {}
}

function planSets(
  sets: Exercise['sets'],
  measure: Exercise['measure'],
  unilateral: boolean,
): PlannedSet[] {
  const lines = setLines(prescribeSets(sets, measure, 0).parts)
  const names = lines.flatMap(({ name, part }) =>
    Array.from({ length: part.sets }, () => nameOfSet(name, part.pct)),
  )
  return sets.map(({ amount_min, amount_max, load_kg, rir }, index) => ({
    set_no: index + 1,
    name: `${names[index] || `Set ${index + 1}`}${unilateral ? ', each side' : ''}`,
    ...{ from: amount_min, to: amount_max, load_kg, rir },
  }))
}

/** `Top set @ 90 %`, `Back-off @ 80 %`; empty for plain work, which is counted. */
function nameOfSet(name: string, pct: number | null): string {
  if (!name) return ''
  const one = name.replace(/^(Top set|Back-off)s$/, '$1')
  return pct === null ? one : `${one} @ ${pct} %`
}

function restWords(exercise: Exercise, { exercises, names }: DayFacts): string {
  const host = hostOf(exercise, exercises, names)
  if (host) return `in the rests of the ${host}`
  return exercise.rest_seconds > 0 ? `${formatRest(exercise.rest_seconds)} rest` : ''
}
