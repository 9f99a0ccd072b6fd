import { expect, test } from 'vitest'
import { gridCases } from '@/testing/plans/grid-cases'
import { planFacts, rowsOf, type PlanFacts } from '@/testing/plans/plan-facts'
import type { WeekPlan } from '@/lib/domain/blueprint/weeks/planned-week'

const beginners = gridCases()
  .filter(
    ({ style, level, kit }) => style === 'strength' && level === 'beginner' && kit === 'full_gym',
  )
  .map(planFacts)

/** Weights of a lift in a week, in order. */
const weights = (week: WeekPlan, id: string) =>
  rowsOf(week).flatMap(({ row, groups }) =>
    row.tag === 'B' && row.exercise.id === id ? groups.map(({ kg }) => kg ?? 0) : [],
  )

const lifts = ['back-squat', 'bench-press']

test('the second session of a lift in a week is a step heavier, never heavier than the next week begins', () => {
  let raised = 0
  for (const { loading } of beginners) {
    loading.forEach((week, index) => {
      const next = loading[index + 1]
      for (const id of lifts) {
        const [first, second] = weights(week, id)
        if (first === undefined || second === undefined) continue
        expect(second).toBeGreaterThanOrEqual(first)
        expect(second - first).toBeLessThanOrEqual(2.5)
        if (second > first) raised += 1
        const follows = next?.week.week === week.week.week + 1 ? weights(next, id)[0] : undefined
        if (follows !== undefined) expect(second).toBeLessThanOrEqual(follows)
      }
    })
  }
  expect(raised).toBeGreaterThan(20)
})

test("a novice's deload is two sets a tenth lighter than the last week", () => {
  for (const facts of beginners.filter(hasDeload)) {
    const at = facts.weeks.findIndex(({ week }) => week.phase === 'deload')
    for (const id of lifts) {
      const [light] = weights(facts.weeks[at]!, id)
      const [last] = weights(facts.weeks[at - 1]!, id)
      if (light === undefined || last === undefined) continue
      expect(light / last).toBeGreaterThan(0.85)
      expect(light / last).toBeLessThan(0.95)
    }
  }
})

function hasDeload({ weeks }: PlanFacts): boolean {
  return weeks.some(({ week }) => week.phase === 'deload')
}

test('no weight is raised within the week that leaves fewer than two reps', () => {
  for (const week of beginners.flatMap((facts) => facts.weeks)) {
    for (const id of lifts) {
      const sets = rowsOf(week)
        .filter(({ row }) => row.tag === 'B' && row.exercise.id === id)
        .flatMap(({ groups }) => groups)
      sets.forEach(({ kg, rir }, index) => {
        if ((kg ?? 0) > (sets[index - 1]?.kg ?? Infinity)) expect(rir).toBeGreaterThanOrEqual(2)
      })
    }
  }
})
