import { describe, expect, it } from 'vitest'
import {
  sessionMinutes,
  sessionSeconds,
  type TimedExercise,
  type TimeRequest,
} from './session-time'

describe('session time', () => {
  it('adds setting up, ramp, work and rest: four fours with three ramp sets take 15:51', () => {
    const bench = exercise({ amounts: [6, 6, 6, 6], ramp: 3, rest_seconds: 180 })
    expect(sessionSeconds(request(), [bench])).toBe(5 * 60 + 75 + 180 + 4 * (24 + 15) + 3 * 180)
  })

  it('lets a superset share its rest', () => {
    const row = exercise({ amounts: [10, 10, 10], rest_seconds: 90, superset: 'A' })
    const press = exercise({ ...row, pattern: 'vertical_push' })
    expect(sessionSeconds(request(), [row, press])).toBe(300 + 120 + 3 * (40 + 40 + 15) + 2 * 90)
  })

  it('rests at least a minute between rounds', () => {
    const curl = exercise({ amounts: [15, 15], rest_seconds: 45, superset: 'A' })
    expect(sessionSeconds(request(), [curl, curl])).toBe(300 + 120 + 2 * (60 + 60 + 15) + 60)
  })

  it('counts one side at a time twice, with ten seconds to change', () => {
    const both = exercise({ amounts: [10] })
    const each = { ...both, unilateral: true }
    expect(sessionSeconds(request(), [each]) - sessionSeconds(request(), [both])).toBe(50)
  })

  it('counts holds by their seconds and contacts by three', () => {
    const plank = exercise({ measure: 'seconds', amounts: [30] })
    const jump = exercise({ measure: 'contacts', amounts: [5] })
    expect(sessionSeconds(request(), [plank, jump])).toBe(300 + (75 + 45) + (75 + 30))
  })

  it.each([
    [20, 30, 4],
    [45, 30, 5],
    [60, 30, 7],
    [60, 70, 9],
  ])(
    'warms up in a session of %i minutes at age %i for %i minutes',
    (session_minutes, age, warmUp) => {
      expect(sessionMinutes(request({ session_minutes, age }), [])).toBe(warmUp)
    },
  )
})

function request(part: Partial<TimeRequest> = {}): TimeRequest {
  return {
    goal_category: 'strength',
    specific_sport: null,
    session_minutes: 45,
    age: 30,
    ...part,
  }
}

function exercise(part: Partial<TimedExercise>): TimedExercise {
  return {
    pattern: 'horizontal_push',
    measure: 'reps',
    unilateral: false,
    ramp: 0,
    amounts: [10],
    rest_seconds: 90,
    superset: null,
    ...part,
  }
}
