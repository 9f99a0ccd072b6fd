import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { type Answers, answersOf, firstAnswers } from './answers'
import { answersAgain } from './answers-again'
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

  test('sends the days that were chosen, and minutes only of those that differ', () => {
    const chosen = answers({
      days: '3',
      weekdays: ['tue', 'thu', 'sat'],
      minutesByDay: { tue: '45', thu: '', sat: '90', mon: '30' },
    })
    expect(profileOf(chosen).profile).toMatchObject({
      weekdays: ['tue', 'thu', 'sat'],
      minutes_by_day: { tue: 45, sat: 90 },
    })
    const wrong = profileOf({ ...chosen, minutesByDay: { tue: '5' } })
    expect(Object.keys(wrong.problems)).toEqual(['minutes_by_day.tue'])
  })

  test('sends the athlete’s own weights in kilograms, of what the kit has', () => {
    const home = answers({
      kit: 'home_barbell',
      bar: '15',
      dumbbell: '24',
      plates: '20, 10 5; 2,5',
      smallPlates: true,
    })
    expect(profileOf(home).profile.own_weights).toEqual({
      bar_kg: 15,
      plates_kg: [20, 10, 5, 2.5],
      dumbbell_max_kg: null,
      small_plates: true,
    })
    expect(profileOf({ ...home, kit: 'bodyweight_only' }).profile.own_weights).toBeNull()
    const pounds = profileOf(
      answers({ kit: 'dumbbells_only', units: 'lb', weight: '165', feet: '6', dumbbell: '50' }),
    )
    expect(pounds.profile.own_weights?.dumbbell_max_kg).toBeCloseTo(22.68)
    const wrong = profileOf({ ...home, plates: 'many', bar: '1' })
    expect(Object.keys(wrong.problems).sort()).toEqual([
      'own_weights.bar_kg',
      'own_weights.plates_kg',
    ])
  })

  test('is filled again from a program as it was sent', () => {
    const sent = athleteProfileSchema.parse(
      profileOf(
        answers({
          days: '2',
          weekdays: ['tue', 'sat'],
          minutesByDay: { sat: '90' },
          kit: 'home_barbell',
          bar: '15',
          plates: '20, 10, 2.5',
        }),
      ).profile,
    )
    const again = profileOf(answersOf(sent, '2026-11-23')).profile
    expect(athleteProfileSchema.parse(again)).toEqual(sent)
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

test('a health question stands in the way until a physician has cleared it', () => {
  const ticked = answers({ health: ['heart_condition'] })
  expect(profileOf(ticked).profile.health_flags).toEqual(['heart_condition'])
  expect(profileOf({ ...ticked, healthCleared: 'no' }).profile.health_flags).not.toEqual([])
  expect(profileOf({ ...ticked, healthCleared: 'yes' }).profile.health_flags).toEqual([])
  const pregnant = answers({ health: ['dizziness'], healthCleared: 'yes', pregnant: true })
  expect(profileOf({ ...pregnant, cleared: 'no' }).profile.health_flags).toEqual([
    'pregnant_not_cleared',
  ])
})

test('another form opens with what is so of the athlete, without words that were for one program', () => {
  const said = { words: 'A meet in May', notes: 'No mornings', age: '34', excluded: ['Dips'] }
  const { profile } = profileOf(answers({ ...said, pregnant: true, cleared: 'yes' }))
  const again = answersAgain(athleteProfileSchema.parse(profile), '2027-01-04')
  expect(again).toMatchObject({ words: '', notes: '', age: '34', excluded: ['Dips'] })
  expect(again).toMatchObject({ pregnant: true, cleared: '', start: '2027-01-04' })
})
