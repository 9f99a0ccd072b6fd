import { dateOf } from '@/lib/domain/words/dates'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { weekdayWords } from '@/lib/domain/words/words'

export interface TrainingDay {
  week: number
  day: number
  /** `Monday`, `Monday of week 3` */
  words: string
}

/** The day to train next: today's or the next one by the calendar, else the program's first. */
export function todayIn({ profile, weeks }: ProgramRecord, now: Date): TrainingDay {
  const days = weeks.flatMap(({ week, workouts }) =>
    workouts.map(({ day, weekday }) => ({ week, day, weekday })),
  )
  const today = now.toISOString().slice(0, 10)
  const start = profile.start_date
  const next = start && days.find(({ week, weekday }) => dateOf(start, week, weekday) >= today)
  const { week, day, weekday } = next || days[0]!
  const name = weekdayWords[weekday].long
  return { week, day, words: week === 1 ? name : `${name} of week ${week}` }
}
