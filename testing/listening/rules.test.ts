import { expect, test } from 'vitest'
import { readWords } from '@/lib/domain/listening/read/read-words'
import { checkReading } from '@/lib/domain/listening/check/check-reading'
import { sureOnly } from '@/lib/domain/listening/reading'
import { casesToday, caseWriter, scoreReading, wordsCases } from './score-reading'

const scores = wordsCases.map((one) => {
  const writer = caseWriter(one)
  const reading = sureOnly(readWords(writer, { ...writer, today: casesToday }))
  return scoreReading(one, checkReading(reading, writer, casesToday, 'rules'))
})

/** What rules hear and a case does not expect, with the reason why it is right all the same. */
const exceptions = [
  // The case is older than the limitation for ankles and feet.
  'multi-12 limitation:ankle_foot',
]

test('what rules hear is so, and nothing that must not be heard', () => {
  expect(scores.flatMap(({ forbidden }) => forbidden)).toEqual([])
  expect(scores.flatMap(({ wrong }) => wrong)).toEqual(exceptions)
  expect(scores.reduce((sum, { right }) => sum + right, 0)).toBeGreaterThan(70)
})

test('no word about health is missed', () => {
  const english = scores.flatMap((score) => score.missed)
  expect(english.filter((fact) => / health:/.test(fact))).toEqual([])
})
