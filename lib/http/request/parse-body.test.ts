import { describe, expect, it } from 'vitest'
import { parseGenerateBody } from './generate-body'

const athlete = {
  height_cm: 178,
  weight_kg: 80,
  goal_category: 'strength',
  goal_raw: 'A bigger squat',
  fitness_level: 'intermediate',
  duration_weeks: 4,
  days_per_week: 4,
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

function refusal(change: object) {
  try {
    parseGenerateBody({ ...athlete, ...change })
  } catch (error) {
    return error as { code: string; message: string; fields: Record<string, string> }
  }
  throw new Error('It was accepted.')
}

describe('the body of generate', () => {
  it('fills in what the athlete left out', () => {
    const { profile } = parseGenerateBody(athlete)
    expect(profile).toMatchObject({
      session_minutes: 60,
      equipment: ['full_gym'],
      units: 'kg',
      age: null,
    })
  })

  it.each([
    ['start_date', '0000-01-01'],
    ['start_date', '9999-12-31'],
    ['start_date', inDays(-740)],
    ['start_date', inDays(740)],
    ['time_zone', '+05:30'],
    ['time_zone', 'Europe/Atlantis'],
  ])('refuses a %s of %s', (field, value) => {
    expect(refusal({ [field]: value }).fields).toHaveProperty(field)
  })

  it.each([-720, 0, 720])('takes a start_date %i days from today', (days) => {
    expect(parseGenerateBody({ ...athlete, start_date: inDays(days) }).profile.start_date).toBe(
      inDays(days),
    )
  })

  it.each([
    ['training_days', 'days_per_week'],
    ['daysPerWeek', 'days_per_week'],
    ['day_per_week', 'days_per_week'],
    ['DAYS', 'days_per_week'],
    ['injuries', 'limitations'],
    ['injury', 'limitations'],
    ['limitation', 'limitations'],
    ['exclude', 'excluded_exercises'],
    ['excludedExercises', 'excluded_exercises'],
    ['dislikes', 'excluded_exercises'],
    ['avoid', 'excluded_exercises'],
    ['duration', 'duration_weeks'],
    ['weeks_total', 'duration_weeks'],
    ['experience', 'fitness_level'],
    ['goal', 'goal_category'],
    ['equipment_list', 'equipment'],
    ['equipmnet', 'equipment'],
    ['session_length', 'session_minutes'],
    ['medical_conditions', 'health_flags'],
    ['heightCm', 'height_cm'],
    ['height_in', 'height_cm'],
    ['one_rep_maxes', 'known_lifts'],
    ['startDate', 'start_date'],
    ['userId', 'user_id'],
  ])('says that %s is called %s, instead of planning without it', (key, name) => {
    expect(refusal({ [key]: 'x' })).toMatchObject({
      code: 'invalid_request',
      fields: { [key]: `${key} is called ${name}.` },
    })
  })

  it.each([
    ...['name', 'page', 'user', 'source', 'client', 'lang', 'votes', 'email', 'model'],
    ...['utm_source', 'tags'],
  ])('does not take %s for a name of ours', (key) => {
    expect(parseGenerateBody({ ...athlete, [key]: 'x' }).profile).toMatchObject(athlete)
  })

  it('ignores keys that it does not know', () => {
    expect(parseGenerateBody({ ...athlete, favourite_colour: 'red' }).profile).not.toHaveProperty(
      'favourite_colour',
    )
  })

  it('knows which answers were given, and which are no more than defaults', () => {
    const { explicit } = parseGenerateBody({
      ...athlete,
      ...{ session_minutes: 45, limitations: [], notes: ' ', age: null, user_id: 'u' },
    })
    expect(explicit.sort()).toEqual([...Object.keys(athlete), 'session_minutes'].sort())
  })

  it('takes what was switched off, said yes to and answered', () => {
    const sent = {
      wishes_off: ['areas:chest:more'],
      wishes_on: ['limits:knee'],
      health_answers: [{ key: 'health:chest_pain', answer: 'cleared' }],
    }
    expect(parseGenerateBody({ ...athlete, ...sent })).toMatchObject(sent)
    expect(
      refusal({ health_answers: [{ key: 'health:chest_pain', answer: 'maybe' }] }).fields,
    ).toHaveProperty(['health_answers.0.answer'])
  })

  it.each(['owner', 'understood', 'owner_id', 'status', 'progress', 'attempt', 'version', 'id'])(
    'refuses %s, which only the server decides',
    (key) => {
      expect(refusal({ [key]: 'x' })).toMatchObject({
        code: 'invalid_request',
        fields: { [key]: expect.any(String) },
      })
    },
  )

  it.each([
    ['height_cm', 99],
    ['height_cm', 251],
    ['weight_kg', 29],
    ['weight_kg', 301],
    ['duration_weeks', 0],
    ['duration_weeks', 53],
    ['duration_weeks', 4.5],
    ['days_per_week', 0],
    ['days_per_week', 8],
    ['session_minutes', 19],
    ['session_minutes', 181],
    ['goal_category', 'speed'],
    ['goal_category', null],
    ['fitness_level', 7],
    ['goal_raw', 'x'.repeat(1001)],
    ['height_cm', '178'],
    ['height_cm', Number.NaN],
    ['equipment', []],
    ['equipment', ['jetpack']],
    ['start_date', '2026-02-30'],
  ])('refuses %s = %s with a sentence about that field', (field, value) => {
    const { code, fields } = refusal({ [field]: value })
    expect(code).toBe('invalid_request')
    expect(Object.keys(fields)[0]).toMatch(new RegExp(`^${field}`))
    expect(Object.values(fields)[0]).toMatch(/\.$/)
  })

  it.each([
    [{ weekdays: ['tue', 'sat', 'tue'] }, 'weekdays'],
    [{ days_per_week: 2, weekdays: ['tue', 'sat'], minutes_by_day: { sun: 90 } }, 'minutes_by_day'],
    [{ days_per_week: 1, minutes_by_day: { sun: 90, sat: 60 } }, 'minutes_by_day'],
  ])('refuses days that contradict each other: %j', (days, field) => {
    expect(Object.keys(refusal(days).fields)).toEqual([field])
    expect(refusal(days).fields[field]).toMatch(/\.$/)
  })

  it('takes weekdays in any order, with minutes of their own', () => {
    const days = { days_per_week: 2, weekdays: ['sat', 'tue'], minutes_by_day: { sat: 90 } }
    const { profile } = parseGenerateBody({ ...athlete, ...days })
    expect(profile.weekdays).toEqual(['tue', 'sat'])
    expect(profile.minutes_by_day).toEqual({ sat: 90 })
  })

  it.each(Object.keys(athlete))('says that %s is needed', (field) => {
    expect(refusal({ [field]: undefined }).fields[field]).toBe('This is needed.')
  })

  it('says what a field of the wrong type must be', () => {
    expect(refusal({ height_cm: '178' }).fields.height_cm).toBe('This must be a number.')
    expect(refusal({ duration_weeks: 4.5 }).fields.duration_weeks).toBe(
      'This must be a whole number.',
    )
  })

  it('names every field that needs another look', () => {
    const { message, fields } = refusal({ height_cm: 1, weight_kg: 1 })
    expect(Object.keys(fields)).toEqual(['height_cm', 'weight_kg'])
    expect(message).toContain('2 answers')
  })

  it.each([null, [], 'text', 7])('refuses a body that is %s', (body) => {
    expect(() => parseGenerateBody(body)).toThrow()
  })

  it('drops characters that no athlete types on purpose', () => {
    const goal = 'Squat\u0000 more\u202E please\u200B'
    expect(parseGenerateBody({ ...athlete, goal_raw: goal }).profile.goal_raw).toBe(
      'Squat more please',
    )
  })
})
