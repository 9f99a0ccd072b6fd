import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packDays } from './pack-days'

const day = (rows: number, height = 10) => ({ head: 18, rows: Array<number>(rows).fill(height) })
const a4 = { first: 215, other: 240, after: 30 }

test('six days of five lifts fill two pages, three on each, and their rows grow', () => {
  const pages = packDays(
    [5, 5, 4, 5, 2, 5].map((rows) => day(rows)),
    a4,
  )
  expect(pages.map(({ days }) => days)).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ])
  for (const { row } of pages) expect(row).toBeGreaterThan(10)
})

test('a short week takes one page, with rows no higher than a pen needs', () => {
  expect(packDays([day(3), day(3)], a4)).toEqual([{ days: [0, 1], row: 16.5 }])
})

test('a day beyond every page has one to itself', () => {
  expect(packDays([day(4), day(30), day(4)], a4).map(({ days }) => days)).toEqual([[0], [1], [2]])
})

test('every day stands once and in order, and no page holds more than it has room for', () => {
  const days = fc.array(
    fc.record({
      head: fc.integer({ min: 15, max: 30 }),
      rows: fc.array(fc.integer({ min: 8, max: 20 }), { minLength: 1, maxLength: 14 }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 60 }), (all, after) => {
      const pages = packDays(all, { first: 215, other: 240, after })
      expect(pages.flatMap(({ days }) => days)).toEqual(all.map((_, index) => index))
      for (const [index, { days, row }] of pages.entries()) {
        expect(row).toBeGreaterThanOrEqual(10)
        expect(row).toBeLessThanOrEqual(16.5)
        if (days.length === 1) continue
        const heights = days.flatMap((one) => [
          all[one]!.head,
          ...all[one]!.rows.map((least) => Math.max(least, row)),
        ])
        const room = (index === 0 ? 215 : 240) - (index === pages.length - 1 ? after : 0)
        expect(heights.reduce((sum, height) => sum + height)).toBeLessThanOrEqual(room)
      }
    }),
  )
})
