import { sentencesOf } from '@/lib/domain/audit/words/sentences-of'
import { type Truths, untrueClaim } from '@/lib/domain/audit/words/truths-of'
import { namesOf } from '@/lib/domain/program/names-of'
import type { Exercise, Workout } from '@/lib/domain/program/schema'

/**
 * A day's words once lifts are left out of it: a title that names one of them gives way to what the day trains, sentences
 * that name one, or a number that is no longer true, go.
 */
export function shorterWords(
  { title, note, exercises }: Workout,
  { gone, focus, truths }: { gone: readonly Exercise[]; focus: string; truths: Truths },
): Pick<Workout, 'title' | 'note'> {
  const names = gone.flatMap(({ exercise_id }) => namesOf(exercise_id, exercises))
  const isNamed = (text: string) => names.some((name) => name.test(text))
  return {
    title: isNamed(title) ? focus : title,
    note: sentencesOf(note)
      .filter((sentence) => !isNamed(sentence) && !untrueClaim(sentence, truths))
      .join(' '),
  }
}
