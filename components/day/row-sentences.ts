import type { Exercise, Week } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { formatLoad, NBSP } from '@/lib/domain/words/format'
import { areAttempts, prescribeExercise } from '@/lib/domain/words/prescription'
import { factsOf } from '@/lib/domain/words/progression/row-facts'
import { fourthAttempt } from '@/lib/domain/words/progression/say-test'
import { progressionSentences } from '@/lib/domain/words/progression/progression-sentences'

/** What a row says beside its numbers. */
interface RowSentences {
  /** How it is done today, where the numbers alone do not tell: a weight to find, work at a pace, a fourth attempt. */
  today: string
  /** What next time depends on, and what follows a miss. */
  next: string
}

/** Null for programs of release 0.1, which do not say it. */
export function rowSentences(
  exercise: Exercise,
  units: Units,
  { week, phase }: Pick<Week, 'week' | 'phase'>,
): RowSentences | null {
  const said = progressionSentences(exercise, units, week)
  if (!said) return null
  const next = `${said.next} ${said.stall}`
  if (areAttempts(prescribeExercise(exercise).parts)) {
    return { today: beyondThird(exercise, units, week), next }
  }
  return {
    today: isSaid(exercise) ? said.today : '',
    next: phase === 'taper' && exercise.sets[0]?.kind !== 'test' ? FINISH_FRESH : next,
  }
}

/** A taper has no next week to add in. */
const FINISH_FRESH = 'Finish fresh: this week nothing is added.'

/** A test, a weight to find or to reckon from what was found, speed, and work at a pace. */
function isSaid({ sets, progression }: Exercise): boolean {
  const [first] = sets
  const method = progression?.method
  if (method === 'skill' || method === 'conditioning') return true
  if (first?.kind === 'test' || first?.kind === 'find') return true
  return first?.load_kg === null && first.pct_1rm !== null
}

/** `If the third moved well: 150 kg (102 %).` */
function beyondThird(exercise: Exercise, units: Units, week: number): string {
  const facts = factsOf(exercise, units, week)
  const fourth = facts && fourthAttempt(facts)
  return fourth === null
    ? ''
    : `If the third moved well: ${formatLoad(fourth, units)}${NBSP}${units} (102${NBSP}%).`
}
