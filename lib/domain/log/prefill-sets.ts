import type { ProgramSet } from '@/lib/domain/program/schema'
import { nextTime } from './next-time'
import type { RuledExercise } from './ruled'
import { asPlanned, type Session } from './sessions-of'

/** With what a set is offered before it is done. */
export interface Prefilled {
  amount: number
  load_kg: number | null
  /** The plan's; the athlete's only once it is touched. */
  rir: number | null
  /** Where the weight comes from: the plan, its rule of the last time, the last time itself, or nowhere. */
  from: 'plan' | 'rule' | 'last' | 'nowhere'
}

/**
 * The numbers with which each planned set is offered. `sessions`: when the exercise was done before. The rule of the last
 * time says more than the plan, where there is one; the plan's weight comes before the last one.
 */
export function prefillSets(exercise: RuledExercise, sessions: readonly Session[]): Prefilled[] {
  const next = nextTime(exercise, sessions)
  const last = asPlanned(sessions).at(-1) ?? sessions.at(-1)
  return exercise.sets.map((set, index) => {
    const offered = { amount: amountOf(set), rir: set.rir }
    const amount = next?.amounts[index] ?? offered.amount
    const ruled = next && next.outcome !== 'harder' ? next : null
    if (ruled && ruled.load_kg !== null)
      return { ...offered, amount, load_kg: ruled.load_kg, from: 'rule' }
    if (ruled && set.load_kg === null) return { ...offered, amount, load_kg: null, from: 'rule' }
    if (set.load_kg !== null) return { ...offered, load_kg: set.load_kg, from: 'plan' }
    const same = last?.sets.find(({ set_no }) => set_no === index + 1) ?? last?.sets.at(-1)
    const load_kg = same?.load_kg ?? null
    return { ...offered, load_kg, from: load_kg === null ? 'nowhere' : 'last' }
  })
}

/** A range is begun at its bottom. */
function amountOf({ amount_min }: ProgramSet): number {
  return amount_min
}
