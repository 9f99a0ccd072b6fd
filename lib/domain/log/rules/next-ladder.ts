import type { NextTime, RuledExercise } from '@/lib/domain/log/ruled'
import type { Session } from '@/lib/domain/log/sessions-of'
import type { RowProgression } from '@/lib/domain/program/schema'
import { allReach, inARow, leftOf } from './session-facts'

const SESSIONS = 2
/** Below this a form is too hard. */
const FEWEST = 3

/**
 * Forms with one's own weight: the next one when all sets reached the top in two sessions with one left, one more set where
 * there is none, and the form before after two sessions with fewer than three.
 */
export function nextLadder(
  { sets }: RuledExercise,
  { next_exercise }: RowProgression,
  sessions: readonly Session[],
): NextTime | null {
  const last = sessions.at(-1)!
  const { amount_min: bottom, amount_max: top } = sets[0]!
  const next = { load_kg: null, exercise_id: null }
  const amounts = sets.map((_, index) => {
    const done = last.sets.find(({ set_no }) => set_no === index + 1)?.amount ?? bottom
    return Math.max(bottom, Math.min(top, done + 1))
  })
  const ready = (session: Session) =>
    allReach(session, sets.length, top) && (leftOf(session, sets.length) ?? 1) >= 1
  const tooHard = (session: Session) => session.sets.some(({ amount }) => amount < FEWEST)
  if (inARow(sessions, ready) >= SESSIONS) {
    return next_exercise
      ? { ...next, outcome: 'harder', exercise_id: next_exercise, amounts }
      : { ...next, outcome: 'set', amounts: [...amounts, bottom] }
  }
  if (bottom >= FEWEST && inARow(sessions, tooHard) >= SESSIONS) {
    return { ...next, outcome: 'easier', amounts }
  }
  return { ...next, outcome: ready(last) ? 'stay' : 'reps', amounts }
}
