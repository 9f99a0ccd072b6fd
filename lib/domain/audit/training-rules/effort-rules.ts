import { atLeast, atMost } from '@/lib/domain/audit/judge'
import { number, reps } from '@/lib/domain/audit/say'
import { heavyReps, leastReps, reserveGap } from '@/lib/domain/limits'
import { reckonedReserve } from '@/lib/domain/measures/last-set'
import type { MeasuredDay, MeasuredTraining } from '@/lib/domain/audit/training/measured-training'
import type { Reading, TrainingRule } from '@/lib/domain/audit/rule'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { SetGroup, TrainingRow } from '@/lib/domain/audit/training/training'
import { countedSets, isHardIn, isVolume } from '@/lib/domain/audit/training/counted-sets'
import { isIsolationExercise } from '@/lib/domain/catalogue/exercise-kinds'

/** Whether each set can be done, and is worth doing that way. */
export const effortRules: TrainingRule[] = [
  {
    id: leastReps.rule,
    title: 'Repetitions off the bar and on one joint',
    source: leastReps.source,
    needs: [],
    check: enoughReps,
  },
  {
    id: heavyReps.rule,
    title: 'Heavy repetitions of a lift in a session',
    source: heavyReps.source,
    needs: [],
    check: notTooManyHeavyReps,
  },
  {
    id: reserveGap.rule,
    title: 'Reserve of the last set at its percentage',
    source: reserveGap.source,
    needs: [],
    check: lastSetCanBeDone,
  },
]

const OFF_THE_BAR: readonly CatalogueEntry['load'][] = ['machine', 'dumbbell', 'band', 'kettlebell']
const WEIGHTS: readonly CatalogueEntry['load'][] = ['machine', 'dumbbell', 'barbell']

function enoughReps({ building }: MeasuredTraining): Reading[] {
  return building.flatMap(({ rows, week }) =>
    rows.flatMap((row): Reading[] => {
      const bounds = leastRepsOf(row)
      if (!bounds) return []
      const { name } = row.exercise
      return countedSets(row)
        .filter((group) => isHardIn(row, group))
        .map(({ amount_max }) => ({
          where: name,
          week,
          ...atLeast(amount_max, bounds, reps),
          sentence: `${name} is done for at most ${reps(amount_max)} near the limit; ${bounds.warn} and more train it better and spare the joints (our judgement).`,
        }))
    }),
  )
}

/** Null for the bar's big lifts, speed work and what is not counted in reps. */
function leastRepsOf(row: TrainingRow): { warn: number; fail?: number } | null {
  const { measure, load } = row.exercise
  if (measure !== 'reps' || !isVolume(row)) return null
  const oneJoint = isIsolationExercise(row.exercise) && WEIGHTS.includes(load)
  if (OFF_THE_BAR.includes(load)) {
    return { ...leastReps.offTheBar, ...(oneJoint ? leastReps.isolation : {}) }
  }
  return oneJoint ? leastReps.isolation : null
}

function notTooManyHeavyReps({ building }: MeasuredTraining): Reading[] {
  return building.flatMap(({ days, week }) =>
    days.flatMap((day) =>
      [...setsByLift(day)].flatMap(([name, groups]): Reading[] =>
        [
          { from: 80, bounds: heavyReps.from80 },
          { from: 90, bounds: heavyReps.from90 },
        ].map(({ from, bounds }) => {
          const value = repsFrom(groups, from)
          return {
            where: name,
            week,
            ...atMost(value, bounds, reps),
            sentence: `${day.name} asks for ${reps(value)} of ${name} at ${from} % and more; after ${bounds.warn} speed and form go (${heavyReps.source}).`,
          }
        }),
      ),
    ),
  )
}

/** All rows of a lift on one day count together. */
function setsByLift({ rows }: MeasuredDay): Map<string, SetGroup[]> {
  const lifts = new Map<string, SetGroup[]>()
  for (const { exercise, sets } of rows) {
    if (sets.every(({ pct }) => pct === null)) continue
    lifts.set(exercise.name, [...(lifts.get(exercise.name) ?? []), ...sets])
  }
  return lifts
}

function repsFrom(groups: SetGroup[], from: number): number {
  return groups
    .filter(({ pct }) => pct !== null && pct >= from)
    .reduce((sum, { sets, amount_min }) => sum + sets * amount_min, 0)
}

/** Of lifts with a tested maximum. In sets of as many as possible and in a test nothing has to be left. */
function lastSetCanBeDone({ measured }: MeasuredTraining): Reading[] {
  return measured.flatMap(({ days, week }) =>
    days
      .filter(({ test }) => !test)
      .flatMap(({ rows }) => rows)
      .filter(({ exercise }) => exercise.pct && exercise.pattern !== 'olympic')
      .flatMap((row) => row.sets.flatMap((group) => reserveReading(row, group, week))),
  )
}

function reserveReading(
  { exercise, rest_seconds }: TrainingRow,
  { sets, amount_min, rir, pct, open }: SetGroup,
  week: number,
): Reading[] {
  const left = reckonedReserve({ sets, reps: amount_min, rir, pct, rest_seconds })
  if (left === null || pct === null || open) return []
  const bounds = rir === null ? { fail: 0 } : { fail: 0, warn: Math.max(0, rir - reserveGap.warn) }
  const said = `${exercise.name}, ${sets} × ${amount_min} at ${number(pct)} %`
  return [
    {
      where: exercise.name,
      week,
      ...atLeast(left, bounds, (value) => `${number(value)} left`),
      sentence:
        left < 0
          ? `${said}: by Brzycki’s formula the last set cannot be finished.`
          : `${said}: the last set leaves about ${number(left)}, not the ${rir} that are written (${reserveGap.source}).`,
    },
  ]
}
