import { longestNumber, numberWords } from './number-words'
import { plainLetters } from './plain'

/** The numbers that words say, as digits of any script or as number words of five languages. */
export function numbersIn(words: string): number[] {
  const [text, others] = inDigits(words)
  const digits = [...text.matchAll(/\d+(?:[.,]\d+)?/g)].flatMap(([found]) => valuesOf(found))
  return [...digits, ...others]
}

/** "3-4", "three to four", "3 oder 4": the lower of the two for a number of them, else the number itself. */
export function lowerOfRange(words: string, number: number): number {
  const [text] = inDigits(words)
  for (const [, from, to] of text.matchAll(range)) {
    if (Number(from) < number && number <= Number(to)) return Number(from)
  }
  return number
}

const range = /(?<![\d.,/])(\d+) ?(?:-|–|—|~|to|or|bis|oder|a|o|ou|ate) ?(\d+)(?![\d.,/])/g

/** The words with digits for number words; beside them what a word may mean besides: Spanish "once" is eleven. */
function inDigits(words: string): [text: string, others: number[]] {
  const text = asciiDigits(plainLetters(words))
  const tokens = text.split(/(?<=[^a-z])(?=[a-z])|(?<=[a-z])(?=[^a-z])/)
  const said = numberWords()
  const parts: string[] = []
  const others: number[] = []
  for (let at = 0; at < tokens.length;) {
    const run = longestRun(tokens, at)
    const values = run ? said.get(run.words)! : []
    // "A" may be one, and stands in Spanish between the ends of a range.
    const isNumber = run && run.words !== 'a'
    parts.push(isNumber ? ` ${values[0]} ` : tokens[at]!)
    others.push(...values.slice(isNumber ? 1 : 0))
    at += run?.length ?? 1
  }
  return [parts.join('').replace(/ +/g, ' '), others]
}

/** The longest number word that begins at a token; words of one number are apart by a space or a hyphen. */
function longestRun(tokens: string[], at: number): { words: string; length: number } | null {
  let words = ''
  let found: { words: string; length: number } | null = null
  for (let length = 1; length < 2 * longestNumber; length += 2) {
    const word = tokens[at + length - 1]
    if (word === undefined || !/^[a-z]/.test(word)) break
    words = words === '' ? word : `${words} ${word}`
    if (numberWords().has(words)) found = { words, length }
    if (!/^[ -]$/.test(tokens[at + length] ?? '')) break
  }
  return found
}

/** A comma or a point before three digits may stand between thousands. */
function valuesOf(found: string): number[] {
  const value = Number(found.replace(',', '.'))
  return /[.,]\d{3}$/.test(found) ? [value, Number(found.replace(/[.,]/, ''))] : [value]
}

/** Digits stand in their script one after the other, from zero to nine; Chinese numerals up to ten are words. */
function asciiDigits(text: string): string {
  return text
    .replaceAll('٫', '.')
    .replace(/\p{Nd}/gu, (digit) => {
      let value = 0
      while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0)! - value - 1)))
        value += 1
      return String(value)
    })
    .replace(/[一二两三四五六七八九十]+/g, (numeral) => ` ${chinese(numeral)} `)
}

function chinese(numeral: string): number {
  const digit = (sign: string) => '一二三四五六七八九'.indexOf(sign.replace('两', '二')) + 1
  const [before = '', after] = numeral.split('十')
  if (after === undefined) return digit(before.slice(-1))
  return (before === '' ? 1 : digit(before)) * 10 + (after === '' ? 0 : digit(after))
}
