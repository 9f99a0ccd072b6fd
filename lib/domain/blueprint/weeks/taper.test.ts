import { expect, test } from 'vitest'
import { gridCases } from '@/testing/plans/grid-cases'
import { planFacts } from '@/testing/plans/plan-facts'
import { trainingWeekdays } from '@/lib/domain/athlete/training-weekdays'
import { weekdaySchema } from '@/lib/domain/vocabulary'

const lifters = gridCases()
  .filter(
    ({ style, level, kit }) => style === 'strength' && level === 'advanced' && kit === 'full_gym',
  )
  .map(planFacts)
  .map(({ request, weeks }) => ({ request, taper: weeks.at(-1)! }))

test('nothing is lifted within two days before the first test', () => {
  for (const { request, taper } of lifters) {
    const weekdays = trainingWeekdays({
      minutes_by_day: {},
      days_per_week: Math.min(6, request.days),
      weekdays: [],
    })
    const dates = taper.sessions.map(({ day, kind }) => ({
      kind,
      date: weekdaySchema.options.indexOf(weekdays[day - 1]!),
    }))
    const test = Math.min(...dates.flatMap(({ kind, date }) => (kind === 'test' ? [date] : [])))
    for (const { kind, date } of dates) {
      if (kind !== 'test') expect(test - date).toBeGreaterThanOrEqual(2)
    }
  }
})

test('lifts are tested in the order of a meet, by attempts at 91, 96.5 and 100 % where the session holds them', () => {
  for (const { request, taper } of lifters) {
    const tests = taper.sessions.filter(({ kind }) => kind === 'test').flatMap(({ rows }) => rows)
    const order = ['knee', 'horizontal_push', 'hinge']
    const places = tests.map(({ row }) => order.indexOf(row.exercise.pattern))
    expect(places).toEqual([...places].sort())
    const percents = tests[0]!.groups.map(({ pct }) => pct)
    expect(percents).toEqual(request.minutes >= 45 ? [91, 96.5, 100] : [85])
  }
})

test('the deadlift is pulled once before the test, lightly', () => {
  for (const { taper } of lifters) {
    const pulls = taper.sessions
      .filter(({ kind }) => kind === 'training')
      .flatMap(({ rows }) => rows)
      .filter(({ row }) => row.exercise.pattern === 'hinge')
    expect(pulls.length).toBeLessThanOrEqual(1)
    expect(pulls.every(({ groups }) => groups.every(({ pct }) => pct === 75))).toBe(true)
  }
})

test('a long program is tested more than once, each time heavier', () => {
  for (const weeks of [24, 36, 52]) {
    const { weeks: planned } = planFacts({ ...lifters[0]!.request, days: 4, minutes: 75, weeks })
    const tests = planned.flatMap(({ sessions }) => sessions.filter(({ kind }) => kind === 'test'))
    const squats = tests.map(
      ({ rows }) =>
        rows.find(({ row }) => row.exercise.id === 'back-squat')?.groups.at(-1)?.kg ?? 0,
    )
    expect(squats.length).toBeGreaterThanOrEqual(2)
    squats.slice(1).forEach((kg, index) => expect(kg).toBeGreaterThan(squats[index]!))
  }
})
