import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DatedWorkout } from '@/lib/domain/contract/training/workout-view'
import { agendaOf } from './agenda'
import { dateIn } from './date-in'

function workout(planned_on: string, more: Partial<DatedWorkout> = {}): DatedWorkout {
  const none = { opened_at: null, closed_at: null, note: null }
  return {
    week: 1,
    day: Number(planned_on.slice(8)),
    planned_on,
    status: 'planned',
    ...none,
    ...more,
  }
}

const week = ['2027-03-01', '2027-03-03', '2027-03-05'].map((date) => workout(date))
const at = (time_zone: string, now: string, workouts = week) =>
  agendaOf({ workouts, time_zone }, new Date(now))

test('an evening in Los Angeles does not open tomorrow’s workout', () => {
  const evening = '2027-03-04T02:30:00Z'
  expect(at('America/Los_Angeles', evening)).toMatchObject({ today: '2027-03-03' })
  expect(at('America/Los_Angeles', evening).missed).toHaveLength(1)
  expect(at('UTC', evening).missed).toHaveLength(2)
})

test('a morning in Auckland is not yesterday', () => {
  const morning = '2027-02-28T20:00:00Z'
  expect(at('Pacific/Auckland', morning)).toMatchObject({ today: '2027-03-01', when: 'today' })
  expect(at('UTC', morning)).toMatchObject({ today: '2027-02-28', when: 'later' })
})

test('the ends of the earth are two dates apart', () => {
  const noon = '2027-03-02T11:00:00Z'
  expect(at('Pacific/Kiritimati', noon).today).toBe('2027-03-03')
  expect(at('Etc/GMT+12', noon).today).toBe('2027-03-01')
})

test('a day ends at its own midnight, also where clocks change', () => {
  const dates = (zone: string, ...moments: string[]) =>
    moments.map((now) => dateIn(zone, new Date(now)))
  // New York springs forward at 07:00 UTC, Sydney falls back at 16:00 UTC.
  expect(
    dates(
      'America/New_York',
      '2027-03-14T04:59:59Z',
      '2027-03-14T05:00:00Z',
      '2027-03-15T03:59:59Z',
    ),
  ).toEqual(['2027-03-13', '2027-03-14', '2027-03-14'])
  expect(
    dates(
      'Australia/Sydney',
      '2027-04-03T12:59:59Z',
      '2027-04-03T13:00:00Z',
      '2027-04-04T13:59:59Z',
    ),
  ).toEqual(['2027-04-03', '2027-04-04', '2027-04-04'])
  expect(dates('Nowhere/At_All', '2027-03-14T05:00:00Z')).toEqual(['2027-03-14'])
})

test('what is done or skipped is passed over, what was missed comes first', () => {
  const workouts = [
    workout('2027-03-01', { status: 'done', closed_at: '2027-03-01T19:00:00.000Z' }),
    workout('2027-03-03', { status: 'skipped' }),
    workout('2027-03-05'),
    workout('2027-03-08'),
  ]
  const agenda = at('UTC', '2027-03-06T12:00:00Z', workouts)
  expect(agenda).toMatchObject({ when: 'missed', done: 1, total: 4 })
  expect(agenda.next!.planned_on).toBe('2027-03-05')
  expect(agenda.missed).toHaveLength(1)
})

test('what was closed before midnight here is done today here', () => {
  const closed = workout('2027-03-01', { status: 'done', closed_at: '2027-03-02T04:00:00.000Z' })
  const here = at('America/Los_Angeles', '2027-03-02T05:00:00Z', [closed])
  expect(here).toMatchObject({ next: null, when: null })
  expect(here.doneToday).toHaveLength(1)
  expect(at('UTC', '2027-03-03T05:00:00Z', [closed]).doneToday).toHaveLength(0)
})

test('the next workout is the earliest that is left', () => {
  const status = fc.constantFrom('planned', 'open', 'done', 'skipped')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), status)), (days) => {
      const workouts = days.map(([day, each]) =>
        workout(`2027-03-${String(day).padStart(2, '0')}`, {
          status: each as DatedWorkout['status'],
        }),
      )
      const { next, missed, today } = at('UTC', '2027-03-15T12:00:00Z', workouts)
      const left = workouts.filter((each) => each.status === 'planned' || each.status === 'open')
      expect(next?.planned_on).toBe(left.map((each) => each.planned_on).sort()[0])
      expect(missed.every((each) => each.planned_on < today)).toBe(true)
    }),
  )
})
