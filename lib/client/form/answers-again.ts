import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { type Answers, answersOf, firstAnswers } from './answers'

/**
 * How the form opens for somebody who has filled it out before: what is so of them still stands, what was for that program
 * does not. A word of a physician is asked for anew, because it does not hold for ever.
 */
export function answersAgain(last: AthleteProfile, start: string): Answers {
  const { words, notes, cleared } = firstAnswers(start)
  return { ...answersOf(last, start), words, notes, cleared }
}
