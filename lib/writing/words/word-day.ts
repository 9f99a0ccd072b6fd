import { truthsOfExercise, type Truths } from '@/lib/domain/audit/words/truths-of'
import type { BlueprintDay } from '@/lib/domain/blueprint/schema'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import {
  exerciseSchema,
  workoutSchema,
  type Adjustment,
  type Exercise,
  type Workout,
} from '@/lib/domain/program/schema'
import { editWords, type EditedWords, type WordsSpec } from './edit-words'
import { tokensOfExercise } from './exercise-tokens'
import type { LooseWeek } from '@/lib/writing/loose-reply'
import type { WeekRequest } from '@/lib/writing/week-request'

interface WordDayRequest extends Pick<WeekRequest, 'week'> {
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

/** A day with the reply's title, focus, note and cues, as far as they can be shown; else the plan's. */
export function wordDay(request: WordDayRequest): WordedDay {
  const { day, workout, reply } = request
  const said = reply?.exercises ?? []
  const words = wordsOfDay(request)
  const cues = workout.exercises.map((exercise) => {
    const cue = said.find(({ slot }) => slot === exercise.slot)?.cue ?? ''
    return editCue(cue, exercise, request)
  })
  const edited = [...Object.values(words), ...cues]
  const missing = `day ${day.day} (${day.focus}) is missing`
  return {
    workout: {
      ...workout,
      title: words.title.text,
      focus: words.focus.text,
      note: words.note.text,
      exercises: workout.exercises.map((exercise, i) => ({ ...exercise, cue: cues[i]!.text })),
    },
    // Of a missing day nothing else needs to be said.
    problems: reply ? edited.flatMap(({ problem }) => problem ?? []) : [missing],
    adjustments: reply ? edited.flatMap(({ adjustments }) => adjustments) : [],
    usable: isUsable(words, day, said),
  }
}

/** Naming one of the day's rows is enough, however unfit the words: a plain day is better than none. */
function isUsable(
  { title, focus }: ReturnType<typeof wordsOfDay>,
  { rows }: BlueprintDay,
  said: LooseWeek['days'][number]['exercises'],
) {
  const known = said.some((exercise) => rows.some((row) => row.slot === exercise.slot))
  return known || !title.problem || !focus.problem
}

function wordsOfDay({ day, workout, reply, week, truths }: WordDayRequest) {
  const { title, focus, note } = workoutSchema.shape
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
      fallback: day.focus.slice(0, title.maxLength ?? 60),
    }),
    focus: editWords(reply?.focus ?? '', {
      ...shared,
      where: `Day ${day.day}, focus`,
      maxLength: focus.maxLength ?? 160,
      fallback: day.focus.slice(0, focus.maxLength ?? 160),
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

/** A cue may name its own exercise's numbers, and no other's. */
function editCue(said: string, exercise: Exercise, { truths, week }: WordDayRequest): EditedWords {
  const name = exerciseById(exercise.exercise_id)?.name ?? exercise.exercise_id
  return editWords(said || exercise.cue, {
    where: `${exercise.slot}, ${name}, cue`,
    maxLength: exerciseSchema.shape.cue.maxLength ?? 200,
    fallback: exercise.cue,
    tokens: { ...tokensOfExercise(exercise), week: week.week },
    truths: {
      ...truthsOfExercise(exercise),
      weeks: truths.weeks,
      days: truths.days,
      phases: truths.phases,
    },
  })
}
