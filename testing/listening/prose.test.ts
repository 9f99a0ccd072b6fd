import { expect, test } from 'vitest'
import { areaSchema, skillSchema, trainingStyleSchema } from '@/lib/domain/athlete/wishes'
import { exerciseById, resolveExclusions } from '@/lib/domain/catalogue/catalogue'
import { heardHealthSchema, sportFamilySchema } from '@/lib/domain/listening/reading'
import { equipmentItemSchema, limitationSchema, weekdaySchema } from '@/lib/domain/vocabulary'
import { judgeProse, proseCases } from './score-prose'

test.each(proseCases)('$id expects only what there is', ({ expect: wanted }) => {
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

const judged = proseCases.map(judgeProse)
const sure = judged.flatMap(({ readings }) => readings).filter((reading) => reading.sure)
const are = (verdict: string) => sure.filter((reading) => reading.verdict === verdict)

test('what rules are sure of in prose is so', () => {
  const [right, wrong] = [are('right'), are('wrong')]
  const share = right.length / (right.length + wrong.length)
  const lines = wrong.map(({ id, quote, facts }) => `${id} «${quote}» ${facts.join(' ')}`)
  expect(share, lines.join('\n')).toBeGreaterThan(LEAST_SHARE)
})

/** Of the readings that a person judged either right or wrong. */
const LEAST_SHARE = 0.7
