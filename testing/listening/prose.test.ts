import { expect, test } from 'vitest'
import { areaSchema, skillSchema, trainingStyleSchema } from '@/lib/domain/athlete/wishes'
import { exerciseById, resolveExclusions } from '@/lib/domain/catalogue/catalogue'
import { heardHealthSchema, sportFamilySchema } from '@/lib/domain/listening/reading'
import { equipmentItemSchema, limitationSchema, weekdaySchema } from '@/lib/domain/vocabulary'
import prose from './prose-60.json' with { type: 'json' }

interface Expected {
  emphasis?: string[]
  reduce?: string[]
  lifts?: { exercise: string; ask: string }[]
  skills?: { skill: string }[]
  avoid?: string[]
  limitations?: string[]
  health?: string[]
  concerns?: string[]
  days?: { weekdays?: string[]; not?: string[] }
  equipment?: { have?: string[]; lack?: string[] }
  sport?: { sport: string }
  style?: string[]
}

test.each(prose.cases)('$id expects only what there is', ({ expect: expected }) => {
  const wanted = expected as Expected
  const { days, equipment } = wanted
  for (const [schema, words] of [
    [areaSchema, [...(wanted.emphasis ?? []), ...(wanted.reduce ?? [])]],
    [skillSchema, (wanted.skills ?? []).map(({ skill }) => skill)],
    [limitationSchema, wanted.limitations ?? []],
    [heardHealthSchema, [...(wanted.health ?? []), ...(wanted.concerns ?? [])]],
    [weekdaySchema, [...(days?.weekdays ?? []), ...(days?.not ?? [])]],
    [equipmentItemSchema, [...(equipment?.have ?? []), ...(equipment?.lack ?? [])]],
    [trainingStyleSchema, wanted.style ?? []],
    [sportFamilySchema, wanted.sport ? [wanted.sport.sport] : []],
  ] as const)
    for (const word of words) expect(schema.safeParse(word).success, word).toBe(true)
  for (const { exercise } of wanted.lifts ?? []) expect(exerciseById(exercise)).toBeDefined()
  const never = ['burpee', 'behind the neck press']
  const names = (wanted.avoid ?? []).filter((name) => !never.includes(name))
  expect(resolveExclusions(names).unknown).toEqual([])
})
