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
