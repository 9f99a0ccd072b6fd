import type { Truths } from '@/lib/domain/audit/words/truths-of'
import type { BlueprintDay } from '@/lib/domain/blueprint/schema'
import { workoutSchema, type Adjustment, type Workout } from '@/lib/domain/program/schema'
import { editWords, type WordsSpec } from './edit-words'
import type { LooseWeek } from '@/lib/writing/loose-reply'
import type { WeekRequest } from '@/lib/writing/week-request'

interface WordDayRequest extends Pick<WeekRequest, 'profile' | 'week'> {
  day: BlueprintDay
  /** Its numbers are settled. */
  workout: Workout
  reply: LooseWeek['days'][number] | undefined
  /** Of the whole week. */
  truths: Truths
}

export interface WordedDay {
  workout: Workout
  problems: string[]
  adjustments: Adjustment[]
  /** True when the reply said something about this day that counts. */
  usable: boolean
}

/** A day with the reply's title and note, as far as they can be shown; else the plan's. */
export function wordDay(request: WordDayRequest): WordedDay {
  const { day, workout, reply } = request
  const { title, note } = wordsOfDay(request)
  const edited = [title, note]
  const missing = `day ${day.day} (${day.focus}) is missing`
  return {
    workout: { ...workout, title: title.text, note: note.text },
    // Of a missing day nothing else needs to be said.
    problems: reply ? edited.flatMap(({ problem }) => problem ?? []) : [missing],
    adjustments: reply ? edited.flatMap(({ adjustments }) => adjustments) : [],
    // However unfit the words: a plain day is better than none.
    usable: reply !== undefined,
  }
}

function wordsOfDay({ profile, day, workout, reply, week, truths }: WordDayRequest) {
  const { title, note } = workoutSchema.shape
  const shared: Pick<WordsSpec, 'tokens' | 'truths'> = {
    tokens: { minutes: workout.minutes, week: week.week, days: week.days.length },
    truths,
  }
  return {
    title: editWords(reply?.title ?? '', {
      ...shared,
      where: `Day ${day.day}, title`,
      maxLength: title.maxLength ?? 60,
      whole: true,
      said: [profile.goal_raw, profile.notes],
      fallback: day.focus.slice(0, title.maxLength ?? 60),
    }),
    note: editWords(reply?.note ?? '', {
      ...shared,
      where: `Day ${day.day}, note`,
      maxLength: note.maxLength ?? 400,
      optional: true,
      fallback: '',
    }),
  }
}
