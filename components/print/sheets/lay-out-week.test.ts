import { expect, test } from 'vitest'
import { layOutWeek } from './lay-out-week'

const day = (rows: number) => ({ head: 14, rows: Array<number>(rows).fill(10) })
const a4 = { first: 240, other: 240, note: 6, whole: 50, short: 14 }

test('where there is room every rule stands on the sheet, and the week’s words above', () => {
  const { pages, isNoteAbove, isWhole } = layOutWeek([day(4), day(4)], a4)
  expect(pages).toHaveLength(1)
  expect([isNoteAbove, isWhole]).toEqual([true, true])
})

test('rules that an earlier sheet has make way for a day, or for rows that are easy to write in', () => {
  expect(layOutWeek([5, 5, 4].map(day), { ...a4, whole: 40 })).toMatchObject({
    pages: { length: 1 },
    isWhole: false,
  })
  const days = [5, 5, 4, 5, 5, 5].map(day)
  expect(layOutWeek(days, a4)).toMatchObject({ pages: { length: 2 }, isWhole: false })
  expect(layOutWeek(days, { ...a4, short: null })).toMatchObject({
    pages: { length: 3 },
    isWhole: true,
  })
})

test('the week’s words stand at its end where its beginning would take another sheet', () => {
  const days = [7, 6, 6, 4, 4, 4].map(day)
  expect(layOutWeek(days, { ...a4, note: 10 })).toMatchObject({
    pages: { length: 2 },
    isNoteAbove: false,
  })
})
