import { describe, expect, it } from 'vitest'
import { athleteProfileSchema, type AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { sampleProfiles } from '@/testing/programs/sample-profiles'
import { refusalOf } from './refusal-of'

describe('a refusal', () => {
  it.each([
    [{ age: 12 }, 'cannot_plan', 'under 13'],
    [{ health_flags: ['chest_pain'] }, 'clearance_advised', 'physician'],
    [{ health_flags: ['pregnant_not_cleared'] }, 'clearance_advised', 'obstetric'],
  ] as const)('is given for %j', (part, code, words) => {
    const refusal = refuse(part as unknown as Partial<AthleteProfileInput>)
    expect(refusal?.code).toBe(code)
    expect(refusal?.message).toContain(words)
  })

  it('names the movements that nothing is left for', () => {
    const refusal = refuse({
      equipment: ['bodyweight_only'],
      excluded_exercises: ['squat', 'lunge', 'push up', 'row', 'step up', 'press', 'dip', 'pistol'],
    })
    expect(refusal?.code).toBe('cannot_plan')
    expect(refusal?.message).toContain('no exercise for a squat or lunge, a push and a pull')
  })

  it('is not given to a healthy adult, nor in pregnancy that was cleared', () => {
    expect(refuse({})).toBeNull()
    expect(refuse({ limitations: ['pregnancy'], sex: 'female' })).toBeNull()
  })

  it('meets fewer than two in a hundred of those who may train', () => {
    const profiles = sampleProfiles(400, 7)
    const refused = profiles.filter((profile) => refusalOf(profile))
    expect(refused.length).toBeLessThan(8)
  })
})

function refuse(part: Partial<AthleteProfileInput>) {
  return refusalOf(
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
      ...part,
    }),
  )
}
