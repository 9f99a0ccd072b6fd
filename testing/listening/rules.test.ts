import { expect, test } from 'vitest'
import { readWords } from '@/lib/domain/listening/read/read-words'
import { checkReading } from '@/lib/domain/listening/check/check-reading'
import { casesToday, caseWriter, scoreReading, wordsCases } from './score-reading'

const scores = wordsCases.map((one) => {
  const writer = caseWriter(one)
  const reading = readWords(writer, { ...writer, today: casesToday })
  return scoreReading(one, checkReading(reading, writer, casesToday, 'rules'))
})

test('what rules hear is so, and nothing that must not be heard', () => {
  expect(scores.flatMap(({ forbidden }) => forbidden)).toEqual([])
  expect(scores.flatMap(({ wrong }) => wrong)).toEqual([])
  expect(scores.reduce((sum, { right }) => sum + right, 0)).toBeGreaterThan(15)
})

test('no word about health is missed', () => {
  const missed = scores.flatMap((score) => score.missed)
  expect(missed.filter((fact) => / health:/.test(fact))).toEqual([])
})
