import { expect, test } from 'vitest'
import { isAppError } from '@/lib/errors'
import { parseChangeBody } from './change-body'

const swap = { kind: 'swap', week: 2, day: 1, slot: 'd1s1', exercise: 'front squats' }
const lift = { exercise: 'back squats', load_kg: 140, reps: 3 }

test('a lift is known by its name, its weight is kilograms', () => {
  expect(parseChangeBody({ kind: 'lifts', lift, from_week: 2, from_day: 3 }, 'kg')).toEqual({
    kind: 'lifts',
    lift: { lift: 'back-squat', load_kg: 140, reps: 3, rir: null },
    from_log: undefined,
    from: { from_week: 2, from_day: 3 },
  })
})

test('a weight without units is in the program’s own, and pounds are not rounded', () => {
  const pounds = { exercise: 'back squat', weight: 300, reps: 3, rir: 1 }
  const kg = (units: 'kg' | 'lb' | undefined, own: 'kg' | 'lb') => {
    const lift = { ...pounds, ...(units && { units }) }
    const asked = parseChangeBody({ kind: 'lifts', lift }, own)
    return asked.kind === 'lifts' ? asked.lift?.load_kg : undefined
  }
  expect(kg(undefined, 'lb')).toBe(136.077711)
  expect(kg('lb', 'kg')).toBe(136.077711)
  expect(kg(undefined, 'kg')).toBe(300)
})

test('an exercise to swap for is known by its name, for today where nothing else is said', () => {
  const { exercise: _named, ...place } = swap
  expect(parseChangeBody(swap, 'kg')).toEqual({
    ...{ ...place, scope: 'today', exercise_id: 'front-squat' },
  })
})

test('other dates are taken as they are, in a century of ours', () => {
  const move = { kind: 'move', week: 1, day: 2, to: '2027-02-03' }
  expect(parseChangeBody(move, 'kg')).toEqual(move)
  const days = { kind: 'profile', weekdays: ['tue', 'thu'] }
  expect(parseChangeBody(days, 'kg')).toEqual({ ...days, start_date: null })
  const odd = refusalOf(() => parseChangeBody({ ...move, to: '0000-01-01' }, 'kg'))
  expect(Object.keys(odd.fields ?? {})).toEqual(['to'])
})

test.each([
  ['an unknown kind', { kind: 'dance', lift }, 'kind'],
  ['an exercise to swap for that nobody knows', { ...swap, exercise: 'moon walk' }, 'exercise'],
  ['a place that no day has', { ...swap, slot: 'd9s1' }, 'slot'],
  [
    'an unknown exercise',
    { kind: 'lifts', lift: { ...lift, exercise: 'moon walk' } },
    'lift.exercise',
  ],
  ['minutes that nobody trains', { kind: 'shorten', week: 1, day: 1, minutes: 5 }, 'minutes'],
  ['neither a lift nor a workout', { kind: 'lifts' }, 'lift'],
  ['both', { kind: 'lifts', lift, from_log: { week: 1, day: 1 } }, 'lift'],
  ['no weight', { kind: 'lifts', lift: { exercise: 'back squat', reps: 3 } }, 'lift.load_kg'],
  ['two weights', { kind: 'lifts', lift: { ...lift, weight: 140 } }, 'lift.load_kg'],
  [
    'a set that tells no maximum',
    { kind: 'lifts', lift: { ...lift, reps: 9, rir: 2 } },
    'lift.reps',
  ],
  [
    'a weight that nobody lifts',
    { kind: 'lifts', lift: { exercise: 'back squat', weight: 1500, reps: 1 } },
    'lift.weight',
  ],
  ['a day without its week', { kind: 'lifts', lift, from_day: 2 }, 'from_week'],
  ['a week beyond a year', { kind: 'lifts', lift, from_week: 53 }, 'from_week'],
])('%s goes back to its field', (_, body, field) => {
  const refusal = refusalOf(() => parseChangeBody(body, 'kg'))
  expect(refusal.code).toBe('invalid_request')
  expect(Object.keys(refusal.fields ?? {})).toEqual([field])
})

function refusalOf(parse: () => unknown) {
  try {
    parse()
  } catch (error) {
    if (isAppError(error)) return error
  }
  throw new Error('The body was taken.')
}
