import { expect, test } from 'vitest'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { gridCases, gridProfile, type GridCase } from '@/testing/plans/grid-cases'
import { programAsPlanned } from '@/testing/plans/rows-as-planned'

const lifter: GridCase = {
  style: 'strength',
  level: 'intermediate',
  days: 3,
  minutes: 60,
  kit: 'full_gym',
  weeks: 8,
}
const plan = (request: GridCase, part: object = {}) =>
  buildBlueprint({ ...gridProfile(request), ...part })

const finds = (blueprint: Blueprint) =>
  blueprint.weeks.flatMap(({ week, days }) =>
    days.flatMap(({ day, rows }) =>
      rows
        .filter(({ groups }) => groups.some(({ kind }) => kind === 'find'))
        .map(({ slot, groups }) => ({ week, day, slot, groups })),
    ),
  )

test('who entered no lifts finds each in its first session of week 1, by at most three eights', () => {
  const blueprint = plan(lifter, { known_lifts: [] })
  const found = finds(blueprint)
  const exercises = found.map(
    ({ slot }) => blueprint.slots.find((each) => each.slot === slot)!.candidates[0],
  )
  expect(exercises).toEqual(expect.arrayContaining(['back-squat', 'bench-press']))
  expect(new Set(exercises).size).toBe(exercises.length)
  for (const { week, groups } of found) {
    expect(week).toBe(1)
    expect(groups).toMatchObject([
      { kind: 'find', amount_min: 8, amount_max: 8, rir: 3, pct_1rm: null },
    ])
    expect(groups[0]!.sets).toBeLessThanOrEqual(3)
  }
})

test('known lifts and what follows from them are not looked for', () => {
  const searched = finds(plan(lifter)).map(({ slot }) => slot)
  const rows = plan(lifter).slots.filter(({ slot }) => searched.includes(slot))
  expect(rows.filter(({ tag }) => ['H', 'V', 'L', 'S', 'B', 'B1'].includes(tag))).toEqual([])
})

test('variants that come after their lift are counted from its eight and find none of their own', () => {
  const { blueprint, rows } = programAsPlanned({
    ...gridProfile({ ...lifter, days: 4 }),
    known_lifts: [],
  })
  const exercises = finds(blueprint).map(
    ({ slot }) => blueprint.slots.find((each) => each.slot === slot)!.candidates[0],
  )
  expect(exercises).toEqual([
    'back-squat',
    'bench-press',
    'overhead-press',
    'conventional-deadlift',
  ])
  const counted = rows.filter(({ exercise }) => exercise.progression?.eights_of)
  const pairs = counted.map(({ exercise }) => [
    exercise.exercise_id,
    exercise.progression!.eights_of,
  ])
  expect(Object.fromEntries(pairs)).toEqual({
    'pause-squat': 'back-squat',
    'close-grip-bench-press': 'bench-press',
  })
  expect(counted.filter(({ week }) => week.week === 1)).toHaveLength(2)
})

test('the search fits the minutes', () => {
  for (const request of gridCases().filter((_, index) => index % 61 === 7))
    for (const { minutes } of plan(request, { known_lifts: [] }).weeks[0]!.days)
      expect(minutes, JSON.stringify(request)).toBeLessThanOrEqual(request.minutes)
})
