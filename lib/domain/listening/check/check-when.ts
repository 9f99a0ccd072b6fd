import type { Item, Written } from './claim'
import { monthsIn } from './months-in'
import { numbersIn } from './numbers-in'
import { plainLetters } from './plain'
import { resolveWhen, type When } from './resolve-when'
import { saysWeeks } from './spans-in'
import { standsIn } from './stands-in'

/**
 * The date of a moment that the words say, and the quote that says it: where the moment stands elsewhere in the sentence
 * ("bench 100, squat 140 by May"), the quote grows to the sentence. What the words do not say is no date.
 */
export function checkWhen(
  item: Item & { when: When | null },
  { sentences, today }: Written,
): { by: string | null; quote: string } {
  const { when, quote } = item
  if (when === null) return { by: null, quote }
  const sentence = sentences.find((each) => standsIn(quote, each) && each.length <= longestQuote)
  const said = [quote, ...(sentence ? [sentence] : [])].find((words) => saysMoment(words, when))
  if (said === undefined) return { by: null, quote }
  const by = resolveWhen(when, isByWord.test(plainLetters(said)), today)
  return { by, quote: by === null ? quote : said }
}

const longestQuote = 160

const isByWord =
  /\b(?:by|before|until|till|starts?|begins?|bis|vor|antes|para|hasta|avant|d'ici|jusqu|ate)\b/

function saysMoment(words: string, { in_weeks, month, day, year }: When): boolean {
  const numbers = numbersIn(words)
  const text = plainLetters(words)
  const isDayAlone = day !== null && month === null && year === null
  return (
    (in_weeks === null || saysWeeks(words, in_weeks)) &&
    (month === null || monthsIn(words).has(month)) &&
    (day === null || numbers.includes(day) || (day >= 24 && day <= 26 && isChristmas.test(text))) &&
    (year === null ||
      numbers.includes(year) ||
      numbers.includes(year - 2000) ||
      isNext.test(text)) &&
    (!isDayAlone || isDay.test(text))
  )
}

const isChristmas = /\bchristmas\b|\bxmas\b|weihnacht|\bnavidad\b|\bnoel\b|\bnatal\b/
const isNext =
  /\bnext year\b|\bnachstes jahr\b|\bano que viene\b|\bannee prochaine\b|\bano que vem\b/
/** A number alone is no day: "on the 22nd". */
const isDay = /\d(?:st|nd|rd|th)\b|\b(?:am|le|el|dia) \d|\d ?[日일]/
