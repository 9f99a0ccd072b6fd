import { expect, test } from 'vitest'
import { firstAnswers } from '@/lib/client/answers'
import { convertBody } from './convert-body'

const metric = { ...firstAnswers(''), weight: '74.5', height: '182' }

test('other units change the numbers, lifts too, and not the athlete', () => {
  const lifts = [{ exercise: 'Back squat', weight: '100', reps: '5' }]
  expect(convertBody({ ...metric, lifts }, 'lb')).toEqual({
    units: 'lb',
    weight: '164',
    feet: '6',
    inches: '0',
    lifts: [{ exercise: 'Back squat', weight: '220.5', reps: '5' }],
  })
})

test('what cannot be read stays as it was typed', () => {
  expect(convertBody({ ...metric, weight: 'about 75', height: '' }, 'lb')).not.toHaveProperty(
    'weight',
  )
})

test('the same units change nothing', () => {
  expect(convertBody(metric, 'kg')).toEqual({})
})
