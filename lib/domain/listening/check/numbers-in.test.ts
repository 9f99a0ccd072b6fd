import { describe, expect, it, test } from 'vitest'
import { lowerOfRange, numbersIn } from './numbers-in'

describe('the numbers that words say', () => {
  it.each([
    ['bench 140 kg', 140],
    ['82,5 kg', 82.5],
    ['1.5x bodyweight', 1.5],
    ['2½ plates', 2.5],
    ['315x3', 3],
    ['5x a week', 5],
    ['1,200 total', 1200],
    ['١٤٠ كغ', 140],
    ['१४० किलो', 140],
    ['１４０ｋｇ', 140],
    ['每周三次', 3],
    ['三十五分钟', 35],
    ['twice a week', 2],
    ['forty-five minutes', 45],
    ['one hundred and forty', 140],
    ['two twenty five', 225],
    ['a hundred kilos', 100],
    ['mein erster Klimmzug', 1],
    ['fünfundvierzig Minuten', 45],
    ['hundertvierzig Kilo', 140],
    ['dreimal die Woche', 3],
    ['cuarenta y cinco minutos', 45],
    ['ciento cuarenta kilos', 140],
    ['quatre-vingt-dix kilos', 90],
    ['soixante et onze', 71],
    ['deux cents', 200],
    ['cento e quarenta quilos', 140],
    ['duzentos e vinte e cinco', 225],
  ])('“%s”: %d', (words, number) => {
    expect(numbersIn(words)).toContain(number)
  })

  it.each([
    ['forty-five minutes', 5],
    ['forty-five minutes', 40],
    ['sixty', 6],
    ['fünfundvierzig', 5],
    ['quatre-vingt-dix', 4],
    ['bench 140', 40],
    ['someone', 1],
    ['weight', 8],
    ['no number', 0],
  ])('“%s”: not %d', (words, number) => {
    expect(numbersIn(words)).not.toContain(number)
  })
})

test.each([
  ['3-4 days', 4, 3],
  ['3–4 sessions', 3, 3],
  ['three to four days', 4, 3],
  ['drei bis vier Tage', 4, 3],
  ['3 a 5 días', 4, 3],
  ['15-60 min', 45, 15],
  ['4 days', 4, 4],
  ['4 x 30 min', 30, 30],
])('of “%s”, %d is %d', (words, number, lower) => {
  expect(lowerOfRange(words, number)).toBe(lower)
})
