import { lineChanges } from '@/components/changes/taken/day-changes'
import type { TakenLine } from '@/components/changes/taken/taken-line'
import { phasePlace } from '@/components/phases/phase-place'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import type { DatedWorkout } from '@/lib/domain/contract/training/workout-view'
import type { Exercise } from '@/lib/domain/program/schema'
import type { Phase, Units } from '@/lib/domain/vocabulary'
import { formatSpan } from '@/lib/domain/words/dates'
import { formatLoad } from '@/lib/domain/words/format'
import { numberWord } from '@/lib/domain/words/number-word'
import { formatWork, prescribeExercise } from '@/lib/domain/words/prescription'
import { withinSentence } from '@/lib/domain/words/within-sentence'
import type { TrainingDay } from './training-days'

/** A workout on one line. */
export interface DayBrief {
  day: number
  /** `2027-02-01` */
  date: string
  status: DatedWorkout['status']
  title: string
  /** `Bench press 4 × 8, pull-up 4 × 4–8, incline press 3 × 6–10, four more` */
  says: string
  /** The heaviest of its first exercise, in the athlete's units; null where it is theirs to find. */
  load: string | null
  /** Exercises that were swapped last, while that can be undone. */
  changed: readonly TakenLine[]
}

/** What a week is read by on the program's page. All of them are sent at once, so that a switch waits for nothing. */
export interface WeekBrief {
  week: number
  phase: Phase
  /** `, week 2 of 4` */
  place: string
  dates: string
  title: string
  focus: string
  note: string
  days: DayBrief[]
}

/** `all`: the program's training days. */
export function briefWeeks(program: ProgramRecord, all: readonly TrainingDay[]): WeekBrief[] {
  const { weeks, blueprint, profile, changes, exercises: names } = program
  return weeks.map(({ week, phase, title, focus, note }) => {
    const days = all.filter((day) => day.week.week === week)
    return {
      ...{ week, phase, title, focus, note },
      place: phasePlace(blueprint.weeks.find((planned) => planned.week === week)),
      dates: spanOf(days),
      days: days.map(({ workout, dated }) => ({
        ...{ day: workout.day, title: workout.title },
        ...{ date: dated.planned_on, status: dated.status },
        says: liftsInWords(workout.exercises, names),
        load: firstLoad(workout.exercises[0], profile.units),
        changed: lineChanges(changes, { week, day: workout.day }),
      })),
    }
  })
}

/** `18 – 22 January`, from a week's first workout to its last, wherever they were moved to. */
export function spanOf(days: readonly TrainingDay[]): string {
  const dates = days.map(({ dated }) => dated.planned_on).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  return first && last ? formatSpan(first, last) : ''
}

/** Of so many the line speaks; of the others it says how many there are. */
const SPOKEN = 3

function liftsInWords(exercises: readonly Exercise[], names: ProgramRecord['exercises']): string {
  const spoken = exercises.slice(0, SPOKEN).map((exercise, index) => {
    const name = names[exercise.exercise_id]?.name ?? exercise.exercise_id
    const { parts } = prescribeExercise(exercise)
    const work = formatWork({ parts: parts.map((part) => ({ ...part, pct: null })) })
    return `${index > 0 ? withinSentence(name) : name} ${work}`
  })
  const more = exercises.length - spoken.length
  return [...spoken, ...(more > 0 ? [`${numberWord(more)} more`] : [])].join(', ')
}

function firstLoad(exercise: Exercise | undefined, units: Units): string | null {
  const loads = exercise?.sets.flatMap(({ load_kg }) => load_kg ?? []) ?? []
  return loads.length > 0 ? formatLoad(Math.max(...loads), units) : null
}
