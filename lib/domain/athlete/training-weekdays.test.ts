import { describe, expect, test } from 'vitest'
import type { Weekday } from '@/lib/domain/vocabulary'
import { trainingWeekdays } from './training-weekdays'

describe('training weekdays', () => {
  test('are the chosen ones in the order of the week, else spread over it', () => {
    expect(trainingWeekdays({ days_per_week: 3, weekdays: ['sat', 'tue', 'thu'] })).toEqual([
      'tue',
      'thu',
      'sat',
    ])
    expect(trainingWeekdays({ days_per_week: 3, weekdays: [] })).toEqual(['mon', 'wed', 'fri'])
  })

  test('keep a day off free and lie as far apart as the others allow', () => {
    expect(trainingWeekdays({ days_per_week: 3, weekdays: [] }, ['wed'])).toEqual([
      'mon',
      'thu',
      'sat',
    ])
  })

  test('stay the chosen ones beside a day off, for which another is taken', () => {
    const chosen = (weekdays: Weekday[]) => ({ days_per_week: weekdays.length, weekdays })
    expect(trainingWeekdays(chosen(['mon', 'thu', 'sun']), ['thu'])).toEqual(['mon', 'wed', 'sun'])
    expect(trainingWeekdays(chosen(['mon', 'tue']), ['mon'])).toEqual(['tue', 'fri'])
    expect(trainingWeekdays(chosen(['mon', 'wed', 'fri', 'sat']), ['wed'])).toEqual([
      'mon',
      'tue',
      'fri',
      'sat',
    ])
  })

  test('are fewer where the days off leave fewer', () => {
    expect(trainingWeekdays({ days_per_week: 7, weekdays: [] }, ['sun'])).toHaveLength(6)
  })
})
