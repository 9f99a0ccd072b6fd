import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DatedWorkout } from '@/lib/domain/contract/training/workout-view'
import { addDays } from './add-days'
import { changeWorkouts, dateEffect, type DatesAsked, type TitledDay } from './change-dates'

const none = { opened_at: null, closed_at: null, note: null }
const workouts = ['2027-03-01', '2027-03-03', '2027-03-05'].map(
  (planned_on, index): DatedWorkout => ({
    week: 1,
    day: index + 1,
    planned_on,
    status: 'planned',
    ...none,
  }),
)
const titles = ['Squat', 'Bench', 'Test day'].map((title, index): TitledDay => ({
  week: 1,
  day: index + 1,
  title,
  sets: 19,
  isTest: index === 2,
}))

const known = { days: [], trained: [], today: '2027-03-02' }

function effectOf(asked: DatesAsked, before = workouts) {
  return dateEffect(before, changeWorkouts(before, asked, known), {
    asked,
    titles,
    today: '2027-03-02',
  })
}

test('a workout that moves onto another one is said to', () => {
  expect(effectOf({ kind: 'move', week: 1, day: 1, to: '2027-03-03' })).toMatchObject({
    sentence: 'Squat on Wed 3 March.',
    notes: ['Bench is on that day too.'],
    dates: [{ title: 'Squat', was: '2027-03-01', becomes: '2027-03-03' }],
  })
})

test('a test that moves is named, and the end with it', () => {
  expect(effectOf({ kind: 'pause', from: '2027-03-03', days: 7 })).toMatchObject({
    sentence: '2 workouts stand 7 days later.',
    notes: ['Test day moves from Fri 5 March to Fri 12 March.'],
    coming: [{ title: 'Bench', on: '2027-03-10' }, { title: 'Test day' }],
    ends: { was: '2027-03-05', becomes: '2027-03-12' },
  })
})

test('what is left out costs its sets', () => {
  const { notes, dates } = effectOf({ kind: 'skip', week: 1, day: 2 })
  expect(notes).toEqual(['The week loses 19 sets. Loads of next week stay.'])
  expect(dates).toMatchObject([{ becomes: null }])
})

test('what is done or skipped stays, whatever is asked; what was opened begins anew on another day, unless a set of it is logged', () => {
  const status = fc.constantFrom('planned', 'open', 'done', 'skipped')
  const from = fc.integer({ min: 0, max: 9 }).map((days) => addDays('2027-03-01', days))
  fc.assert(
    fc.property(fc.tuple(status, status, status), from, fc.nat(40), (states, first, days) => {
      const before = workouts.map((each, index) => ({
        ...each,
        status: states[index] as DatedWorkout['status'],
      }))
      const after = changeWorkouts(
        before,
        { kind: 'pause', from: first, days },
        { ...known, trained: [{ week: 1, day: 2 }] },
      )
      for (const [index, was] of before.entries()) {
        const isLater =
          was.planned_on >= first && (was.status === 'planned' || was.status === 'open')
        expect(after[index]!.planned_on).toBe(
          isLater ? addDays(was.planned_on, days) : was.planned_on,
        )
        const beginsAnew = isLater && days > 0 && was.status === 'open' && index !== 1
        expect(after[index]!.status).toBe(beginsAnew ? 'planned' : was.status)
      }
    }),
  )
})
