import { mustBe } from '@/lib/domain/audit/judge'
import { hingeAfterSquat } from '@/lib/domain/limits'
import { weekdaySchema } from '@/lib/domain/vocabulary'
import type { MeasuredDay, MeasuredTraining } from '@/lib/domain/audit/training/measured-training'
import type { Reading, TrainingRule } from '@/lib/domain/audit/rule'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'

/** Whether there is enough rest between days. */
export const recoveryRules: TrainingRule[] = [
  {
    id: hingeAfterSquat.rule,
    title: 'Heavy deadlifts the day after heavy squats',
    source: hingeAfterSquat.source,
    needs: ['weekdays'],
    check: restBeforeHinge,
  },
]

/** Next days are 24 hours apart; after a Sunday comes the next week's Monday. */
function restBeforeHinge({ loading, measured }: MeasuredTraining): Reading[] {
  return loading.flatMap(({ days, week }) =>
    days
      .filter((day) => isHeavy(day, 'knee'))
      .flatMap((squat): Reading[] => {
        if (squat.weekday === null) return []
        const following = measured.find((each) => each.week === week + 1)?.days ?? []
        const among = squat.weekday === 'sun' ? following : days
        const next = among.find((day) => day.weekday === dayAfter(squat))
        const close = next !== undefined && isHeavy(next, 'hinge')
        return [
          {
            where: squat.name,
            week,
            ...mustBe(!close, 'warn', close ? 'the next day' : '48 hours apart', '48 hours apart'),
            sentence: `Heavy deadlifts follow heavy squats on the next day; both tire the same back, which wants 48 hours (our judgement).`,
          },
        ]
      }),
  )
}

function isHeavy({ rows }: MeasuredDay, pattern: CatalogueEntry['pattern']): boolean {
  return rows.some(({ part, exercise }) => part === 'heavy' && exercise.pattern === pattern)
}

function dayAfter({ weekday }: MeasuredDay) {
  const order = weekdaySchema.options
  return weekday === null ? null : order[(order.indexOf(weekday) + 1) % 7]
}
