import { describe, expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { profileFacts } from './profile-properties'
import {
  equipmentItemSchema,
  goalSchema,
  levelSchema,
  limitationSchema,
} from '@/lib/domain/vocabulary'
import { sampleOf, sampleSize, samplingSeed, seeded } from '@/testing/sampling'
import { acceptProfiles } from './accept-profiles'
import { randomAthletes } from './random-athletes'

const whole = 1000
const { planned, unplanned, properties } = acceptProfiles(
  randomAthletes(whole, samplingSeed).slice(0, sampleSize(whole)),
)

describe('athletes as they come', () => {
  test.each(properties)('$property', ({ held, of, least, misses }) => {
    // A share of few plans is coarse: one may miss where not all have to hold.
    const most = least < 1 ? Math.max(1, Math.ceil(of * (1 - least))) : 0
    expect(of - held, misses.join('\n')).toBeLessThanOrEqual(most)
  })

  test('hardly anybody is refused but for age and health', () => {
    expect(unplanned).toBeLessThanOrEqual(Math.max(1, 0.02 * (planned + unplanned)))
  })
})

describe('every answer of the form', () => {
  const grid = [1, 2, 3, 4, 5, 6, 7].flatMap((days) =>
    [20, 25, 30, 45, 60, 90, 120, 150, 180].flatMap((minutes) =>
      [1, 2, 3, 5, 6, 7, 9, 10, 11, 13, 17, 23, 24, 31, 40, 52].map((weeks) => ({
        ...{ days, minutes, weeks },
      })),
    ),
  )
  const next = seeded(samplingSeed)
  const one = <T>(from: readonly T[]): T => from[next(from.length)]!

  test.each(sampleOf(grid))(
    'plans $days days of $minutes minutes for $weeks weeks, whatever the kit and the limits',
    ({ days, minutes, weeks }) => {
      const profile = athleteProfileSchema.parse({
        ...{ height_cm: 175, weight_kg: 75, goal_raw: '', age: one([13, 17, 30, 57, 64, 75, 110]) },
        ...{ days_per_week: days, session_minutes: minutes, duration_weeks: weeks },
        goal_category: one(goalSchema.options),
        fitness_level: one(levelSchema.options),
        equipment: [one(equipmentItemSchema.options)],
        limitations: [one(limitationSchema.options), one(limitationSchema.options)],
      })
      const { weeks: planned, athlete } = profileFacts(profile)
      expect(planned.map(({ week }) => week.week)).toEqual(planned.map((_, index) => index + 1))
      for (const { week, sessions } of planned) {
        if (week.phase !== 'taper') expect(sessions).toHaveLength(days)
        for (const { rows, minutes: taken } of sessions) {
          expect(rows.length).toBeGreaterThan(0)
          expect(taken).toBeLessThanOrEqual(athlete.sessionMinutes)
        }
      }
    },
  )
})
