import { expect, test } from 'vitest'
import { NBSP } from './format'
import { sayNextTime } from './next-time-words'

const wording = { units: 'kg', measure: 'reps', nameOf: () => 'archer push-up' } as const
const next = { load_kg: 18, amounts: [8, 8, 8], exercise_id: null }

test('what is different comes first, and nothing does where nothing is', () => {
  expect(sayNextTime({ ...next, outcome: 'step' }, wording)).toEqual({
    lead: `Next time 18${NBSP}kg`,
    rest: 'From 8 again.',
  })
  const stay = sayNextTime({ ...next, outcome: 'stay' }, wording)
  expect(stay).toEqual({ lead: '', rest: `The same again: 18${NBSP}kg, 8, 8, 8.` })
  const harder = { ...next, outcome: 'harder' as const, exercise_id: 'archer-push-up' }
  expect(sayNextTime(harder, wording).lead).toBe('Next time archer push-up')
})

test('pounds are said as pounds, and seconds with their unit', () => {
  const held = { ...next, load_kg: 11.33980925, amounts: [35], outcome: 'reps' as const }
  expect(sayNextTime(held, { ...wording, units: 'lb', measure: 'seconds' })).toEqual({
    lead: `Next time 35${NBSP}s`,
    rest: `Stay at 25${NBSP}lb.`,
  })
})
