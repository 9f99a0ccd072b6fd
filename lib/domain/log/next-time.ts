import type { NextTime, RuledExercise } from './ruled'
import { nextDouble } from './rules/next-double'
import { nextLadder } from './rules/next-ladder'
import { nextLinear } from './rules/next-linear'
import { weightOf } from './rules/session-facts'
import { asPlanned, type Session } from './sessions-of'

/** Share of a weight. */
const BEYOND_STEPS = 0.12

const rules = { linear: nextLinear, double: nextDouble, ladder: nextLadder }

/**
 * What `linear`, `double` and `ladder` say of the next time of an exercise. `all`: when it was done, first to last.
 * Sets beyond the plan, lighter weeks and other ranges of reps say nothing, and good reps left only where the athlete said so. Null where there is no
 * such rule, or nothing was done by which it could decide.
 */
export function nextTime(exercise: RuledExercise, all: readonly Session[]): NextTime | null {
  const { progression, sets } = exercise
  const first = sets[0]
  if (!progression || !first || !isRuled(progression.method)) return null
  const sessions = asPlanned(all)
  const last = sessions.at(-1)
  if (last && last.sets.some(({ prescribed }) => prescribed?.kind === 'find'))
    return found(last, exercise)
  const told = sessions.filter((session) => tells(session, exercise))
  if (told.length === 0 || first.kind !== 'work' || isLighter(sets)) return null
  return rules[progression.method](exercise, progression, told)
}

/** A weight that was looked for: the last one that was taken is the next time’s. */
function found(session: Session, { sets }: RuledExercise): NextTime | null {
  const load_kg = session.sets.at(-1)?.load_kg ?? null
  if (load_kg === null) return null
  return { outcome: 'stay', load_kg, amounts: sets.map((set) => set.amount_min), exercise_id: null }
}

function isRuled(method: string): method is keyof typeof rules {
  return Object.hasOwn(rules, method)
}

/** Whether a session was asked for as the exercise is now. */
function tells(session: Session, { sets, progression }: RuledExercise): boolean {
  const [asked, now] = [session.sets[0]?.prescribed, sets[0]!]
  if (!asked || asked.kind !== 'work' || isLighter([asked])) return false
  if (weightOf(session) === null && now.load_kg !== null) return false
  if (isReckonedAnew(asked.load_kg, now.load_kg)) return false
  const climbs = progression?.again_from !== undefined || progression?.own !== undefined
  return climbs || (asked.amount_min === now.amount_min && asked.amount_max === now.amount_max)
}

/** Since then the plan reckons with another maximum: its weight is further from the last one than any step. */
function isReckonedAnew(then: number | null, now: number | null): boolean {
  return then !== null && now !== null && then > 0 && Math.abs(now / then - 1) > BEYOND_STEPS
}

/** A deload leaves more than four in every set. */
function isLighter(sets: readonly { rir: number | null }[]): boolean {
  return sets.every(({ rir }) => rir !== null && rir > 4)
}
