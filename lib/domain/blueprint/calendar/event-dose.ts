import type { Athlete } from '@/lib/domain/athlete/athlete'
import { daysToEvent, type PlacedEvent } from '@/lib/domain/athlete/time/event-place'
import type { EventKind } from '@/lib/domain/athlete/wishes'
import { type Weekday, weekdaySchema } from '@/lib/domain/vocabulary'

/** What an event leaves of a training day. */
export interface EventDose {
  /** Share of the day's sets. */
  share: number
  /** Legs are moved and not loaded. */
  easyLegs: boolean
  /** Reps in reserve beside the planned ones. */
  easier: number
}

const FULL: EventDose = { share: 1, easyLegs: false, easier: 0 }

/** Ends on a test or needs one's freshest lifts on a day. */
export function isTest(kind: EventKind): boolean {
  return kind === 'powerlifting_meet' || kind === 'weightlifting_meet' || kind === 'fitness_test'
}

/** Whether the event's week is an easy one by itself: loading begins anew after it. */
export function takesAWeek(kind: EventKind): boolean {
  return isTest(kind) || kind === 'race'
}

/** Whether a week is the first after a test within the program: its attempts are to be recovered from. */
export function followsTest({ kind, week: at }: PlacedEvent, week: number): boolean {
  return isTest(kind) && at >= 2 && week === at + 1
}

const HEAVY_LEGS_DAYS = 10
const WEEK_BEFORE_SHARE = 0.6
const WEEK_AFTER_SHARE = 0.6
const RACE_WEEK_SHARE = 0.4
const LAST_SESSION_DAYS = 4
const LEGS_BEFORE_START = 3
const LEGS_BEFORE_MATCH = 1

/** What a day holds of its usual work; null where it is left out. Doses are our judgement. */
export function eventDose(athlete: Athlete, week: number, weekday: Weekday): EventDose | null {
  const { event } = athlete
  if (!event) return FULL
  if (followsTest(event, week)) return { ...FULL, share: WEEK_AFTER_SHARE, easier: 1 }
  const left = daysToEvent(event, week, weekday)
  if (event.kind === 'race') return raceDose(athlete, event, week, weekday, left)
  if (event.kind === 'season' || event.kind === 'expedition') {
    if (left < 0 || left > 6) return FULL
    return { ...FULL, share: WEEK_BEFORE_SHARE, easyLegs: left <= LEGS_BEFORE_START }
  }
  if (event.kind !== 'weekly_match' || week < event.week) return FULL
  return { ...FULL, easyLegs: ((left % 7) + 7) % 7 <= LEGS_BEFORE_MATCH }
}

function raceDose(
  athlete: Athlete,
  event: PlacedEvent,
  week: number,
  weekday: Weekday,
  left: number,
): EventDose | null {
  if (left >= 14 || left < -6) return FULL
  if (left < 0) return { ...FULL, easyLegs: true }
  if (left >= 7) return { ...FULL, share: WEEK_BEFORE_SHARE, easyLegs: left < HEAVY_LEGS_DAYS }
  const isKept = weekday === lastBefore(athlete, event) && left >= LAST_SESSION_DAYS
  return isKept || isOnlyOfWeek(athlete, event, week, weekday)
    ? { ...FULL, share: RACE_WEEK_SHARE, easyLegs: true }
    : null
}

/** Of the seven days before the race the last training day that is far enough from it. */
function lastBefore({ weekdays }: Athlete, event: PlacedEvent): Weekday | undefined {
  const order = weekdaySchema.options
  const at = order.indexOf(event.weekday)
  return [4, 5, 6].map((days) => order[(at - days + 7) % 7]!).find((day) => weekdays.includes(day))
}

/** A week of the program has one session at least: its first, where the race would leave none. */
function isOnlyOfWeek(
  { weekdays }: Athlete,
  event: PlacedEvent,
  week: number,
  weekday: Weekday,
): boolean {
  if (weekday !== weekdays[0]) return false
  return weekdays.every((day) => {
    const left = daysToEvent(event, week, day)
    return left >= 0 && left < LAST_SESSION_DAYS
  })
}
