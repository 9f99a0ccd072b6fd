import { describe, expect, test } from 'vitest'
import { liftQuestions } from './lift-questions'

const asked = (weight: number, reps: number, more: object = {}) =>
  liftQuestions({
    known_lifts: [{ exercise: 'Back squat', weight, reps }],
    units: 'kg',
    weight_kg: 80,
    fitness_level: 'intermediate',
    ...more,
  })

describe('a lift that looks like a slip', () => {
  test('is asked about, with what was probably meant', () => {
    const [question] = asked(405, 3)
    expect(question).toMatchObject({ field: 'known_lifts.0', meant: 182.5 })
    expect(question!.sentence.replaceAll('\u00a0', ' ')).toBe(
      'Barbell back squat 405 kg × 3 is 5.1 times your body weight. Did you mean 405 lb, which is 182.5 kg?',
    )
  })

  test('is asked about plainly where pounds would be no likelier', () => {
    expect(asked(900, 5)[0]).toMatchObject({ meant: null })
    expect(asked(900, 5)[0]!.sentence).toMatch(/Is that right\?$/)
  })

  test('is left alone once the athlete is sure', () => {
    const sure = [{ exercise: 'Back squat', weight: 405, reps: 3, sure: true }]
    expect(asked(0, 0, { known_lifts: sure })).toEqual([])
  })

  test('depends on the level: what an advanced lifter moves is no slip', () => {
    expect(asked(170, 5, { fitness_level: 'beginner' })).toHaveLength(1)
    expect(asked(170, 5, { fitness_level: 'advanced' })).toEqual([])
  })

  test('is read in pounds where pounds are used', () => {
    expect(asked(405, 3, { units: 'lb', fitness_level: 'advanced' })).toEqual([])
    expect(asked(900, 3, { units: 'lb' })).toHaveLength(1)
  })
})
