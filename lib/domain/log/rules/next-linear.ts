import type { NextTime, RuledExercise } from '@/lib/domain/log/ruled'
import type { Session } from '@/lib/domain/log/sessions-of'
import type { RowProgression } from '@/lib/domain/program/schema'
import { allReach, heavier, inARow, isMiss, leftOf, lighter, weightOf } from './session-facts'

/** Good reps left with which one step is taken, and two. */
const LEFT_FOR_A_STEP = 2
const LEFT_FOR_TWO = 4
const MISSES = 2

/**
 * A weight that climbs from session to session: one step when all sets had their reps, two when four or more were left,
 * none when fewer than two were; a tenth less after two misses in a row. Where the next weight is a large step the reps climb first.
 */
export function nextLinear(
  { sets }: RuledExercise,
  progression: RowProgression,
  sessions: readonly Session[],
): NextTime | null {
  const last = sessions.at(-1)!
  const kg = weightOf(last)
  const { amount_max: reps } = sets[0]!
  if (kg === null) return null
  const all = (amount: number) => sets.map(() => amount)
  const again = { load_kg: kg, amounts: all(reps), exercise_id: null }
  const missed = (session: Session) => isMiss(session, sets.length, askedOf(session, reps))
  if (missed(last)) {
    const less = inARow(sessions, missed) >= MISSES ? lighter(progression, kg) : null
    return less === null
      ? { ...again, outcome: 'stay' }
      : {
          ...again,
          outcome: 'lighter',
          load_kg: less,
          amounts: all(progression.again_from ?? reps),
        }
  }
  if (!allReach(last, sets.length, askedOf(last, reps))) return { ...again, outcome: 'stay' }
  const left = leftOf(last, sets.length)
  if (left !== null && left < LEFT_FOR_A_STEP) return { ...again, outcome: 'stay' }
  const easy = left !== null && left >= LEFT_FOR_TWO
  const climbed = Math.min(...last.sets.slice(0, sets.length).map(({ amount }) => amount))
  const { top_first, again_from } = progression
  if (top_first !== null && climbed < top_first && !(easy && again_from !== undefined)) {
    return { ...again, outcome: 'reps', amounts: all(Math.min(climbed + 1, top_first)) }
  }
  const more = heavier(progression, kg, easy && again_from === undefined ? 2 : 1)
  if (more === null) return { ...again, outcome: 'slower', amounts: all(top_first ?? reps) }
  return { ...again, outcome: 'step', load_kg: more, amounts: all(again_from ?? reps) }
}

/** What that session asked of each set. */
function askedOf({ sets }: Session, reps: number): number {
  return sets[0]?.prescribed?.amount_max ?? reps
}
