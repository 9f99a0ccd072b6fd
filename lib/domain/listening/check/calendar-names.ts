import { languageSchema } from '@/lib/domain/listening/reading'
import { type Weekday, weekdaySchema } from '@/lib/domain/vocabulary'
import { plainLetters } from './plain'

/** The weekday that a plain word names, in any language that a reading may be of; several where languages differ. */
export function weekdaysNamed(word: string): Weekday[] {
  return named(calendar().weekdays, word).map((index) => weekdaySchema.options[index]!)
}

/** The months (1-12) that a word names. */
export function monthsNamed(word: string): number[] {
  return named(calendar().months, word).map((index) => index + 1)
}

interface Name {
  index: number
  name: string
  isShort: boolean
  /** Whether letters of an alphabet make it. */
  isSpelt: boolean
}

interface Calendar {
  weekdays: Name[]
  months: Name[]
}

let known: Calendar | undefined

function calendar(): Calendar {
  return (known ??= {
    weekdays: namesOf('weekday', (index) => new Date(Date.UTC(2024, 0, 1 + index)), 7),
    months: namesOf('month', (index) => new Date(Date.UTC(2024, index, 1)), 12),
  })
}

/** The names that Unicode's locale data has; 1 January 2024 was a Monday. */
function namesOf(part: 'weekday' | 'month', at: (index: number) => Date, count: number): Name[] {
  const languages = languageSchema.options.filter((language) => language !== 'other')
  return languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const format = new Intl.DateTimeFormat(language, { [part]: style, timeZone: 'UTC' })
      return Array.from({ length: count }, (_, index) => {
        const name = plainLetters(format.format(at(index))).replace(/\.$/, '')
        return { index, name, isShort: style === 'short', isSpelt: spelt.test(name) }
      }).filter(({ name }) => name.length > 1 && /\p{L}/u.test(name))
    }),
  )
}

const spelt = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u

function named(names: Name[], word: string): number[] {
  return [...new Set(names.filter((name) => isNamed(name, word)).map(({ index }) => index))]
}

/**
 * Letters of an alphabet stand in words: a name may be cut short to three letters or have an ending ("Tues", "sonntags",
 * "воскресеньям"). Other scripts write on without spaces.
 */
function isNamed({ name, isShort, isSpelt }: Name, word: string): boolean {
  if (!isSpelt) return word.includes(name)
  if (word === name || (name.length > 2 && word === `${name}s`)) return name.length > 2
  if (isShort || word.length < 3) return false
  const stem = name.length > 4 ? name.slice(0, -2) : name
  return name.startsWith(word) || (stem.length > 2 && word.startsWith(stem))
}
