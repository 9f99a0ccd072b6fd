import { atLeast } from '@/lib/domain/audit/judge'
import { days } from '@/lib/domain/audit/say'
import { isOutgrown, leastShare } from '@/lib/domain/blueprint/loads/is-outgrown'
import { lightest } from '@/lib/domain/blueprint/loads/racks'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { estimateMaximum } from '@/lib/domain/measures/estimate-maximum'
import { heavySets, liftPractice } from '@/lib/domain/limits'
import type { MeasuredTraining, MeasuredWeek } from '@/lib/domain/audit/training/measured-training'
import type { Reading, TrainingRule } from '@/lib/domain/audit/rule'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { SetGroup, TrainingForm, TrainingRow } from '@/lib/domain/audit/training/training'

/** Whether strength is practised often and heavy enough. */
export const practiceRules: TrainingRule[] = [
  {
    id: liftPractice.rule,
    title: 'Days a week for squat and bench press',
    source: liftPractice.source,
    needs: [],
    check: daysForLifts,
  },
  {
    id: heavySets.rule,
    title: 'Heavy sets in a strength program',
    source: heavySets.source,
    needs: ['weeks'],
    check: anythingHeavy,
  },
]

export const practisedLifts = [
  { id: 'back-squat', where: 'Squat', words: 'squat' },
  { id: 'bench-press', where: 'Bench press', words: 'bench press' },
] as const

/** The weeks and lifts that are asked about: strength, three days or more, with rack and bar. */
export function practiceAsked(training: MeasuredTraining): MeasuredWeek[] {
  const { style, days_per_week, fullWeek, building, form } = training
  if (style !== 'strength' && style !== 'powerlifting') return []
  if (!fullWeek || days_per_week < liftPractice.fromDays) return []
  const withBar = building.filter(({ week }) => week > (form?.machineWeeks ?? 0))
  return withBar.slice(-liftPractice.weeks)
}

/** Whether a barbell lift can be asked of this athlete; beginners of an age train its easier form. */
export function mayTrain({ form, level }: MeasuredTraining, id: string): boolean {
  if (form === null) return true
  const isTooLight = outgrows(form, id, leastShare)
  return form.allowed.has(id) && !isTooLight && !(form.senior && level === 'beginner')
}

/** What the fastest beginner gains in a week, and the share of a maximum that five repetitions are done with. */
const FASTEST_GAIN = 0.05
const SHARE_OF_FIVES = 0.82
/** Rounding gives an empty bar to whoever nearly lifts it. */
const NEARLY = 0.97

/** Whether even the fastest beginner would by then do fives with less than the empty bar. */
function isBelowTheBar({ form, level }: MeasuredTraining, id: string, week: number): boolean {
  const lift = form?.lifts.get(id)
  const maximum = lift ? estimateMaximum(lift.load_kg, lift.reps) : null
  const least = form ? lightest(catalogueEntry(id), form) : null
  if (level !== 'beginner' || maximum === null || least === null) return false
  return maximum * (1 + FASTEST_GAIN) ** (week - 1) * SHARE_OF_FIVES < NEARLY * least
}

/** Whether the athlete's own plates hold less than a share of what was entered for a lift. */
function outgrows(form: TrainingForm, id: string, share: number): boolean {
  const lift = form.lifts.get(id)
  const maximum = lift ? estimateMaximum(lift.load_kg, lift.reps) : null
  return isOutgrown(catalogueEntry(id), form, maximum, share)
}

/** The lift itself or a tested variant that is nearly as heavy, not its speed work. */
export function practises({ exercise, part }: TrainingRow, lift: string): boolean {
  return part !== 'power' && isNearly(exercise, lift)
}

function isNearly({ id, pct, load_from }: CatalogueEntry, lift: string): boolean {
  if (id === lift) return true
  return pct && load_from?.lift === lift && load_from.ratio >= liftPractice.ratio
}

function daysForLifts(training: MeasuredTraining): Reading[] {
  const { fail, warn } = liftPractice.days
  return practiceAsked(training).flatMap((week) =>
    practisedLifts
      .filter(({ id }) => mayTrain(training, id) && !isBelowTheBar(training, id, week.week))
      .map(({ id, where, words }): Reading => {
        const value = week.days.filter((day) => day.rows.some((row) => practises(row, id))).length
        return {
          where,
          week: week.week,
          ...atLeast(value, { warn, fail }, days),
          sentence: `You ${words} on ${days(value)} a week; a lift is a skill and wants to be practised on ${warn} (${liftPractice.source}).`,
        }
      }),
  )
}

function anythingHeavy(training: MeasuredTraining): Reading[] {
  const { style, level, building, loading } = training
  if (style !== 'strength' && style !== 'powerlifting') return []
  if (level === 'beginner' || loading.length < heavySets.weeks) return []
  const isHeavyEnough = (id: string) => !training.form || !outgrows(training.form, id, 1)
  if (!practisedLifts.some(({ id }) => mayTrain(training, id) && isHeavyEnough(id))) return []
  const value = building
    .flatMap((week) => week.rows)
    .filter(({ exercise, sets }) => exercise.pct && sets.some(isHeavy)).length
  return [
    {
      ...atLeast(value, { warn: 1 }, (rows) => `${rows} heavy rows`),
      sentence: `No set of this program reaches ${heavySets.pct} % or ${heavySets.reps} reps near the limit; strength grows from heavy sets (${heavySets.source}).`,
    },
  ]
}

function isHeavy({ pct, amount_max, rir }: SetGroup): boolean {
  if (pct !== null) return pct >= heavySets.pct
  return amount_max <= heavySets.reps && (rir ?? 0) <= heavySets.rir
}
