import { expect, test } from 'vitest'
import { planFacts, rowsOf } from '@/testing/plans/plan-facts'
import type { GridCase } from '@/testing/plans/grid-cases'

const athlete: GridCase = {
  style: 'athletic',
  level: 'intermediate',
  days: 3,
  minutes: 60,
  kit: 'full_gym',
  weeks: 8,
}

/** Lowest and highest amount of the row with this exercise in each loading week that has it. */
function amounts(request: GridCase, id: string) {
  return planFacts(request).loading.flatMap((week) => {
    const groups = rowsOf(week).find(({ row }) => row.exercise.id === id)?.groups
    return groups ? [groups[0]!] : []
  })
}

test('sprints begin with the start, and no loading week runs shorter than the one before', () => {
  const meters = amounts(athlete, 'flat-sprint').map(({ amount_max }) => amount_max)
  expect(meters[0]).toBe(10)
  expect(meters.at(-1)).toBe(30)
  expect(meters).toEqual([...meters].sort((one, other) => one - other))
})

test('hops come by fifteens and twenties in two or three sets, jumps by fives', () => {
  const runner: GridCase = { ...athlete, style: 'sport_endurance' }
  const hops = amounts(runner, 'pogo-hop')
  expect(hops.length).toBeGreaterThan(3)
  for (const { sets, amount_min } of hops) {
    expect([15, 20]).toContain(amount_min)
    expect([2, 3]).toContain(sets)
  }
  expect(amounts(athlete, 'box-jump').map(({ amount_min }) => amount_min)).toContain(5)
})
