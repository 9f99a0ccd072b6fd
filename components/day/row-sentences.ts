import type { Exercise } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { progressionSentences } from '@/lib/domain/words/progression/progression-sentences'

/** What a row says beside its numbers. */
export interface RowSentences {
  /** How it is done today, where the numbers alone do not tell: attempts, a weight to find, work at a pace. */
  today: string
  /** What next time depends on, and what follows a miss. */
  next: string
}

/** Null for programs of release 0.1, which do not say it. */
export function rowSentences(exercise: Exercise, units: Units, week: number): RowSentences | null {
  const said = progressionSentences(exercise, units, week)
  return (
    said && { today: needsToday(exercise) ? said.today : '', next: `${said.next} ${said.stall}` }
  )
}

function needsToday({ sets, progression }: Exercise): boolean {
  const kind = sets[0]?.kind
  const method = progression?.method
  return kind === 'test' || kind === 'find' || method === 'skill' || method === 'conditioning'
}
