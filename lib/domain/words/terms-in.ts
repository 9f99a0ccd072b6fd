import type { Workout } from '@/lib/domain/program/schema'
import type { Phase } from '@/lib/domain/vocabulary'
import type { TermKey } from './glossary'
import { prescribeExercise } from './prescription'

interface Shown {
  phase: Phase
  workouts: readonly Pick<Workout, 'exercises'>[]
}

/** The words of these days that may need a meaning, none that does not stand there; the commonest come first. */
export function termsIn(days: readonly Shown[]): TermKey[] {
  const exercises = days.flatMap(({ workouts }) => workouts.flatMap((day) => day.exercises))
  const parts = exercises.flatMap((exercise) => prescribeExercise(exercise).parts)
  const said: [TermKey, boolean][] = [
    ['rir', parts.some(({ rir }) => rir !== null)],
    ['percent', parts.some(({ pct }) => pct !== null)],
    ['range', parts.some(({ amount, measure }) => measure === 'reps' && amount.includes('–'))],
    ['rest', exercises.some(({ rest_seconds }) => rest_seconds > 0)],
    ['top_set', parts.some(({ kind }) => kind === 'top')],
    ['superset', exercises.some(({ superset }) => superset !== null)],
    ['tempo', exercises.some(({ tempo }) => tempo !== null)],
  ]
  const phases = [...new Set(days.map(({ phase }) => phase))]
  return [...said.flatMap(([term, stands]) => (stands ? [term] : [])), ...phases]
}
