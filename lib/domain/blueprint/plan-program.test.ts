import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyAthlete } from '@/testing/plans/any-plan'
import { planBasis, planWeeks } from './plan-program'
import { planWeek } from './weeks/plan-week'

test('whoever asks, every session has work that the athlete has, may and can do, once each, within its minutes', () => {
  fc.assert(
    fc.property(anyAthlete, (athlete) => {
      const weeks = [...planWeeks(planBasis(athlete))]
      expect(weeks).toHaveLength(athlete.weeks)
      for (const { sessions } of weeks) {
        expect(sessions.length).toBeGreaterThan(0)
        for (const { rows, minutes } of sessions) {
          expect(rows.length).toBeGreaterThan(0)
          if (rows.length > 1) expect(minutes).toBeLessThanOrEqual(athlete.sessionMinutes)
          const ids = rows.map(({ row }) => row.exercise.id)
          expect(new Set(ids).size).toBe(ids.length)
          expect(ids.filter((id) => !athlete.exercises.has(id))).toEqual([])
        }
      }
    }),
    { numRuns: 150, seed: 12 },
  )
})

test('a week is the same alone, backwards, and when it is planned again', () => {
  fc.assert(
    fc.property(anyAthlete, (athlete) => {
      const basis = planBasis(athlete)
      const whole = [...planWeeks(basis)]
      const again = planBasis(athlete)
      const backwards = [...again.weeks].reverse().map((week) => planWeek(again, week))
      expect(backwards.reverse()).toEqual(whole)
    }),
    { numRuns: 30, seed: 14 },
  )
})
