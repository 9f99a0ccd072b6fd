import { expect, test } from 'vitest'
import { isPull } from '@/lib/domain/catalogue/exercise-kinds'
import { gridCases } from '@/testing/plans/grid-cases'
import { planFacts, rowsOf, setsOf } from '@/testing/plans/plan-facts'

test('beginners row no more than four sets of one exercise in a session', () => {
  const cases = gridCases().filter(
    ({ level, style, kit }) => level === 'beginner' && style === 'strength' && kit === 'full_gym',
  )
  for (const request of cases.filter(({ weeks }) => weeks === 8)) {
    for (const row of planFacts(request).weeks.flatMap(rowsOf))
      if (isPull(row.row.exercise)) expect(setsOf(row)).toBeLessThanOrEqual(4)
  }
})

test('no day raises the arms to the side in two rows, or trains the calves from one list twice', () => {
  const cases = gridCases().filter(
    ({ kit, style, minutes }) => kit === 'full_gym' && style === 'hypertrophy' && minutes >= 75,
  )
  for (const request of cases) {
    for (const { rows } of planFacts(request).loading.flatMap(({ sessions }) => sessions)) {
      const raises = rows.filter(({ row }) => row.exercise.pattern === 'side_raise')
      const calves = rows.flatMap(({ row }) => (row.tag === 'a' && row.key === 'CA' ? [row] : []))
      expect(raises.length, JSON.stringify(request)).toBeLessThanOrEqual(1)
      expect(calves.length, JSON.stringify(request)).toBeLessThanOrEqual(1)
    }
  }
})
