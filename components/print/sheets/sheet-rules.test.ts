import { expect, test } from 'vitest'
import { programToShow } from '@/testing/plans/program-to-show'
import { nextTimes } from './next-times'
import { sheetRules } from './sheet-rules'

const { weeks } = programToShow({
  height_cm: 180,
  weight_kg: 82,
  goal_category: 'strength',
  goal_raw: 'A stronger squat',
  fitness_level: 'intermediate',
  duration_weeks: 12,
  days_per_week: 4,
  known_lifts: [{ exercise: 'Back squat', weight: 140, reps: 3 }],
})
const sheets = sheetRules(weeks, 'kg')

test('the first sheet of each block says all that next time depends on', () => {
  for (const [index, week] of weeks.entries()) {
    const before = weeks[index - 1]
    if (before?.block === week.block && before.phase === week.phase) continue
    expect(sheets[index]).toEqual({ all: nextTimes(week, 'kg'), short: null })
  }
})

test('what a later sheet leaves out stands word for word on the one that it names', () => {
  const shorter = sheets.filter(({ short }) => short !== null)
  expect(shorter.length).toBeGreaterThan(3)
  for (const { all, short } of shorter) {
    const there = sheets[short!.elsewhere - 1]!
    expect(there.short).toBeNull()
    const left = all.filter((rule) => !short!.changed.includes(rule))
    expect(left.length).toBeGreaterThan(0)
    for (const rule of left) expect(there.all).toContainEqual(rule)
  }
})

test('a block that is printed from its middle begins with all of it', () => {
  expect(sheetRules(weeks.slice(2), 'kg')[0]).toEqual({
    all: nextTimes(weeks[2]!, 'kg'),
    short: null,
  })
})
