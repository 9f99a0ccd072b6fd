import { describe, expect, test } from 'vitest'
import { type AthleteProfileInput, athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { noWishes } from '@/lib/domain/athlete/wishes'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { answeredWith, isOfDose } from '@/lib/domain/blueprint/notices/answers-to'
import { answerNotices } from './answer-notices'

async function answered(change: Partial<AthleteProfileInput>) {
  const profile = athleteProfileSchema.parse({
    height_cm: 178,
    weight_kg: 80,
    goal_category: 'hypertrophy',
    goal_raw: '',
    fitness_level: 'intermediate',
    duration_weeks: 4,
    days_per_week: 3,
    session_minutes: 60,
    ...change,
  })
  const blueprint = buildBlueprint(profile)
  const notices = await answerNotices(blueprint.notices, blueprint, { profile, wishes: noWishes })
  const answersOf = (code: string) => notices.find((one) => one.code === code)?.answers
  return { profile, notices, answersOf }
}

describe('answers to a notice', () => {
  test('of too few sets are only those with which a plan has enough', async () => {
    const { profile, notices } = await answered({ session_minutes: 30 })
    const little = notices.find(({ code }) => isOfDose(code))
    expect(little?.answers.length).toBeGreaterThan(0)
    for (const answer of little!.answers) {
      const codes = buildBlueprint(answeredWith(profile, answer)).notices.map(({ code }) => code)
      expect(codes.filter(isOfDose)).toEqual([])
    }
    const kinds = little!.answers.map((answer) => Object.keys(answer).join())
    expect(new Set(kinds).size).toBe(kinds.length)
  })

  test('name days, minutes and weeks that the notice speaks of', async () => {
    expect((await answered({ days_per_week: 7 })).answersOf('recovery_day')).toEqual([
      { days_per_week: 6 },
    ])
    expect((await answered({ days_per_week: 1 })).answersOf('one_day')).toEqual([
      { days_per_week: 2 },
    ])
    const strong = await answered({ goal_category: 'strength', age: 30 })
    expect(strong.answersOf('no_peak')).toEqual([{ duration_weeks: 6 }])
    const long = await answered({ session_minutes: 150 })
    const [shorter] = long.answersOf('long_sessions') ?? []
    expect(shorter?.session_minutes).toBeLessThan(150)
    expect(shorter!.session_minutes! % 5).toBe(0)
  })

  test('lead to a question that stands empty, and are none where only words help', async () => {
    const { answersOf, notices } = await answered({ goal_category: 'strength', age: 16 })
    expect(answersOf('unknown_maxima')).toEqual([{ ask: 'known_lifts' }])
    expect(answersOf('no_maximum_test')).toEqual([])
    expect(notices.find(({ code }) => code === 'supervision')?.answers).toEqual([])
    const ageless = await answered({ goal_category: 'strength' })
    expect(ageless.answersOf('no_maximum_test')).toEqual([{ ask: 'age' }])
  })
})
