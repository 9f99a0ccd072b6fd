import { describe, expect, test } from 'vitest'
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
    expect(trainingWeekdays({ days_per_week: 2, weekdays: ['mon', 'tue'] }, ['mon'])).toHaveLength(
      2,
    )
  })

  test('are fewer where the days off leave fewer', () => {
    expect(trainingWeekdays({ days_per_week: 7, weekdays: [] }, ['sun'])).toHaveLength(6)
  })
})
