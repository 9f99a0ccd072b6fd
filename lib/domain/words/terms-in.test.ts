import { describe, expect, test } from 'vitest'
import { writeSampleDays } from '@/testing/samples/sample-days'
import { glossary } from './glossary'
import { termsIn } from './terms-in'

const days = writeSampleDays().map(({ phase, workout }) => ({ phase, workouts: [workout] }))

describe('the glossary', () => {
  test('says each meaning as one or two short sentences, in words that need no other', () => {
    for (const { name, means } of Object.values(glossary)) {
      expect(means, name).toMatch(/^[a-z].*\.$/)
      expect(means.length, name).toBeLessThan(150)
      expect(means, name).not.toMatch(/mesocycle|MRV|MEV|autoregulat/i)
    }
  })
})

describe('terms of a day', () => {
  test('are those that stand there, and no others', () => {
    const [first, , heavy, last] = days
    expect(termsIn([first!])).toEqual(['rir', 'percent', 'range', 'rest', 'accumulation'])
    expect(termsIn([heavy!])).toEqual([
      ...['rir', 'percent', 'range', 'rest', 'top_set', 'intensification'],
    ])
    expect(termsIn([last!])).not.toContain('range')
  })

  test('stand once for many days', () => {
    const terms = termsIn([...days, ...days])
    expect(new Set(terms).size).toBe(terms.length)
  })
})
