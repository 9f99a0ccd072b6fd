import { sentencesOf } from '@/lib/domain/audit/words/sentences-of'
import { truthsOfWeek, untrueClaim } from '@/lib/domain/audit/words/truths-of'
import { namesOf } from '@/lib/domain/program/names-of'
import type { Exercise, Week, Workout } from '@/lib/domain/program/schema'
import { liftName } from '@/lib/domain/words/lift-name'
import { sentenceCase } from '@/lib/domain/words/sentence-case'
import type { Place } from './find-place'

/**
 * The words of a week in which an exercise has just made way for another: a title that names it names the other one;
 * sentences that name it, or a number that is no longer true, are left out.
 */
export function wordsWithout(place: Place, week: Week, entryId: string): Week {
  const { profile, plan, exercise, workout } = place
  const truths = truthsOfWeek({ profile, blueprint: plan }, week)
  const kept = (text: string, exercises: readonly Exercise[]) => {
    const gone = namesOf(exercise.exercise_id, exercises)
    return sentencesOf(text)
      .filter((sentence) => !gone.some((name) => name.test(sentence)))
      .filter((sentence) => !untrueClaim(sentence, truths))
      .join(' ')
  }
  const all = week.workouts.flatMap(({ exercises }) => exercises)
  return {
    ...week,
    note: kept(week.note, all),
    workouts: week.workouts.map((each) =>
      each.day === workout.day
        ? { ...each, title: titleOf(each, place, entryId), note: kept(each.note, each.exercises) }
        : each,
    ),
  }
}

function titleOf({ title, exercises }: Workout, { exercise, day }: Place, entryId: string): string {
  const gone = namesOf(exercise.exercise_id, exercises).find((name) => name.test(title))
  if (!gone) return title
  const named = sentenceCase(title.replace(gone, liftName(entryId)))
  return named.length <= MOST_LETTERS ? named : day.focus
}

/** Of a day's title. */
const MOST_LETTERS = 60
