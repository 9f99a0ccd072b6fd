import { mustBe } from '@/lib/domain/audit/judge'
import { olympicLifts } from '@/lib/domain/limits'
import { formatList } from '@/lib/domain/words/format'
import type { MeasuredTraining } from '@/lib/domain/audit/training/measured-training'
import type { Reading, TrainingRule } from '@/lib/domain/audit/rule'
import type { TrainingRow } from '@/lib/domain/audit/training/training'

/** Whether weightlifting is weightlifting. */
export const weightliftingRules: TrainingRule[] = [
  {
    id: olympicLifts.rule,
    title: 'Snatch and clean & jerk from the bar',
    source: olympicLifts.source,
    needs: [],
    check: bothLifts,
  },
]

const LIFTS = [
  { words: 'snatch', ids: olympicLifts.snatch },
  { words: 'clean and jerk', ids: olympicLifts.cleanAndJerk },
] as const

function bothLifts({ style, building, measured }: MeasuredTraining): Reading[] {
  if (style !== 'weightlifting') return []
  const tests = measured
    .map(({ week, days }) => ({ week, days: days.filter(({ test }) => test) }))
    .filter(({ days }) => days.length > 0)
  return [
    ...building.map(({ week, rows }) => lifted(rows, week, 'Week')),
    ...tests.map(({ week, days }) =>
      lifted(
        days.flatMap(({ rows }) => rows),
        week,
        'Test',
      ),
    ),
  ]
}

function lifted(rows: TrainingRow[], week: number, where: 'Week' | 'Test'): Reading {
  const missing = LIFTS.filter(
    ({ ids }) => !rows.some(({ exercise }) => ids.includes(exercise.id)),
  ).map(({ words }) => words)
  const what = where === 'Test' ? 'The test' : `Week ${week}`
  return {
    where,
    week,
    ...mustBe(
      missing.length === 0,
      'fail',
      missing.length === 0 ? 'both' : `no ${formatList(missing)}`,
      'both lifts',
    ),
    sentence: `${what} has no ${formatList(missing)} from the bar; these two lifts are the sport (our judgement).`,
  }
}
