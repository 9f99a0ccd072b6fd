import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast, atMost, within } from './judge'
import { sets } from './say'

const RANK = { pass: 0, info: 1, warn: 2, fail: 3 }
const value = fc.double({ min: 0, max: 1000, noNaN: true })

describe('a judgement', () => {
  it('says value and limit with their unit', () => {
    expect(atMost(5.5, { warn: 5 }, sets)).toMatchObject({
      severity: 'warn',
      measured: '5.5 sets',
      limit: 'at most 5 sets',
    })
    expect(atLeast(1, { warn: 2 }, sets)).toMatchObject({
      severity: 'warn',
      measured: '1 set',
      limit: 'at least 2 sets',
    })
    expect(within(3, [1, 4], 'fail', sets)).toMatchObject({
      severity: 'pass',
      limit: '1 to 4 sets',
    })
  })

  it('never gets milder as a value goes further beyond its limits', () => {
    fc.assert(
      fc.property(
        value,
        value,
        value,
        fc.double({ min: 0, max: 100, noNaN: true }),
        (a, b, warn, more) => {
          const [small, large] = a < b ? [a, b] : [b, a]
          const above = { warn, fail: warn + more }
          expect(RANK[atMost(large, above, sets).severity]).toBeGreaterThanOrEqual(
            RANK[atMost(small, above, sets).severity],
          )
          const below = { warn: warn + more, fail: warn }
          expect(RANK[atLeast(small, below, sets).severity]).toBeGreaterThanOrEqual(
            RANK[atLeast(large, below, sets).severity],
          )
        },
      ),
    )
  })

  it('holds at the limit itself, whatever the rounding of a sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (tenths) => {
        const sum = Array.from({ length: tenths }, () => 0.1).reduce((all, each) => all + each, 0)
        expect(atMost(sum, { fail: tenths / 10 }, sets).severity).toBe('pass')
        expect(atLeast(sum, { fail: tenths / 10 }, sets).severity).toBe('pass')
      }),
    )
  })
})
