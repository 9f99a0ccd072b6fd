import { expect, test } from 'vitest'
import { noWishes, wishesSchema } from '@/lib/domain/athlete/wishes'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { gridProfile } from '@/testing/plans/grid-cases'

const profile = gridProfile({
  style: 'general',
  level: 'intermediate',
  days: 3,
  minutes: 45,
  kit: 'full_gym',
  weeks: 4,
})

test('without wishes there is nothing to answer, and the plan is what it was', () => {
  const plan = buildBlueprint(profile)
  expect(plan.answers).toEqual([])
  expect(buildBlueprint(profile, noWishes)).toEqual(plan)
})

test('every wish is answered once', () => {
  const wishes = wishesSchema.parse({ off_days: ['wed'], skills: [{ skill: 'planche' }] })
  const plan = buildBlueprint(profile, wishes)
  expect(plan.answers.map(({ key }) => key)).toEqual(['skills:planche', 'off_days:wed'])
  expect(plan.weekdays).not.toContain('wed')
  expect(plan.weeks.flatMap(({ days }) => days.map(({ weekday }) => weekday))).not.toContain('wed')
})

test('lats beside the whole back are no plan that was so already', () => {
  const asked = wishesSchema.parse({
    areas: [
      { area: 'back', ask: 'more' },
      { area: 'lats', ask: 'more' },
    ],
  })
  const { answers } = buildBlueprint(profile, asked)
  expect(answers.map(({ outcome }) => outcome)).toEqual(['done', 'done'])
  for (const { sentence } of answers) expect(sentence).not.toContain('like that already')
})
