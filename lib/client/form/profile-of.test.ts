import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { type Answers, answersOf, firstAnswers } from './answers'
import { profileOf } from './profile-of'

function answers(over: Partial<Answers> = {}): Answers {
  return { ...firstAnswers('2026-11-23'), weight: '74.5', height: '182', ...over }
}

describe('the form', () => {
  test('opens with answers that only lack the body', () => {
    const { problems } = profileOf(firstAnswers('2026-11-23'))
    expect(Object.keys(problems).sort()).toEqual(['height_cm', 'weight_kg'])
  })

  test('makes a profile that the API’s own schema accepts', () => {
    const { profile, problems } = profileOf(
      answers({ age: '34', sport: 'Climbing', excluded: ['Leg press, burpees', '', ' Dips '] }),
    )
    expect(problems).toEqual({})
    expect(athleteProfileSchema.parse(profile)).toMatchObject({
      weight_kg: 74.5,
      height_cm: 182,
      age: 34,
      specific_sport: 'Climbing',
      excluded_exercises: ['Leg press', 'burpees', 'Dips'],
      equipment: ['full_gym'],
    })
  })

  test('takes a decimal comma', () => {
    expect(profileOf(answers({ weight: '74,5' })).profile.weight_kg).toBe(74.5)
  })

  test('offers centimetres to who wrote metres', () => {
    expect(profileOf(answers({ height: '1.82' })).problems.height_cm?.repair).toEqual({
      label: 'Use 182 cm',
      change: { height: '182' },
    })
  })

  test('sends pounds, feet and inches as kilograms and centimetres', () => {
    const { profile, problems } = profileOf(
      answers({ units: 'lb', weight: '165', feet: '6', inches: '0' }),
    )
    expect(problems).toEqual({})
    expect(profile).toMatchObject({ weight_kg: 74.8, height_cm: 182.9, units: 'lb' })
  })

  test('refuses what is no number, in the field’s own units', () => {
    const { problems } = profileOf(
      answers({ units: 'lb', weight: 'heavy', feet: '6', inches: '14' }),
    )
    expect(problems.weight_kg?.sentence).toContain('pounds')
    expect(problems.height_cm?.sentence).toContain('feet and inches')
  })

  test('asks for both numbers of a lift and leaves empty lifts out', () => {
    const [squat, bench] = firstAnswers('').lifts
    const lifts = [{ ...squat!, weight: '95', reps: '6' }, bench!]
    expect(profileOf(answers({ lifts })).profile.known_lifts).toEqual([
      { exercise: 'Back squat', weight: 95, reps: 6 },
    ])
    const half = profileOf(answers({ lifts: [{ ...squat!, weight: '95' }] }))
    expect(Object.keys(half.problems)).toEqual(['known_lifts.0'])
  })

  test('asks about clearance before it plans for a pregnancy', () => {
    expect(profileOf(answers({ pregnant: true })).problems.cleared).toBeDefined()
    expect(profileOf(answers({ pregnant: true, cleared: 'yes' })).profile.limitations).toEqual([
      'pregnancy',
    ])
    expect(profileOf(answers({ pregnant: true, cleared: 'no' })).profile.health_flags).toEqual([
      'pregnant_not_cleared',
    ])
  })
})

test('a stored profile opens the form with the answers it came from', () => {
  const before = answers({
    goal: 'hypertrophy',
    kit: 'home_barbell',
    age: '34',
    sex: 'female',
    limitations: ['knee'],
    lifts: [
      { exercise: 'Back squat', weight: '95', reps: '6' },
      ...firstAnswers('').lifts.slice(1),
      { exercise: 'Front squat', weight: '70', reps: '5' },
    ],
  })
  const profile = athleteProfileSchema.parse(profileOf(before).profile)
  const after = answersOf(profile, before.start)
  expect({ ...profileOf(after).profile }).toEqual({ ...profileOf(before).profile })
  expect(after.kit).toBe('home_barbell')
})

test('weights come back from a stored profile as they were typed, in kilograms and in pounds', () => {
  const halves = (from: number, to: number) =>
    fc.integer({ min: 2 * from, max: 2 * to }).map((twice) => String(twice / 2))
  fc.assert(
    fc.property(
      fc.constantFrom('kg', 'lb'),
      halves(70, 290),
      halves(5, 900),
      fc.integer({ min: 4, max: 7 }),
      fc.integer({ min: 0, max: 11 }),
      (units, weight, lifted, feet, inches) => {
        const typed = answers({
          units,
          weight,
          height: '182',
          feet: String(feet),
          inches: String(inches),
          lifts: [{ exercise: 'Back squat', weight: lifted, reps: '5' }],
        })
        const after = answersOf(athleteProfileSchema.parse(profileOf(typed).profile), '')
        expect(after.weight).toBe(weight)
        expect(after.lifts[0]?.weight).toBe(lifted)
        if (units === 'kg') expect(after.height).toBe('182')
        else expect([after.feet, after.inches]).toEqual([String(feet), String(inches)])
      },
    ),
  )
})
