import type { RowProgression } from '@/lib/domain/program/schema'
import type { Session } from '@/lib/domain/log/sessions-of'

/** Weights that differ by less are one weight, kg. */
export const EVEN = 0.01

const A_TENTH = 0.1

/** With what a session was done: the lightest of its sets, kg; null where one has no weight. */
export function weightOf({ sets }: Session): number | null {
  const loads = sets.map(({ load_kg }) => load_kg)
  return loads.some((load) => load === null) ? null : Math.min(...(loads as number[]))
}

export function isSameWeight(one: Session, other: Session): boolean {
  const [a, b] = [weightOf(one), weightOf(other)]
  return a === null || b === null ? a === b : Math.abs(a - b) < EVEN
}

/** Whether every set that was planned was done, each with this amount. */
export function allReach(session: Session, planned: number, amount: number): boolean {
  const done = session.sets.filter(({ set_no }) => set_no <= planned)
  return done.length >= planned && done.every((set) => set.amount >= amount)
}

/** Whether a set fell short; one that was left out did not. */
export function isMiss({ sets }: Session, planned: number, amount: number): boolean {
  return sets.some((set) => set.set_no <= planned && set.amount < amount)
}

/** Good reps left after the last planned set, where the athlete said so. */
export function leftOf({ sets }: Session, planned: number): number | null {
  return sets.filter(({ set_no }) => set_no <= planned).at(-1)?.rir ?? null
}

/** How many of the last sessions, all with the weight of the last one, are so. */
export function inARow(sessions: readonly Session[], is: (session: Session) => boolean): number {
  const last = sessions.at(-1)
  const broken = sessions.findLastIndex((each) => !is(each) || !isSameWeight(each, last!))
  return sessions.length - 1 - broken
}

/** The next heavier weight by the row's step; of the athlete's own the one that they have. Null where there is none. */
export function heavier({ step_kg, own }: RowProgression, kg: number, steps = 1): number | null {
  if (step_kg === null) return null
  if (!own) return kg + steps * step_kg
  return own.next_kg !== undefined && own.next_kg > kg + EVEN ? own.next_kg : null
}

/** A tenth less, at least one step, never below nothing; of the athlete's own the one that they have. */
export function lighter({ step_kg, own }: RowProgression, kg: number): number | null {
  if (own) return own.lighter_kg !== null && own.lighter_kg < kg - EVEN ? own.lighter_kg : null
  if (step_kg === null) return null
  const steps = Math.max(1, Math.ceil((kg * A_TENTH) / step_kg - EVEN))
  const less = kg - steps * step_kg
  return less > 0 ? less : null
}
