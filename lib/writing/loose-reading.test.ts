import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nothingRead, readingSchema } from '@/lib/domain/listening/reading'
import { looseReading } from './loose-reading'

const chest = { quote: 'chest', area: 'chest', ask: 'more' }

test('a sound reading stays as it is', () => {
  const reading = { ...nothingRead, areas: [chest] }
  expect(looseReading(reading)).toEqual(reading)
})

test('items that are sound alone count, the others and what is missing do not', () => {
  const reading = looseReading({
    language: 'klingon',
    areas: [chest, { ...chest, area: 'wings' }, 'chest'],
    tone: { quote: 'x', tone: 'brave' },
    days: 'none',
  })
  expect(reading).toEqual({ ...nothingRead, language: 'other', areas: [chest] })
})

test('a list has no more than it may hold', () => {
  expect(looseReading({ areas: Array(1000).fill(chest) })?.areas).toHaveLength(8)
})

test('what is no object is no reading', () => {
  for (const json of [undefined, null, [], 'none', 7]) expect(looseReading(json)).toBeNull()
})

test('whatever comes, what is left keeps to the schema', () => {
  const part = fc.constantFrom(...Object.keys(nothingRead), 'other')
  fc.assert(
    fc.property(fc.dictionary(part, fc.anything()), (json) => {
      expect(readingSchema.safeParse(looseReading(json)).success).toBe(true)
    }),
    { numRuns: 60 },
  )
})
