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
    expect(sheets[index]).toEqual({ rules: nextTimes(week, 'kg'), elsewhere: null })
  }
})

test('what a later sheet leaves out stands word for word on the one that it names', () => {
  const shorter = sheets.filter(({ elsewhere }) => elsewhere !== null)
  expect(shorter.length).toBeGreaterThan(3)
  for (const [index, { rules, elsewhere }] of sheets.entries()) {
    if (elsewhere === null) continue
    const there = sheets[elsewhere - 1]!.rules
    const left = nextTimes(weeks[index]!, 'kg').filter(
      (rule) =>
        !rules.some(({ rows, sentence }) => rows === rule.rows && sentence === rule.sentence),
    )
    expect(left.length).toBeGreaterThan(0)
    for (const rule of left) expect(there).toContainEqual(rule)
  }
})

test('a block that is printed from its middle begins with all of it', () => {
  expect(sheetRules(weeks.slice(2), 'kg')[0]).toEqual({
    rules: nextTimes(weeks[2]!, 'kg'),
    elsewhere: null,
  })
})
