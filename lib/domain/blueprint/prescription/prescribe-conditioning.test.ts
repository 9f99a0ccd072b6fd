import { expect, test } from 'vitest'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import type { Level } from '@/lib/domain/vocabulary'
import { gridCases } from '@/testing/plans/grid-cases'
import { planFacts, rowsOf } from '@/testing/plans/plan-facts'
import { prescribeConditioning } from './prescribe-conditioning'

const row = (id: string, sets: number) => ({
  slot: 'd1s5',
  key: 'INTV' as const,
  tag: 'c' as const,
  exercise: catalogueEntry(id),
  sets,
  base: sets,
  place: 0,
  emphasized: false,
  why: [],
})

const week = (number: number, part: Partial<ProgramWeek> = {}): ProgramWeek => ({
  week: number,
  phase: 'accumulation',
  block: 1,
  phase_week: number,
  phase_weeks: 4,
  left: 4 - number,
  ...part,
})
const amount = (id: string, sets: number, at: ProgramWeek, level: Level = 'intermediate') =>
  prescribeConditioning({ level }, row(id, sets), at).amount_min

test('steady work is counted in minutes, intervals in the whole rounds that fit them', () => {
  expect(amount('bike-steady', 20, week(2))).toBe(20)
  expect(amount('bike-intervals', 14, week(2))).toBe(8)
  expect(amount('bike-intervals', 1, week(2))).toBe(1)
})

test('each week has a tenth or a round more, a light one three fifths', () => {
  const weeks = [1, 2, 3, 4].map((number) => week(number))
  const light = week(5, { phase: 'deload' })
  expect(weeks.map((each) => amount('bike-steady', 20, each))).toEqual([18, 20, 22, 24])
  expect(weeks.map((each) => amount('bike-intervals', 14, each))).toEqual([7, 8, 9, 10])
  expect(amount('bike-steady', 20, light)).toBe(12)
  expect(amount('bike-steady', 9, light)).toBe(6)
  expect(amount('bike-intervals', 14, light)).toBe(5)
  expect(amount('bike-steady', 20, week(6, { block: 2 }))).toBe(26)
})

test('beginners begin their intervals in the fifth week', () => {
  const rounds = [5, 6, 7].map((number) => amount('bike-intervals', 14, week(number), 'beginner'))
  expect(rounds).toEqual([7, 8, 9])
})

test('growth ends at three quarters of an hour and at ten rounds', () => {
  expect(amount('bike-steady', 40, week(9))).toBe(45)
  expect(amount('bike-intervals', 25, week(9))).toBe(14)
})

test('where the session has time, conditioning is longer at the end than at the beginning', () => {
  const cases = gridCases().filter(
    ({ style, kit }) => (style === 'fitness' || style === 'general') && kit === 'full_gym',
  )
  let grown = 0
  let rows = 0
  for (const request of cases.filter((_, index) => index % 9 === 4)) {
    const { loading, athlete } = planFacts(request)
    for (const { row: last, groups } of rowsOf(loading.at(-1)!)) {
      const first = rowsOf(loading[0]!).find(({ row: each }) => each.slot === last.slot)
      if (last.tag !== 'c' || first?.row.exercise !== last.exercise) continue
      rows += 1
      if (groups[0]!.amount_min > first.groups[0]!.amount_min) grown += 1
    }
    for (const { minutes } of loading.flatMap(({ sessions }) => sessions))
      expect(minutes).toBeLessThanOrEqual(athlete.sessionMinutes)
  }
  expect(rows).toBeGreaterThan(20)
  expect(grown / rows).toBeGreaterThan(0.7)
})

test('the third week, which lifts in full, has no less conditioning than the second', () => {
  const cases = gridCases().filter(
    ({ style, level, weeks }) => style === 'general' && level === 'beginner' && weeks === 8,
  )
  for (const request of cases) {
    const [, second, third] = planFacts(request).weeks
    for (const { row: later, groups } of rowsOf(third!)) {
      const before = rowsOf(second!).find(({ row: each }) => each.slot === later.slot)
      if (later.tag !== 'c' || before?.row.exercise !== later.exercise) continue
      const minutes = groups[0]!.amount_min
      expect(minutes, JSON.stringify(request)).toBeGreaterThanOrEqual(before.groups[0]!.amount_min)
    }
  }
})
