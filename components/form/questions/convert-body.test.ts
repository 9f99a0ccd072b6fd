import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answers, firstAnswers } from '@/lib/client/form/answers'
import { convertBody } from './convert-body'

const metric = { ...firstAnswers(''), weight: '74.5', height: '182' }

/** Through as many switches as there are units, with an edit before each. */
function switchTo(
  first: Answers,
  ...steps: { units: Answers['units']; edit?: Partial<Answers> }[]
): Answers {
  let answers = first
  let last: Parameters<typeof convertBody>[2] = null
  for (const { units, edit } of steps) {
    answers = { ...answers, ...edit }
    const { change, converted } = convertBody(answers, units, last)
    answers = { ...answers, ...change }
    last = converted
  }
  return answers
}

test('other units change the numbers, lifts too, and not the athlete', () => {
  const lifts = [{ exercise: 'Back squat', weight: '100', reps: '5' }]
  expect(switchTo({ ...metric, lifts }, { units: 'lb' })).toMatchObject({
    units: 'lb',
    weight: '164',
    feet: '6',
    inches: '0',
    lifts: [{ exercise: 'Back squat', weight: '220.5', reps: '5' }],
  })
})

test('what cannot be read stays as it was typed', () => {
  expect(switchTo({ ...metric, weight: 'about 75', height: '' }, { units: 'lb' })).toMatchObject({
    weight: 'about 75',
    feet: '',
    inches: '',
  })
})

test('the same units change nothing', () => {
  expect(switchTo(metric, { units: 'kg' })).toEqual(metric)
})

describe('there and back again', () => {
  const number = fc.integer({ min: 1, max: 9999 }).map((tenths) => String(tenths / 10))
  const lifts = fc.array(fc.record({ exercise: fc.string(), weight: number, reps: fc.string() }))
  const body = fc.record({ weight: number, height: number, lifts })

  test('every number is what was typed, however often the units are switched', () => {
    fc.assert(
      fc.property(body, fc.integer({ min: 1, max: 3 }), (typed, times) => {
        const there = [{ units: 'lb' }, { units: 'kg' }] as const
        const steps = Array.from({ length: times }, () => there).flat()
        expect(switchTo({ ...metric, ...typed }, ...steps)).toMatchObject(typed)
      }),
    )
  })

  test('what was changed on the way is converted, the rest comes back', () => {
    const back = switchTo(
      { ...metric, lifts: [{ exercise: 'Deadlift', weight: '101.3', reps: '5' }] },
      { units: 'lb' },
      { units: 'kg', edit: { weight: '200' } },
    )
    expect(back).toMatchObject({ weight: '90.5', height: '182', lifts: [{ weight: '101.3' }] })
  })

  test('a lift that is added on the way is converted', () => {
    const added = [...metric.lifts, { exercise: 'Dip', weight: '45', reps: '8' }]
    const back = switchTo(metric, { units: 'lb' }, { units: 'kg', edit: { lifts: added } })
    expect(back.lifts.at(-1)).toEqual({ exercise: 'Dip', weight: '20.5', reps: '8' })
  })
})
