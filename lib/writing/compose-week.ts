import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { truthsOfWeek, type Truths } from '@/lib/domain/audit/words/truths-of'
import type { BlueprintDay, BlueprintWeek } from '@/lib/domain/blueprint/schema'
import { allowedFor } from '@/lib/domain/catalogue/catalogue'
import { weekSchema, type Adjustment, type Week } from '@/lib/domain/program/schema'
import { phaseWords } from '@/lib/domain/words/words'
import { composeDay } from './compose-day'
import type { Composed } from './composed'
import { editWords } from './words/edit-words'
import { quote } from './words/quote'
import type { LooseWeek } from './loose-reply'
import type { WeekRequest } from './week-request'
import { wordDay } from './words/word-day'

/**
 * Makes a sound week of any reply: every day and row of the blueprint once, with its numbers, in an order
 * that it allows, and words that are fit to show and true of these numbers. Missing days and unfit words
 * are `problems`, which go back to the model; order, supersets and missing rows are settled by code.
 * What differs from the reply is in `adjustments`.
 */
export function composeWeek(request: WeekRequest): Composed<Week> {
  const { week, reply } = request
  const athlete = deriveAthlete(request.profile, request.blueprint.wishes)
  // Of a day that is there twice, the first counts.
  const replies = new Map(reply.days.toReversed().map((day) => [day.day, day]))
  const allowed = allowedFor(request.profile)
  const composed = week.days.map((day) => composeDay({ ...request, athlete, day, allowed }))
  const workouts = composed.map(({ workout }) => workout)
  const truths = truthsOfWeek(request, { ...week, workouts })
  const words = wordsOfWeek(request, truths)
  const edited = [words.title, words.focus, words.note]
  const days = week.days.map((day, index) =>
    wordDay({ ...request, day, workout: workouts[index]!, reply: replies.get(day.day), truths }),
  )
  return {
    value: {
      week: week.week,
      phase: week.phase,
      block: week.block,
      title: words.title.text,
      focus: words.focus.text,
      note: words.note.text,
      workouts: days.map((day) => day.workout),
      adjustments: [
        ...edited.flatMap((each) => each.adjustments),
        ...days.flatMap((day, index) => [...day.adjustments, ...composed[index]!.adjustments]),
        ...foreign(week.days, reply),
      ].slice(0, MOST_ADJUSTMENTS),
    },
    problems: [
      ...edited.flatMap(({ problem }) => problem ?? []),
      ...days.flatMap(({ problems }) => problems),
    ],
    usable: days.some((day) => day.usable),
  }
}

/** More lines than this about one week nobody reads; only absurd replies have them. */
const MOST_ADJUSTMENTS = 60

function wordsOfWeek({ profile, blueprint, week, reply }: WeekRequest, truths: Truths) {
  const { title, focus, note } = weekSchema.shape
  const tokens = { week: week.week, weeks: blueprint.weeks.length, days: week.days.length }
  const shared = { tokens, truths }
  return {
    title: editWords(reply.title, {
      ...shared,
      where: 'Week, title',
      maxLength: title.maxLength ?? 60,
      whole: true,
      said: [profile.goal_raw, profile.notes],
      fallback: `${phaseWords[week.phase]}, week ${week.phase_week} of ${week.phase_weeks}`,
    }),
    focus: editWords(reply.focus, {
      ...shared,
      where: 'Week, focus',
      maxLength: focus.maxLength ?? 160,
      fallback: plainFocus[week.phase],
    }),
    note: editWords(reply.note, {
      ...shared,
      where: 'Week, note',
      maxLength: note.maxLength ?? 600,
      optional: true,
      fallback: '',
    }),
  }
}

const plainFocus: Record<BlueprintWeek['phase'], string> = {
  accumulation: 'Build work capacity with clean repetitions.',
  intensification: 'Fewer repetitions, heavier loads, full rests.',
  realization: 'Little work, the heaviest loads of the program.',
  taper: 'Less work at the same loads, so that fatigue leaves.',
  deload: 'The same lifts with less work, to recover.',
}

function foreign(days: BlueprintDay[], reply: LooseWeek): Adjustment[] {
  const known = new Set(days.map((day) => day.day))
  const slots = new Set(days.flatMap(({ rows }) => rows.map(({ slot }) => slot)))
  const unknown = [...reply.order, ...reply.alone].filter((slot) => !slots.has(slot))
  return [
    ...reply.days
      .filter(({ day }) => day === null || !known.has(day))
      .map(({ day }) => ({
        where: 'Week',
        asked: `Day ${day ?? 'without a number'}`,
        stored: '',
        reason: 'The week has no such day.',
      })),
    ...[...new Set(unknown)].map((slot) => ({
      where: 'Week',
      asked: quote(slot),
      stored: '',
      reason: 'The week has no such slot.',
    })),
  ]
}
