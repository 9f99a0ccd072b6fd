import { describe, expect, test } from 'vitest'
import { athleteProfileSchema, type AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { gridCases, gridProfile, enteredLifts } from '@/testing/plans/grid-cases'
import { sampleProfiles } from '@/testing/programs/sample-profiles'

describe('a notice', () => {
  test.each([
    ['supervision', { age: 15 }],
    ['minimum_dose', { days_per_week: 2, session_minutes: 20 }],
    ['low_volume', { goal_category: 'hypertrophy', days_per_week: 2, session_minutes: 30 }],
    ['strength_without_load', { equipment: ['bodyweight_only'] }],
    [
      'few_loaded_movements',
      { equipment: ['bodyweight_only'], limitations: ['knee', 'lower_back'] },
    ],
    [
      'power_without_means',
      { goal_category: 'power', equipment: ['bodyweight_only'], limitations: ['knee'] },
    ],
    ['no_peak', { duration_weeks: 5 }],
    ['no_peak', { goal_category: 'power', duration_weeks: 7 }],
    ['no_maximum_test', { age: 16 }],
    ['no_maximum_test', { age: 70 }],
    ['no_maximum_test', { age: null }],
    ['unknown_maxima', { known_lifts: [] }],
    ['no_vertical_pull', { equipment: ['dumbbells_only'] }],
    ['left_out_vertical_push', { limitations: ['shoulder'], equipment: ['dumbbells_only'] }],
    ['never_planned', { excluded_exercises: ['no burpees'] }],
    ['recovery_day', { days_per_week: 7 }],
    [
      'consecutive_days',
      {
        days_per_week: 5,
        goal_category: 'strength',
        fitness_level: 'advanced',
        session_minutes: 90,
      },
    ],
    ['one_day', { days_per_week: 1, session_minutes: 60 }],
    ['short_sessions', { days_per_week: 3, session_minutes: 30 }],
    ['long_sessions', { session_minutes: 150 }],
    ['spare_minutes', { session_minutes: 90, fitness_level: 'beginner' }],
    ['endurance_with_sport', { goal_category: 'endurance', specific_sport: 'cycling' }],
  ] as const)('%s is given for %j', (code, part) => {
    expect(codes(part as unknown as Partial<AthleteProfileInput>)).toContain(code)
  })

  test('is not given to those whose request holds a whole program: full gym, known lifts, 3 or 4 hours a week', () => {
    const heard = gridCases()
      .filter(({ style }) =>
        ['strength', 'hypertrophy', 'general', 'fitness', 'athletic'].includes(style),
      )
      .filter(({ kit, minutes }) => kit === 'full_gym' && minutes === 60)
      .filter(({ days }) => days === 3 || days === 4)
      .map((request) => buildBlueprint(gridProfile(request)).notices)
    expect(heard.filter((notices) => notices.length > 0).length).toBeLessThan(0.05 * heard.length)
  })

  test('says that the session ends when more would not be better, and where the time goes', () => {
    const spare = notices({ session_minutes: 90, fitness_level: 'beginner' }).find(
      ({ code }) => code === 'spare_minutes',
    )
    expect(spare?.sentence).toMatch(
      /^Done after about \d\d minutes\. More sets would cost recovery and add little; walk home, stretch, or take 20 easy minutes on the bike\.$/,
    )
  })

  test('says nothing of spare time where only the weeks of singles are short', () => {
    const known_lifts = [
      { exercise: 'back-squat', weight: 140, reps: 5 },
      { exercise: 'bench-press', weight: 100, reps: 5 },
      { exercise: 'conventional-deadlift', weight: 180, reps: 5 },
    ]
    const peaking = { goal_raw: 'Powerlifting total', session_minutes: 90, known_lifts }
    expect(codes({ ...peaking, duration_weeks: 12, days_per_week: 4 })).not.toContain(
      'spare_minutes',
    )
  })

  test('does not miss chest work in a runner', () => {
    const runner = notices({
      goal_category: 'endurance',
      specific_sport: 'Running',
      days_per_week: 2,
      session_minutes: 45,
    })
    expect(runner.map(({ sentence }) => sentence).join(' ')).not.toContain('chest')
  })

  test('names at most three lifts of unknown weight', () => {
    const unknown = notices({ known_lifts: [] }).find(({ code }) => code === 'unknown_maxima')
    expect(unknown?.sentence).toContain('barbell back squat')
    expect(unknown?.sentence.split(':')[0]!.split(/, | and /).length).toBeLessThanOrEqual(4)
  })

  test('finds several weights in the week that has their finding sets', () => {
    const unknown = notices({ known_lifts: [] }).find(({ code }) => code === 'unknown_maxima')
    expect(unknown?.sentence).toContain(': week 1 finds them with sets of eight.')
  })

  test('is one of a few for anybody, in sentences a person can read', () => {
    const heard = sampleProfiles(120, 5, []).map((profile) => buildBlueprint(profile).notices)
    for (const list of heard) {
      expect(list.length).toBeLessThanOrEqual(8)
      expect(new Set(list.map(({ code }) => code)).size).toBe(list.length)
      for (const { sentence, asked, planned } of list) {
        expect(sentence).toMatch(/^[A-Z0-9].*[.]$/)
        expect(asked && planned).toBeTruthy()
        expect(sentence).not.toMatch(/[≤≥→_]|null|undefined|NaN|\b1 (days|weeks|sets)\b/)
      }
    }
    expect(heard.flat().length / heard.length).toBeLessThan(3)
  })
})

function codes(part: Partial<AthleteProfileInput>): string[] {
  return notices(part).map(({ code }) => code)
}

function notices(part: Partial<AthleteProfileInput>) {
  return buildBlueprint(
    athleteProfileSchema.parse({
      height_cm: 180,
      weight_kg: 80,
      goal_category: 'strength',
      goal_raw: '',
      fitness_level: 'intermediate',
      duration_weeks: 12,
      days_per_week: 4,
      session_minutes: 45,
      age: 30,
      known_lifts: enteredLifts('intermediate'),
      ...part,
    }),
  ).notices
}
