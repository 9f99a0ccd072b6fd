import { atLeast, atMost, mustBe, within } from '@/lib/domain/audit/judge'
import { days, percent } from '@/lib/domain/audit/say'
import { estimateMaximum } from '@/lib/domain/measures/estimate-maximum'
import { maximumTest, taper } from '@/lib/domain/limits'
import { weekdaySchema } from '@/lib/domain/vocabulary'
import type {
  MeasuredDay,
  MeasuredTraining,
  MeasuredWeek,
} from '@/lib/domain/audit/training/measured-training'
import type { Reading, TrainingRule } from '@/lib/domain/audit/rule'
import { sayLoad } from '@/lib/domain/audit/say'
import type { TrainingForm, TrainingRow } from '@/lib/domain/audit/training/training'
import { setsOf } from '@/lib/domain/audit/training/counted-sets'

/** Whether the end of a program shows what it has built. */
export const peakRules: TrainingRule[] = [
  {
    id: maximumTest.rule,
    title: 'The weight of the test',
    source: maximumTest.source,
    needs: ['form', 'weeks'],
    check: testIsHigher,
  },
  {
    id: taper.rule,
    title: 'Rest before the test',
    source: taper.source,
    needs: ['weeks'],
    check: restedForTest,
  },
]

function tapers({ measured }: MeasuredTraining): MeasuredWeek[] {
  return measured.filter(({ phase }) => phase === 'taper')
}

/** The last test: it names a weight, and after eight weeks one above what was entered. */
function testIsHigher(training: MeasuredTraining): Reading[] {
  const { form, measured } = training
  const week = tapers(training).at(-1)
  if (!form || !week) return []
  const weeks = measured.filter((each) => each.week <= week.week).length
  return week.rows.flatMap((row) => {
    const entered = form.lifts.get(row.exercise.id)
    const maximum = entered ? estimateMaximum(entered.load_kg, entered.reps) : null
    if (maximum === null || !isTest(row)) return []
    return [testReading(row, maximum, form, week.week, weeks)]
  })
}

function isTest({ sets }: TrainingRow): boolean {
  return sets.some(({ pct }) => pct !== null && pct >= maximumTest.pct)
}

function testReading(
  { exercise, sets }: TrainingRow,
  maximum: number,
  { units }: TrainingForm,
  week: number,
  weeks: number,
): Reading {
  const say = (kg: number) => sayLoad(kg, units)
  const load = Math.max(0, ...sets.map(({ load_kg }) => load_kg ?? 0))
  const place = { where: exercise.name, week }
  if (load === 0) {
    return {
      ...place,
      ...mustBe(false, 'fail', 'no weight', 'a weight'),
      sentence: `The test of ${exercise.name} names no weight, though you entered what you lift (our judgement: it should).`,
    }
  }
  const grows =
    weeks >= maximumTest.weeks &&
    !(weeks === maximumTest.weeks && maximum < maximumTest.silentBelowKg)
  const higher = load > maximum * 1.001
  return {
    ...place,
    ...mustBe(higher || !grows, 'warn', say(load), `more than ${say(maximum)}`),
    sentence: `After ${weeks} weeks you test ${exercise.name} with ${say(load)}, no more than the ${say(maximum)} with which you came (our judgement: a plan this long expects more).`,
  }
}

function restedForTest(training: MeasuredTraining): Reading[] {
  return tapers(training).flatMap((week) => [
    ...littleAssistance(week),
    ...timeBeforeTest(week),
    ...heaviestDayBefore(training, week),
  ])
}

function littleAssistance({ rows, week }: MeasuredWeek): Reading[] {
  const all = rows.reduce((sum, row) => sum + setsOf(row), 0)
  const assistance = rows
    .filter(({ part }) => part === 'accessory')
    .reduce((sum, row) => sum + setsOf(row), 0)
  if (all === 0) return []
  const share = (100 * assistance) / all
  return [
    {
      where: 'Assistance',
      week,
      ...atMost(share, { warn: 100 * taper.assistanceShare }, percent),
      sentence: `In the week of the test ${percent(Math.round(share))} of the sets are assistance; above ${percent(100 * taper.assistanceShare)} they cost freshness and build nothing any more (${taper.source}).`,
    },
  ]
}

/** Days from one week's day to another's; null where the calendar is not known. */
function daysBetween(
  from: { week: number; day: MeasuredDay },
  to: { week: number; day: MeasuredDay },
): number | null {
  if (from.day.weekday === null || to.day.weekday === null) return null
  const order = weekdaySchema.options
  return 7 * (to.week - from.week) + order.indexOf(to.day.weekday) - order.indexOf(from.day.weekday)
}

function testOf({ days: all, week }: MeasuredWeek): { week: number; day: MeasuredDay } | null {
  const day = all.find(({ test }) => test)
  return day ? { week, day } : null
}

function timeBeforeTest(week: MeasuredWeek): Reading[] {
  const test = testOf(week)
  if (!test) return []
  const gaps = week.days
    .filter((day) => !day.test)
    .flatMap((day) => daysBetween({ week: week.week, day }, test) ?? [])
    .filter((gap) => gap > 0)
  if (gaps.length === 0) return []
  const value = Math.min(...gaps)
  return [
    {
      where: 'Last session',
      week: week.week,
      ...atLeast(value, { warn: taper.lastSessionDays }, days),
      sentence: `You train ${days(value)} before the test; ${days(taper.lastSessionDays)} of rest let you show what you have (${taper.source}).`,
    },
  ]
}

/** The heaviest day of the realization before it. */
function heaviestDayBefore({ measured }: MeasuredTraining, week: MeasuredWeek): Reading[] {
  const test = testOf(week)
  const peak = measured.filter(
    ({ phase, block }) => phase === 'realization' && block === week.block,
  )
  const found = peak
    .flatMap((each) => each.days.map((day) => ({ week: each.week, day, top: heaviestOf(day) })))
    .filter(({ top }) => top > 0)
  if (!test || found.length === 0) return []
  const heaviest = found.reduce((most, each) => (each.top >= most.top ? each : most))
  const gap = daysBetween(heaviest, test)
  if (gap === null) return []
  return [
    {
      where: 'Heaviest day',
      week: heaviest.week,
      ...within(gap, taper.heaviestDays, 'warn', days),
      sentence: `Your heaviest day lies ${days(gap)} before the test; ${taper.heaviestDays.join(' to ')} let it work and you recover (${taper.source}).`,
    },
  ]
}

function heaviestOf({ rows }: MeasuredDay): number {
  return Math.max(0, ...rows.flatMap(({ sets }) => sets.map(({ pct }) => pct ?? 0)))
}
