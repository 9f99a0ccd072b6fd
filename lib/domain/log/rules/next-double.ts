import type { NextTime, RuledExercise } from '@/lib/domain/log/ruled'
import type { Session } from '@/lib/domain/log/sessions-of'
import type { RowProgression } from '@/lib/domain/program/schema'
import {
  allReach,
  heavier,
  inARow,
  isMiss,
  isSameWeight,
  leftOf,
  lighter,
  weightOf,
} from './session-facts'

const MISSES = 2
const WEEKS_WITHOUT_MORE = 3
const SECONDS_MORE = 5

/**
 * A range that is climbed before the weight is: the next weight from the bottom when all sets reach the top at the
 * planned reserve, a tenth less after two sessions below the bottom, another exercise after three weeks without more.
 */
export function nextDouble(
  { sets, measure }: RuledExercise,
  progression: RowProgression,
  sessions: readonly Session[],
): NextTime | null {
  const last = sessions.at(-1)!
  const load_kg = weightOf(last)
  const { amount_min: bottom, amount_max, rir } = sets[0]!
  const top = progression.top_first ?? amount_max
  const step = measure === 'seconds' ? SECONDS_MORE : 1
  const next = { load_kg, exercise_id: null }
  const left = leftOf(last, sets.length)
  const kept = left === null || rir === null || left >= rir
  if (allReach(last, sets.length, top) && kept) {
    const more = load_kg === null ? null : heavier(progression, load_kg)
    return more === null
      ? { ...next, outcome: 'slower', amounts: sets.map(() => bottom) }
      : { ...next, outcome: 'step', load_kg: more, amounts: sets.map(() => bottom) }
  }
  const below = (session: Session) => isMiss(session, sets.length, bottom)
  const amounts = sets.map((_, index) => {
    const done = last.sets.find(({ set_no }) => set_no === index + 1)?.amount ?? bottom
    return Math.max(bottom, Math.min(top, kept ? done + step : done))
  })
  if (below(last)) {
    const less =
      load_kg !== null && inARow(sessions, below) >= MISSES ? lighter(progression, load_kg) : null
    return less === null
      ? { ...next, outcome: 'stay', amounts: sets.map(() => bottom) }
      : { ...next, outcome: 'lighter', load_kg: less, amounts: sets.map(() => bottom) }
  }
  if (isStuck(sessions, sets.length)) return { ...next, outcome: 'other', amounts }
  return { ...next, outcome: kept ? 'reps' : 'stay', amounts }
}

/** Whether the last weeks with this weight brought no rep more than the first of them. */
function isStuck(sessions: readonly Session[], planned: number): boolean {
  const last = sessions.at(-1)!
  const broken = sessions.findLastIndex((each) => !isSameWeight(each, last))
  const best = new Map<number, number>()
  for (const { week, sets } of sessions.slice(broken + 1)) {
    const total = sets
      .filter(({ set_no }) => set_no <= planned)
      .reduce((sum, each) => sum + each.amount, 0)
    best.set(week, Math.max(best.get(week) ?? 0, total))
  }
  const weeks = [...best.values()].slice(-WEEKS_WITHOUT_MORE - 1)
  return weeks.length > WEEKS_WITHOUT_MORE && weeks.slice(1).every((total) => total <= weeks[0]!)
}
