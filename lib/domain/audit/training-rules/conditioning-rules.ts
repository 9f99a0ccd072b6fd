import { atLeast } from '@/lib/domain/audit/judge'
import { percent } from '@/lib/domain/audit/say'
import { conditioningRow, conditioningShare } from '@/lib/domain/limits'
import type { MeasuredTraining, MeasuredWeek } from '@/lib/domain/audit/training/measured-training'
import type { Reading, TrainingRule } from '@/lib/domain/audit/rule'
import type { TrainingRow } from '@/lib/domain/audit/training/training'

/** Whether general fitness and endurance get their conditioning. */
export const conditioningRules: TrainingRule[] = [
  {
    id: conditioningRow.rule,
    title: 'Conditioning each week',
    source: conditioningRow.source,
    needs: ['form'],
    check: someConditioning,
  },
  {
    id: conditioningShare.rule,
    title: 'Share of the time for conditioning',
    source: conditioningShare.source,
    needs: ['form'],
    check: enoughConditioning,
  },
]

function asksForRow({ form, weeklyMinutes }: MeasuredTraining): boolean {
  return form !== null && form.conditioning && weeklyMinutes >= conditioningRow.fromMinutes
}

function someConditioning(training: MeasuredTraining): Reading[] {
  const { style, loading } = training
  if (style !== 'general' && style !== 'fitness') return []
  if (!asksForRow(training)) return []
  return loading.map((week): Reading => {
    const value = week.rows.filter(isConditioning).length
    return {
      week: week.week,
      ...atLeast(value, { fail: 1 }, (rows) => `${rows} a week`),
      sentence: `A week goes by without anything for heart and lungs; fitness needs it beside the weights (${conditioningRow.source}).`,
    }
  })
}

/** Silent where there is none and that is already said. */
function enoughConditioning(training: MeasuredTraining): Reading[] {
  const { form, style, loading, weeklyMinutes } = training
  if (!form?.conditioning || (style !== 'general' && style !== 'fitness')) return []
  if (weeklyMinutes < conditioningShare.fromMinutes) return []
  const [spent, trained] = [sum(loading, conditioningMinutes), sum(loading, trainedMinutes)]
  if (trained === 0 || (spent === 0 && asksForRow(training))) return []
  const share = (100 * spent) / trained
  const { warn, fail } = { fail: undefined, ...conditioningShare[style] }
  return [
    {
      ...atLeast(
        share,
        { warn: 100 * warn, ...(fail === undefined ? {} : { fail: 100 * fail }) },
        percent,
      ),
      sentence: `Of your training ${percent(Math.round(share))} is for heart and lungs; ${percent(100 * warn)} is the least that makes you fit (${conditioningShare.source}).`,
    },
  ]
}

function isConditioning({ part, exercise }: TrainingRow): boolean {
  return part === 'conditioning' || exercise.pattern === 'sprint'
}

function conditioningMinutes({ rows }: MeasuredWeek): number {
  return rows.reduce((total, row) => total + (row.minutes ?? 0), 0)
}

function trainedMinutes({ days }: MeasuredWeek): number {
  return days.reduce((total, day) => total + (day.minutes ?? 0), 0)
}

function sum(weeks: MeasuredWeek[], of: (week: MeasuredWeek) => number): number {
  return weeks.reduce((total, week) => total + of(week), 0)
}
