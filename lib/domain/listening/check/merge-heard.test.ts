import { expect, test } from 'vitest'
import type { HeardWish } from '@/lib/domain/listening/heard'
import { mergeHeard } from './merge-heard'

const area = (ask: 'more' | 'less', part: Partial<HeardWish> = {}): HeardWish => ({
  ...{ key: `areas:chest:${ask}`, quote: 'chest', source: 'rules', sure: true },
  meaning: { kind: 'area', area: 'chest', ask },
  ...part,
})
const knee: HeardWish = {
  ...{ key: 'limits:knee', quote: 'my knee', source: 'rules', sure: false },
  meaning: { kind: 'limit', part: 'knee', since: 'past' },
}
const byModel = { source: 'model' as const }

test('one wish of both readers is the rules’', () => {
  expect(mergeHeard([area('more')], [area('more', byModel)], [])).toEqual([area('more')])
})

test('what rules were unsure of is as the model has read it', () => {
  const unsure = area('more', { sure: false })
  expect(mergeHeard([unsure], [area('more', byModel)], [])).toEqual([area('more', byModel)])
  const less = area('less', { ...byModel, quote: 'less chest' })
  expect(mergeHeard([unsure], [less], [])).toEqual([less])
  const elsewhere = area('less', { ...byModel, quote: 'something else' })
  expect(mergeHeard([unsure], [elsewhere], [])).toEqual([unsure, elsewhere])
})

test('what the athlete has said yes to stays', () => {
  const unsure = area('more', { sure: false })
  const less = area('less', byModel)
  expect(mergeHeard([unsure], [less], ['areas:chest:more'])).toEqual([unsure, less])
})

test('a model that contradicts what rules are sure of is asked about, and takes nothing away', () => {
  const less = area('less', byModel)
  expect(mergeHeard([area('more')], [less], [])).toEqual([area('more'), { ...less, sure: false }])
  expect(mergeHeard([area('more'), knee], [], [])).toEqual([area('more'), knee])
})

test('a limitation stays whatever the model reads, and may become sure', () => {
  const other: HeardWish = {
    ...knee,
    ...{ key: 'limits:hip', source: 'model', sure: true },
    meaning: { kind: 'limit', part: 'hip', since: 'now' },
  }
  expect(mergeHeard([knee], [other], [])).toEqual([knee, other])
  const now: HeardWish = {
    ...knee,
    ...{ source: 'model', sure: true },
    meaning: { kind: 'limit', part: 'knee', since: 'now' },
  }
  expect(mergeHeard([knee], [now], [])).toEqual([now])
})

test('no more than are stored, and what is about safety is among them', () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    area('more', { key: `unhandled:unclear:${index}`, quote: `${index}` }),
  )
  const merged = mergeHeard([...many, knee], [], [])
  expect(merged).toHaveLength(100)
  expect(merged).toContain(knee)
})
