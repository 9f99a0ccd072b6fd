import type { Exercise } from '@/lib/domain/program/schema'

/** What the plan's rule says of the next time, from what was done. */
export interface NextTime {
  /**
   * `step`: a heavier weight; `reps`: more at the same; `stay`: the same again; `lighter`: two misses; `slower`: there is
   * nothing heavier; `harder`: the next form; `set`: one set more; `easier`: back to the form before; `other`: another
   * exercise in the next block, until then the same.
   */
  outcome: 'step' | 'reps' | 'stay' | 'lighter' | 'slower' | 'harder' | 'set' | 'easier' | 'other'
  /** kg; null where nothing is loaded or no weight is known. */
  load_kg: number | null
  /** Of each set, at least one. */
  amounts: number[]
  /** The next form. */
  exercise_id: string | null
}

export type RuledExercise = Pick<Exercise, 'measure' | 'sets' | 'progression'>
