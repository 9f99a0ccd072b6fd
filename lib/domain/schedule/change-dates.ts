import type { DateEffect } from '@/lib/domain/contract/change/date-change'
import type { DatedWorkout } from '@/lib/domain/contract/training/workout-view'
import { formatWeekday } from '@/lib/domain/words/dates'
import { count } from '@/lib/domain/words/format'
import { addDays } from './add-days'
import type { PlannedDay } from './date-workouts'
import { byDate, isLeft } from './is-left'
import { type NewDates, redateWorkouts } from './redate-workouts'
import { dayKeyOf } from '@/lib/domain/log/set-key'

/** What is asked of the dates of a program. */
export type DatesAsked =
  | { kind: 'move'; week: number; day: number; to: string }
  | { kind: 'skip'; week: number; day: number }
  | { kind: 'pause'; from: string; days: number }
  | ({ kind: 'profile' } & NewDates)

/** A day as it is called, and what it is worth. */
export interface TitledDay {
  week: number
  day: number
  title: string
  sets: number
  /** A maximum is tested on it. */
  isTest: boolean
}

/** How many workouts are told as the next ones. */
const COMING = 5

interface Known {
  days: readonly PlannedDay[]
  /** Days of which a set is logged. */
  trained: readonly { week: number; day: number }[]
  today: string
}

/**
 * The workouts as they would be. What is done or skipped stays; a pause shifts what is on its first day or later. One that
 * was opened and of which nothing is logged begins anew on its other day.
 */
export function changeWorkouts(
  workouts: readonly DatedWorkout[],
  asked: DatesAsked,
  known: Known,
): DatedWorkout[] {
  const isTrained = ({ week, day }: DatedWorkout) =>
    known.trained.some((each) => each.week === week && each.day === day)
  return redated(workouts, asked, known).map((workout, index) => {
    const isElsewhere = workout.planned_on !== workouts[index]!.planned_on
    return isElsewhere && workout.status === 'open' && !isTrained(workout)
      ? { ...workout, status: 'planned', opened_at: null }
      : workout
  })
}

function redated(
  workouts: readonly DatedWorkout[],
  asked: DatesAsked,
  known: Known,
): DatedWorkout[] {
  if (asked.kind === 'profile') return redateWorkouts(workouts, asked, known)
  return workouts.map((workout) => {
    if (!isLeft(workout)) return workout
    if (asked.kind === 'pause') {
      const { planned_on } = workout
      return planned_on < asked.from
        ? workout
        : { ...workout, planned_on: addDays(planned_on, asked.days) }
    }
    if (workout.week !== asked.week || workout.day !== asked.day) return workout
    return asked.kind === 'skip'
      ? { ...workout, status: 'skipped' }
      : { ...workout, planned_on: asked.to }
  })
}

/** What differs between the dates of a program before and after, as it is said before it is taken. */
export function dateEffect(
  before: readonly DatedWorkout[],
  after: readonly DatedWorkout[],
  { asked, titles, today }: { asked: DatesAsked; titles: readonly TitledDay[]; today: string },
): DateEffect {
  const titleOf = titlesBy(titles)
  const dates = before.flatMap((was, index) => {
    const becomes = after[index]!
    if (was.planned_on === becomes.planned_on && was.status === becomes.status) return []
    const { week, day } = was
    const on = becomes.status === 'skipped' ? null : becomes.planned_on
    return [{ week, day, title: titleOf(was), was: was.planned_on, becomes: on }]
  })
  const coming = after
    .filter((workout) => isLeft(workout) && workout.planned_on >= today)
    .sort(byDate)
    .slice(0, COMING)
    .map((workout) => ({
      ...{ week: workout.week, day: workout.day, title: titleOf(workout) },
      on: workout.planned_on,
    }))
  return {
    sentence: sentenceOf(asked, dates),
    notes: notesOf(asked, { after, titles, dates, titleOf }),
    dates,
    coming,
    ends: { was: lastOf(before), becomes: lastOf(after) },
  }
}

type Dates = DateEffect['dates']
type TitleOf = (place: { week: number; day: number }) => string

function titlesBy(titles: readonly TitledDay[]): TitleOf {
  const known = new Map(titles.map((each) => [dayKeyOf(each), each.title]))
  return (place) => known.get(dayKeyOf(place)) || `Day ${place.day} of week ${place.week}`
}

function sentenceOf(asked: DatesAsked, dates: Dates): string {
  if (asked.kind === 'profile') {
    if (dates.length === 0) return 'Nothing changes: all that is left has these dates already.'
    return `${count(dates.length, 'workout')} ${dates.length === 1 ? 'stands' : 'stand'} on other dates.`
  }
  if (asked.kind === 'pause') {
    if (dates.length === 0) return 'Nothing changes: no workout is left from that day on.'
    return `${count(dates.length, 'workout')} ${dates.length === 1 ? 'stands' : 'stand'} ${count(asked.days, 'day')} later.`
  }
  const title = dates[0]?.title ?? ''
  if (asked.kind === 'skip') return `${title} is left out.`
  return dates.length === 0
    ? 'Nothing changes: it is on that day already.'
    : `${title} on ${formatWeekday(asked.to)}.`
}

interface Noted {
  after: readonly DatedWorkout[]
  titles: readonly TitledDay[]
  dates: Dates
  titleOf: TitleOf
}

function notesOf(asked: DatesAsked, { after, titles, dates, titleOf }: Noted): string[] {
  const moved = (date: Dates[number]) => (place: { week: number; day: number }) =>
    place.week === date.week && place.day === date.day
  const tests = dates.filter(
    (date) => date.becomes !== null && titles.find(moved(date))?.isTest === true,
  )
  const notes = tests.map(
    ({ title, was, becomes }) =>
      `${title} moves from ${formatWeekday(was)} to ${formatWeekday(becomes!)}.`,
  )
  if (asked.kind === 'skip') {
    const sets = dates.flatMap((date) => titles.find(moved(date))?.sets ?? [])
    return [
      ...notes,
      ...sets.map((lost) => `The week loses ${count(lost, 'set')}. Loads of next week stay.`),
    ]
  }
  if (asked.kind === 'pause' || asked.kind === 'profile') return notes
  const others = after.filter(
    (workout) =>
      isLeft(workout) &&
      workout.planned_on === asked.to &&
      !(workout.week === asked.week && workout.day === asked.day),
  )
  return [...notes, ...others.map((other) => `${titleOf(other)} is on that day too.`)]
}

function lastOf(workouts: readonly DatedWorkout[]): string {
  return workouts.reduce((last, { planned_on }) => (planned_on > last ? planned_on : last), '')
}
