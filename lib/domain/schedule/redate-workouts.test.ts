import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DatedWorkout } from '@/lib/domain/contract/training/workout-view'
import { weekdaySchema } from '@/lib/domain/vocabulary'
import { addDays } from './add-days'
import { byDate, isLeft } from './is-left'
import { redateWorkouts } from './redate-workouts'

const own = ['mon', 'wed', 'fri'] as const
const days = [1, 2, 3].flatMap((week) =>
  own.map((weekday, index) => ({ week, day: index + 1, weekday })),
)
const none = { opened_at: null, closed_at: null, note: null }

/** From Monday 1 March 2027 on, the first `done` of them done. */
function workoutsFrom(monday: string, done = 0): DatedWorkout[] {
  return days.map(({ week, day }, index) => ({
    ...{ week, day, ...none },
    planned_on: addDays(monday, 7 * (week - 1) + 2 * (day - 1)),
    status: index < done ? 'done' : 'planned',
  }))
}

function datesOf(workouts: readonly DatedWorkout[]): string[] {
  return workouts.map(({ planned_on }) => planned_on.slice(5))
}

const asked = { start_date: null, weekdays: [] }

test('other weekdays, the first for the first, within the same weeks', () => {
  const weekdays = ['sat', 'tue', 'thu'] as const
  const known = { days, today: '2027-03-01' }
  const after = redateWorkouts(workoutsFrom('2027-03-01'), { ...asked, weekdays }, known)
  expect(datesOf(after)).toEqual([
    '03-02',
    '03-04',
    '03-06',
    '03-09',
    '03-11',
    '03-13',
    '03-16',
    '03-18',
    '03-20',
  ])
})

test('what is left begins on the first of its weekdays from the new start on; what is done stays', () => {
  const known = { days, today: '2027-03-04' }
  const before = workoutsFrom('2027-03-01', 2)
  const after = redateWorkouts(before, { ...asked, start_date: '2027-03-18' }, known)
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2))
  expect(datesOf(after.slice(2))).toEqual([
    '03-19',
    '03-22',
    '03-24',
    '03-26',
    '03-29',
    '03-31',
    '04-02',
  ])
})

test('a weekday that is over this week is the next week’s, and all the others wait with it', () => {
  const known = { days, today: '2027-03-04' }
  const weekdays = ['mon', 'tue', 'wed'] as const
  const after = redateWorkouts(workoutsFrom('2027-03-01', 2), { ...asked, weekdays }, known)
  expect(datesOf(after.slice(2, 4))).toEqual(['03-10', '03-15'])
})

test('a workout that was moved into the next week keeps that week to itself', () => {
  const moved = workoutsFrom('2027-03-01', 2).map((workout, index) =>
    index === 2 ? { ...workout, planned_on: '2027-03-09' } : workout,
  )
  const weekdays = ['tue', 'thu', 'sat'] as const
  const known = { days, today: '2027-03-08' }
  const after = redateWorkouts(moved, { ...asked, weekdays }, known)
  expect(datesOf(after.slice(2, 5))).toEqual(['03-13', '03-16', '03-18'])
})

test('nothing that is left is dated back or loses its order, and what is done stays', () => {
  const choice = fc.record({
    monday: fc.integer({ min: -3, max: 3 }).map((weeks) => addDays('2027-03-01', 7 * weeks)),
    done: fc.integer({ min: 0, max: 9 }),
    start_date: fc.option(fc.integer({ min: 0, max: 40 }).map((on) => addDays('2027-03-03', on))),
    weekdays: fc.uniqueArray(fc.constantFrom(...weekdaySchema.options), {
      minLength: 3,
      maxLength: 3,
    }),
  })
  fc.assert(
    fc.property(choice, ({ monday, done, start_date, weekdays }) => {
      const today = '2027-03-03'
      const before = workoutsFrom(monday, done)
      const after = redateWorkouts(before, { start_date, weekdays }, { days, today })
      expect(after.filter((each) => !isLeft(each))).toEqual(before.slice(0, done))
      const left = after.filter(isLeft)
      expect(left.toSorted(byDate)).toEqual(left)
      expect(new Set(datesOf(left)).size).toBe(left.length)
      for (const { planned_on } of left) {
        expect(planned_on >= (start_date ?? today)).toBe(true)
        const weekday = weekdaySchema.options[(new Date(planned_on).getUTCDay() + 6) % 7]!
        expect(weekdays).toContain(weekday)
      }
    }),
  )
})
