import type { BlueprintDay } from '@/lib/domain/blueprint-schema'
import { sessionMinutes } from '@/lib/domain/blueprint/session-time'
import type { CatalogueEntry } from '@/lib/domain/catalogue-entry'
import { exerciseById } from '@/lib/domain/catalogue'
import { exerciseOfSlot } from '@/lib/domain/planned-sets'
import { workoutSchema, type Adjustment, type Workout } from '@/lib/domain/program'
import { arrangeRows, type PlacedRow } from './arrange-rows'
import { composeExercise } from './compose-exercise'
import type { ComposeWeekRequest } from './compose-week'
import { editWords, type WordsSpec } from './edit-words'
import type { LooseWeek } from './loose-reply'
import type { Truths } from './true-numbers'

export interface ComposeDayRequest extends Omit<ComposeWeekRequest, 'reply'> {
  day: BlueprintDay
  reply: LooseWeek['days'][number] | undefined
  truths: Truths
  /** All exercises that this athlete may be given. */
  allowed: CatalogueEntry[]
}

export interface ComposedDay {
  workout: Workout
  problems: string[]
  adjustments: Adjustment[]
  /** True when the reply said something about this day that counts. */
  usable: boolean
}

/** One workout of a reply, or the blueprint's own when the reply has none for this day. */
export function composeDay(request: ComposeDayRequest): ComposedDay {
  const { profile, day, reply } = request
  const said = reply?.exercises ?? []
  const arranged = arrangeRows(profile, request.week.week, placeRows(request), said)
  const exercises = arranged.rows.map((placed) =>
    composeExercise({
      ...request,
      ...placed,
      reply: said.find(({ slot }) => slot === placed.row.slot),
    }),
  )
  const minutes = sessionMinutes(
    profile,
    exercises.map(({ timed }) => timed),
  )
  const words = wordsOfDay(request, minutes)
  const edited = Object.values(words)
  const missing = `day ${day.day} (${day.focus}) is missing`
  return {
    workout: {
      day: day.day,
      weekday: day.weekday,
      kind: day.kind,
      title: words.title.text,
      focus: words.focus.text,
      note: words.note.text,
      minutes,
      exercises: exercises.map(({ exercise }) => exercise),
    },
    // One reason says it all about a day that is not there.
    problems: reply ? [...edited, ...exercises].flatMap(({ problem }) => problem ?? []) : [missing],
    adjustments: reply
      ? [
          ...edited.flatMap(({ adjustments }) => adjustments),
          ...arranged.adjustments,
          ...exercises.flatMap(({ adjustments }) => adjustments),
        ]
      : [
          {
            where: `Day ${day.day}`,
            asked: '',
            stored: day.focus,
            reason: 'The reply had no such day, so it is as planned.',
          },
        ],
    usable: isUsable(words, day, said),
  }
}

/** A row by its name counts even when all words are unfit: a plain day beats no day. */
function isUsable(
  { title, focus }: ReturnType<typeof wordsOfDay>,
  { rows }: BlueprintDay,
  said: LooseWeek['days'][number]['exercises'],
) {
  const known = said.some((exercise) => rows.some((row) => row.slot === exercise.slot))
  return known || !title.problem || !focus.problem
}

/** Each row with its slot and the exercise of this block. A missing one is our bug, not the reply's. */
function placeRows({ blueprint, metadata, week, day }: ComposeDayRequest): PlacedRow[] {
  return day.rows.map((row) => {
    const slot = blueprint.slots.find((each) => each.slot === row.slot)
    const choice = metadata.slots.find((each) => each.slot === row.slot)
    const entry = choice && exerciseById(exerciseOfSlot(choice, week.block))
    if (!slot || !entry) throw new Error(`Slot ${row.slot} has no exercise`)
    return { row, slot, entry }
  })
}

function wordsOfDay({ profile, day, reply, week, truths }: ComposeDayRequest, minutes: number) {
  const { title, focus, note } = workoutSchema.shape
  const shared: Pick<WordsSpec, 'tokens' | 'truths'> = {
    tokens: { minutes, week: week.week, days: week.days.length },
    truths: { ...truths, minutes: [...(truths.minutes ?? []), minutes, profile.session_minutes] },
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
