import { mustBe } from '@/lib/domain/audit/judge'
import { olympicLifts } from '@/lib/domain/limits'
import { formatList } from '@/lib/domain/words/format'
import type { MeasuredTraining } from '@/lib/domain/audit/merit/measured-training'
import type { MeritReading, MeritRule } from '@/lib/domain/audit/merit/merit-rule'
import type { TrainingRow } from '@/lib/domain/audit/merit/training'

/** Whether weightlifting is weightlifting. */
export const weightliftingRules: MeritRule[] = [
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

function bothLifts({ style, building, measured }: MeasuredTraining): MeritReading[] {
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

function lifted(rows: TrainingRow[], week: number, where: 'Week' | 'Test'): MeritReading {
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
