import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkReading } from '@/lib/domain/listening/check/check-reading'
import { type HeardWish, heardWishSchema } from '@/lib/domain/listening/heard'
import { nothingRead, type Reading } from '@/lib/domain/listening/reading'
import { anyReading } from './any-reading'
import { casesToday, caseWriter, wordsCases } from './score-reading'

/** Words whose numbers are all digits, so that the test can tell by itself which there are. */
const vocabulary =
  'bring up my chest shoulders bench squat 140 kg 3 plates by March not on Sundays 45 min 4 days pain knee'.split(
    ' ',
  )
const someWords = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 40 })
  .map((list) => list.join(' '))

const wordsAndReading = someWords.chain((words) =>
  fc.record({ words: fc.constant(words), reading: anyReading(words) }),
)

test('nothing survives that the words do not say', () => {
  let survivors = 0
  fc.assert(
    fc.property(wordsAndReading, ({ words, reading }) => {
      const heard = checkReading(reading, writerOf(words), casesToday, 'model')
      for (const wish of heard) {
        survivors += 1
        expect(heardWishSchema.safeParse(wish).error).toBeUndefined()
        expect(inWords(words)).toContain(inWords(wish.quote!))
        for (const number of numbersOf(wish)) expect(numbersMeant(wish.quote!)).toContain(number)
      }
      expect(new Set(heard.map(({ key }) => key)).size).toBe(heard.length)
    }),
    { numRuns: 1000 },
  )
  // Else the readings would be so evil that nothing is tried.
  expect(survivors).toBeGreaterThan(1000)
})

/** A reading of a case with each kind of wish in it, whose quote and numbers are given. */
function readingOf(quote: string, number: number): Reading {
  const when = { in_weeks: number, month: null, day: null, year: null, part: 'any' as const }
  const lift = { quote, exercise: 'bench press', unit: 'kg' as const, reps: null, when: null }
  return {
    ...nothingRead,
    lifts: [
      { ...lift, ask: 'target', load: number },
      { ...lift, exercise: 'squat', ask: 'current', load: number },
    ],
    skills: [{ quote, skill: 'pull_up', now: number, reps: number, when }],
    event: { quote, kind: 'race', weekday: null, when },
    days: [
      { quote, kind: 'per_week', weekday: null, number },
      { quote, kind: 'minutes', weekday: null, number },
    ],
    equipment: [
      { quote, item: 'dumbbells', has: 'yes', place: null, heaviest: number, unit: 'kg' },
    ],
    layoff: { quote, months: number, cause: null },
    conditioning: { quote, want: 'add', minutes: number },
    body: { quote, aim: 'lose', amount: number, unit: 'kg', weeks: number },
  }
}

test.each(wordsCases)('$id: an invented quote and an invented number are dropped', (one) => {
  const writer = caseWriter(one)
  const check = (reading: Reading) => checkReading(reading, writer, casesToday, 'model')
  expect(check(readingOf(`${one.text.slice(0, 100)} and gribbles`, 5))).toEqual([])
  const quote = one.text.slice(0, 160)
  const invented = [97, 67, 59].find((number) => !one.text.includes(String(number)))!
  expect(check(readingOf(quote, invented)).flatMap(numbersOf)).toEqual([])
})

function writerOf(words: string) {
  return { goal_raw: words, notes: '', units: 'kg' as const, weight_kg: 80, known_lifts: [] }
}

function inWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** What a number that was written may have become: kilograms of plates or pounds, weeks of months, minutes of hours. */
function numbersMeant(quote: string): (number | string)[] {
  const said = [...quote.matchAll(/\d+/g)].map(([digits]) => Number(digits))
  const march = ['01', '31', ...said.map((day) => String(day).padStart(2, '0'))]
  return [
    ...said,
    ...said.map((number) => Math.abs(number - 80)),
    ...said.map((number) => 20 + 40 * number),
    ...(/march/i.test(quote) ? march.map((day) => `2027-03-${day}`) : []),
  ]
}

function numbersOf({ meaning }: HeardWish): (number | string)[] {
  const { kind: _, ...rest } = meaning
  return Object.values(rest).filter(
    (value): value is number | string =>
      typeof value === 'number' || (typeof value === 'string' && /^\d{4}-/.test(value)),
  )
}
