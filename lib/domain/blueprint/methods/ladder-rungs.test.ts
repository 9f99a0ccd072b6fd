import { expect, test } from 'vitest'
import { gridCases } from '@/testing/plans/grid-cases'
import { planFacts, rowsOf } from '@/testing/plans/plan-facts'

const unloaded = gridCases()
  .filter(({ kit }) => kit !== 'full_gym')
  .filter((_, index) => index % 9 === 0)
  .map(planFacts)

const ids = (index: number) =>
  new Set(unloaded[index]!.weeks.flatMap(rowsOf).map(({ row }) => row.exercise.id))

test('nobody beyond a beginner is given a form for beginners', () => {
  const easy = ['incline-push-up', 'bodyweight-squat', 'chair-squat', 'bodyweight-calf-raise']
  unloaded.forEach(({ request }, index) => {
    if (request.level === 'beginner') return
    for (const id of easy) expect(ids(index), JSON.stringify(request)).not.toContain(id)
  })
})

test('beginners press themselves from a bench first, and nobody begins with handstands', () => {
  unloaded.forEach(({ request }, index) => {
    if (request.level !== 'beginner') return
    for (const id of [
      'decline-push-up',
      'pike-push-up',
      'wall-handstand-push-up',
      'hanging-knee-raise',
    ])
      expect(ids(index), JSON.stringify(request)).not.toContain(id)
  })
})

test('in a gym too the trunk of a beginner begins on the floor', () => {
  const novices = gridCases()
    .filter(
      ({ kit, level, style }) => kit === 'full_gym' && level === 'beginner' && style === 'strength',
    )
    .filter((_, index) => index % 5 === 0)
  const trunk = novices
    .map(planFacts)
    .flatMap(({ weeks }) => weeks.flatMap(rowsOf))
    .filter(({ row }) => row.key === 'CORE')
    .map(({ row }) => row.exercise.id)
  expect(trunk.length).toBeGreaterThan(10)
  expect(new Set(trunk)).not.toContain('hanging-knee-raise')
})
