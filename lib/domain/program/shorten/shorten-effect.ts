import { auditTraining } from '@/lib/domain/audit/audit-training'
import { volumeRules } from '@/lib/domain/audit/training-rules/volume-rules'
import { volumeGroupWords } from '@/lib/domain/audit/training/counted-sets'
import { trainingOfProgram } from '@/lib/domain/audit/training/training-of-program'
import { volumeGroups } from '@/lib/domain/blueprint/styles/volume-groups'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { ShortenEffect } from '@/lib/domain/contract/change/shorten-change'
import { countWorkingSets } from '@/lib/domain/program/number-exercises'
import type { ProgramState } from '@/lib/domain/program/program-state'
import type { Exercise, Week, Workout } from '@/lib/domain/program/schema'
import { weeklySets } from '@/lib/domain/program/weekly-sets'
import { count, formatDecimal, formatList } from '@/lib/domain/words/format'
import { formatWork, prescribeExercise } from '@/lib/domain/words/prescription'

type State = Pick<ProgramState, 'profile' | 'blueprint' | 'weeks'>

interface Shortened {
  was: Week
  becomes: Week
  day: number
  /** That the athlete has. */
  minutes: number
}

/** What fewer minutes cost, as it is said before they are taken. */
export function shortenEffect(
  state: State,
  { was, becomes, day, minutes }: Shortened,
): Omit<ShortenEffect, 'findings'> {
  const [before, after] = [was, becomes].map(({ workouts }) =>
    workouts.find((workout) => workout.day === day)!,
  ) as [Workout, Workout]
  const sets = {
    was: countWorkingSets(before.exercises),
    becomes: countWorkingSets(after.exercises),
  }
  const isNothing = before.minutes === after.minutes
  return {
    sentence: sentenceOf(before, after),
    notes: isNothing
      ? []
      : [...tooFew(after, minutes), ...lessFor(was, becomes), ...notEnough(state, was, becomes)],
    minutes: { was: before.minutes, becomes: after.minutes },
    sets,
    exercises: before.exercises.map((exercise) => {
      const { slot, exercise_id } = exercise
      const kept = after.exercises.find((each) => each.slot === slot)
      return {
        ...{ slot, exercise_id, name: catalogueEntry(exercise_id).name },
        ...{ was: workOf(exercise), becomes: kept ? workOf(kept) : null },
      }
    }),
  }
}

function sentenceOf(before: Workout, after: Workout): string {
  const minutes = count(after.minutes, 'minute')
  if (before.minutes === after.minutes) return `Nothing changes: it takes ${minutes} as it is.`
  const [was, becomes] = [before, after].map(({ exercises }) => countWorkingSets(exercises))
  if (was === becomes) return `All ${count(becomes!, 'set')}, accessories in turn, ${minutes}.`
  return `${count(becomes!, 'set')} instead of ${was}, ${minutes}.`
}

function workOf(exercise: Exercise): string {
  return formatWork(prescribeExercise(exercise))
}

function tooFew({ minutes: least }: Workout, minutes: number): string[] {
  if (least <= minutes) return []
  return [
    `${count(minutes, 'minute')} are too few for its main lifts: ${count(least, 'minute')} are the least.`,
  ]
}

/** Half a set for a muscle that only helps is not worth a word. */
const WORTH_SAYING = 1

/** `Fewer sets this week: triceps 2, side delts 2, back 1.` */
function lessFor(was: Week, becomes: Week): string[] {
  const [before, after] = [weeklySets(was), weeklySets(becomes)]
  const lost = volumeGroups
    .map((group) => ({ group, sets: before[group] - after[group] }))
    .filter(({ sets }) => sets >= WORTH_SAYING)
    .sort((one, other) => other.sets - one.sets)
    .map(({ group, sets }) => `${volumeGroupWords[group]} ${formatDecimal(sets)}`)
  return lost.length > 0 ? [`Fewer sets this week: ${formatList(lost)}.`] : []
}

/** What the week has no longer enough of, in the words of the rule that asks for it. */
function notEnough({ profile, blueprint, weeks }: State, was: Week, becomes: Week): string[] {
  const open = (week: Week) =>
    auditTraining(
      trainingOfProgram({
        ...{ profile, blueprint },
        weeks: weeks.map((each) => (each.week.week === week.week ? week : each.week)),
      }),
      volumeRules,
    ).filter(
      ({ severity, weeks: of }) =>
        (severity === 'fail' || severity === 'warn') && of.includes(week.week),
    )
  const known = new Set(open(was).map(({ rule, where }) => `${rule} ${where}`))
  return open(becomes)
    .filter(({ rule, where }) => !known.has(`${rule} ${where}`))
    .map(({ sentence }) => sentence)
}
