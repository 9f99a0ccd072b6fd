import { describe, expect, it } from 'vitest'
import { assessRequest, unknownNames } from './assess-request'
import { athleteProfileSchema, type AthleteProfileInput } from '@/lib/domain/athlete/profile'

describe('a refusal', () => {
  it.each([
    [{ age: 12 }, 'cannot_plan', 'under 13'],
    [{ health_flags: ['chest_pain'] }, 'clearance_advised', 'physician'],
    [{ health_flags: ['pregnant_not_cleared'] }, 'clearance_advised', 'obstetric'],
  ] as const)('is given for %j', (part, code, words) => {
    const { refusal, notices } = assess(part as unknown as Partial<AthleteProfileInput>)
    expect(refusal?.code).toBe(code)
    expect(refusal?.message).toContain(words)
    expect(notices).toEqual([])
  })

  it('names the movements that nothing is left for', () => {
    const { refusal } = assess({
      equipment: ['bodyweight_only'],
      excluded_exercises: ['squat', 'lunge', 'push up', 'row', 'step up', 'press', 'dip', 'pistol'],
    })
    expect(refusal?.code).toBe('cannot_plan')
    expect(refusal?.message).toContain('no exercise for a squat or lunge, a push and a pull')
  })

  it('is not given to a healthy adult, nor in pregnancy that was cleared', () => {
    expect(assess({}).refusal).toBeNull()
    expect(assess({ limitations: ['pregnancy'], sex: 'female' }).refusal).toBeNull()
  })
})

describe('notices', () => {
  it.each([
    ['minimum_dose', { days_per_week: 2, session_minutes: 20 }],
    ['low_volume', { goal_category: 'hypertrophy', days_per_week: 3, session_minutes: 30 }],
    ['strength_without_load', { equipment: ['bodyweight_only'] }],
    ['no_peak', { duration_weeks: 5 }],
    ['no_peak', { goal_category: 'power', duration_weeks: 7 }],
    ['no_maximum_test', { fitness_level: 'beginner' }],
    ['no_maximum_test', { age: 16 }],
    ['no_maximum_test', { age: 70 }],
    ['no_maximum_test', { age: null }],
    ['no_vertical_pull', { equipment: ['dumbbells_only'] }],
    ['recovery_day', { days_per_week: 7 }],
    ['many_days', { days_per_week: 5, fitness_level: 'beginner' }],
    ['many_days', { days_per_week: 4, age: 70 }],
    ['one_day', { days_per_week: 1, session_minutes: 60 }],
    ['long_sessions', { session_minutes: 120 }],
    ['load_horizon', { known_lifts: [{ exercise: 'squat', weight: 100, reps: 5 }] }],
    ['endurance_with_sport', { goal_category: 'endurance', specific_sport: 'cycling' }],
    ['sport_timing', { goal_category: 'athletic_performance', specific_sport: 'football' }],
    ['left_out_vertical_push', { limitations: ['shoulder'], equipment: ['dumbbells_only'] }],
  ] as const)('say %s for %j', (code, part) => {
    const codes = assess(part as unknown as Partial<AthleteProfileInput>).notices.map(
      (notice) => notice.code,
    )
    expect(codes).toContain(code)
  })

  it('stay away where nothing is to be said', () => {
    expect(assess({ days_per_week: 3 }).notices).toEqual([])
  })

  it('say what closes the gap of a short week', () => {
    const { notices } = assess({
      goal_category: 'hypertrophy',
      days_per_week: 3,
      session_minutes: 30,
    })
    expect(notices[0]?.sentence).toBe(
      'About 6 hard sets a week fit for chest, quads and shoulders. Around 10 is usual for growth. 3 days of 50 minutes or 5 days of 30 minutes closes the gap.',
    )
  })

  it('are sentences a person can read, without signs', () => {
    const { notices } = assess({
      days_per_week: 7,
      session_minutes: 180,
      age: 16,
      duration_weeks: 4,
    })
    for (const { sentence } of notices) {
      expect(sentence).toMatch(/^[A-Z0-9].*[.]$/)
      expect(sentence).not.toMatch(/[≤≥→]|null|undefined|NaN/)
    }
  })
})

describe('unknown names', () => {
  it('go back with the field they stand in', () => {
    const profile = parse({
      excluded_exercises: ['deadlift', 'flying carpet'],
      known_lifts: [
        { exercise: 'Bench press', weight: 80, reps: 5 },
        { exercise: 'couch', weight: 80, reps: 5 },
      ],
    })
    expect(unknownNames(profile)).toEqual([
      { field: 'excluded_exercises.1', name: 'flying carpet' },
      { field: 'known_lifts.1.exercise', name: 'couch' },
    ])
  })
})

function assess(part: Partial<AthleteProfileInput>) {
  return assessRequest(parse(part))
}

function parse(part: Partial<AthleteProfileInput>) {
  return athleteProfileSchema.parse({
    height_cm: 180,
    weight_kg: 80,
    goal_category: 'strength',
    goal_raw: '',
    fitness_level: 'intermediate',
    duration_weeks: 12,
    days_per_week: 4,
    session_minutes: 45,
    age: 30,
    ...part,
  })
}
