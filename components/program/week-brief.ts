import { phasePlace } from '@/components/phases/phase-place'
import { weekDates } from '@/components/sheet/week-dates'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { countWorkingSets } from '@/lib/domain/program/number-exercises'
import type { Exercise } from '@/lib/domain/program/schema'
import type { Phase, Units, Weekday } from '@/lib/domain/vocabulary'
import { formatLoad } from '@/lib/domain/words/format'
import { numberWord } from '@/lib/domain/words/number-word'
import { formatWork, prescribeExercise } from '@/lib/domain/words/prescription'
import { withinSentence } from '@/lib/domain/words/within-sentence'
import { trainingDays } from './training-days'

/** A workout on one line. */
export interface DayBrief {
  day: number
  weekday: Weekday
  date: string | null
  title: string
  sets: number
  minutes: number
  /** `Bench press 4 × 8, pull-up 4 × 4–8, incline press 3 × 6–10, four more` */
  says: string
  /** The heaviest of its first exercise, in the athlete's units; null where it is theirs to find. */
  load: string | null
}

/** What a week is read by on the program's page. All of them are sent at once, so that a switch waits for nothing. */
export interface WeekBrief {
  week: number
  phase: Phase
  /** `, week 2 of 4` */
  place: string
  dates: string | null
  title: string
  focus: string
  note: string
  days: DayBrief[]
}

export function briefWeeks(program: ProgramRecord): WeekBrief[] {
  const { weeks, blueprint, profile, exercises: names } = program
  const days = trainingDays(program)
  return weeks.map(({ week, phase, title, focus, note }) => ({
    ...{ week, phase, title, focus, note },
    place: phasePlace(blueprint.weeks.find((planned) => planned.week === week)),
    dates: weekDates(profile.start_date, week, blueprint.weekdays),
    days: days
      .filter((day) => day.week.week === week)
      .map(({ workout, date }) => ({
        ...{ day: workout.day, weekday: workout.weekday, date, title: workout.title },
        sets: countWorkingSets(workout.exercises),
        minutes: workout.minutes,
        says: liftsInWords(workout.exercises, names),
        load: firstLoad(workout.exercises[0], profile.units),
      })),
  }))
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
