import type { Blueprint } from '@/lib/domain/blueprint/schema'
import type { WeekView } from '@/lib/domain/contract/views'
import type { Week } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { inShort } from '@/lib/domain/words/in-short'
import { prescribeExercise } from '@/lib/domain/words/prescription'
import { formatList, formatMaximum } from '@/lib/domain/words/format'
import { withinSentence } from '@/lib/domain/words/within-sentence'

/** Maxima of the lifts of a week, kg. */
export type Maxima = Blueprint['projected']

/**
 * What the percentages of a week are of: `Reckoned in week 9: back squat 146 kg and bench press 104 kg`
 * where the plan knows it; empty where the week has none.
 */
export function percentWords(
  week: Week,
  projected: Maxima,
  names: WeekView['exercises'],
  units: Units,
): string {
  const lifts = liftsInPercent(week)
  if (lifts.size === 0) return ''
  const maxima = projected.flatMap(({ exercise_id, week: of, kg }) =>
    of === week.week && lifts.has(exercise_id)
      ? `${withinSentence(names[exercise_id]?.name ?? exercise_id)} ${formatMaximum(kg, units)}`
      : [],
  )
  if (maxima.length === 0) return inShort.percent
  return `Percentages are of your maximum as it is reckoned in week ${week.week}: ${formatList(maxima)}.`
}

function liftsInPercent({ workouts }: Week): Set<string> {
  return new Set(
    workouts.flatMap(({ exercises }) =>
      exercises.flatMap((exercise) =>
        prescribeExercise(exercise).parts.some(({ pct }) => pct !== null)
          ? exercise.exercise_id
          : [],
      ),
    ),
  )
}
