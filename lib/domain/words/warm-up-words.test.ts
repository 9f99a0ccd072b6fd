import { expect, test } from 'vitest'
import { generalWarmUp, rampWords } from './warm-up-words'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const step = (amount_max: number, load_kg: number | null, pct_of_work: number | null) => ({
  amount_max,
  load_kg,
  pct_of_work,
})

test('a ramp is told in weights, in shares where none is known, in words where neither is', () => {
  const known = [step(8, 20, 0), step(5, 62.5, 60), step(3, 85, 80)]
  expect(plain(rampWords(known, 'reps', 'kg'))).toBe('20 × 8, 62.5 × 5, 85 × 3')
  const unknown = known.map((each) => ({ ...each, load_kg: null }))
  expect(plain(rampWords(unknown, 'reps', 'kg'))).toBe(
    'empty bar × 8, 60 % × 5, 80 % × 3 of the working weight',
  )
  const old = unknown.map((each) => ({ ...each, pct_of_work: null }))
  expect(rampWords(old, 'reps', 'kg')).toBe('3 lighter sets of 8, 5 and 3')
})

test('the general warm-up grows with age', () => {
  expect(generalWarmUp(30)).toContain('3–5 minutes')
  expect(generalWarmUp(76)).toContain('6–8 minutes')
})

test('sprints build up to their speed', () => {
  expect(plain(rampWords([step(1, null, 60), step(1, null, 80)], 'meters', 'kg'))).toBe(
    'once at 60 % and once at 80 % of full speed',
  )
})
