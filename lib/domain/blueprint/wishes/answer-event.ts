import type { Athlete } from '@/lib/domain/athlete/athlete'
import { daysToEvent, type PlacedEvent } from '@/lib/domain/athlete/time/event-place'
import type { EventKind, WishAnswer, WishOutcome } from '@/lib/domain/athlete/wishes'
import { eventDose, isTest, takesAWeek } from '@/lib/domain/blueprint/calendar/event-dose'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { tiresLegs } from '@/lib/domain/catalogue/exercise-kinds'
import { dateOf, formatDate, formatWeekday } from '@/lib/domain/words/dates'
import { count, formatList } from '@/lib/domain/words/format'
import { eventWords } from '@/lib/domain/words/wish-words'
import { withinSentence } from '@/lib/domain/words/within-sentence'
import type { Weekday } from '@/lib/domain/vocabulary'
import { weekdayWords } from '@/lib/domain/words/words'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { PlannedWishes } from './planned-wishes'

/** Of a match every week its day is told beside it. */
const NAMES: Record<EventKind, string> = { ...eventWords, weekly_match: 'match' }

/** Weeks by which a program may be longer or shorter to end on the event. */
const NEAR_WEEKS = 2

type Said = [WishOutcome, string]

/** What the plan does for the athlete's date, by its own weeks and days. */
export function answerEvent(plan: PlannedWishes): WishAnswer[] {
  const { event } = plan.athlete.wishes
  if (!event) return []
  const [outcome, sentence] = unplanned(event.kind) ?? placed(plan, event)
  return [{ key: 'event', outcome, sentence }]
}

function unplanned(kind: EventKind): Said | null {
  if (kind === 'strongman') {
    return [
      'not_possible',
      'We cannot plan for a strongman contest: its stones, logs and yokes are in no list of ours. Your program goes on as it would without it.',
    ]
  }
  if (kind !== 'physique_show' && kind !== 'occasion') return null
  return [
    'not_possible',
    'Training does not change for a date on which you want to look your best: muscle grows at its own pace. What shows on the day is mostly food and sleep, which we do not plan.',
  ]
}

function placed(plan: PlannedWishes, { kind, date }: { kind: EventKind; date: string }): Said {
  const { profile, athlete } = plan
  const name = `Your ${NAMES[kind]} on ${formatDate(date)}`
  if (!athlete.event || !profile.start_date)
    return [
      'asked',
      `Say when you start, and we plan to your ${NAMES[kind]} on ${formatDate(date)}.`,
    ]
  const { week } = athlete.event
  if (week < 1) return ['not_possible', `${name} lies before the first week of this program.`]
  if (week > athlete.weeks) return ['form_wins', `${name} ${beyond(week, athlete.weeks)}`]
  if (kind === 'weekly_match') return match(plan, athlete.event)
  if (week === 1 && takesAWeek(kind) && kind !== 'race')
    return [
      'not_possible',
      `${name} is in week 1: too soon to prepare for, so the program begins as usual.`,
    ]
  return isTest(kind) ? test(plan, athlete.event, name) : race(plan, athlete.event, name)
}

function beyond(week: number, weeks: number): string {
  const fits =
    week - weeks <= NEAR_WEEKS
      ? `With ${week} weeks the program would end on it.`
      : 'Nothing is planned for it; let a later program end on that day.'
  return `would be in week ${week}, and you asked for ${count(weeks, 'week')}. ${fits}`
}

function test(
  { athlete, weeks, slots }: PlannedWishes,
  { kind, week, weekday }: PlacedEvent,
  name: string,
): Said {
  const day = weeks[week - 1]?.days.find(({ kind }) => kind === 'test')
  const then =
    week === athlete.weeks
      ? ''
      : ` Week ${week + 1} recovers from it, with about 60 % of the sets and a rep more in reserve.${afterwards(athlete, week, week + 2)}`
  if (!day) {
    return [
      'partly',
      `${name} is in week ${week}. That week is an easy one, so that you come rested; at your level and goal no maximum is peaked for.${then}`,
    ]
  }
  const sessions = weeks[week - 1]!.days.length - 1
  const on = `after ${sessions === 0 ? 'no session' : count(sessions, 'short session')} ${whatIsTested(day, slots)} on ${weekdayWords[weekday].long}`
  if (kind === 'weightlifting_meet' && !testsSnatch(day, slots))
    return [
      'partly',
      `${name} is in week ${week}, and the week leads up to it: ${on}. A snatch and a clean and jerk this plan cannot peak for; your club’s training does that.${then}`,
    ]
  const like = kind === 'fitness_test' ? ' A test is planned the same as a meet.' : ''
  return ['done', `${name} is in week ${week}: ${on}.${like}${then}`]
}

function testsSnatch(
  { rows }: PlannedWishes['weeks'][number]['days'][number],
  slots: PlannedWishes['slots'],
): boolean {
  return rows.some((row) => tested(row, slots).pattern === 'olympic')
}

function tested(
  { slot, exercise_id }: PlannedWishes['weeks'][number]['days'][number]['rows'][number],
  slots: PlannedWishes['slots'],
): CatalogueEntry {
  return catalogueEntry(
    exercise_id ?? slots.find((each) => each.slot === slot)?.candidates[0] ?? '',
  )
}

/** `the attempts stand`, or the lifts that are tested by repetitions: at a meet all are tried alike. */
function whatIsTested(
  { rows }: PlannedWishes['weeks'][number]['days'][number],
  slots: PlannedWishes['slots'],
): string {
  const byReps = rows.filter(({ groups }) =>
    groups.some(({ kind, amount_min, amount_max }) => kind === 'test' && amount_min < amount_max),
  )
  if (byReps.length === 0) return 'the attempts stand'
  const names = byReps.map((row) => withinSentence(tested(row, slots).name))
  return `${formatList(names)} ${names.length === 1 ? 'is' : 'are'} tested by repetitions`
}

function afterwards({ weeks }: Athlete, week: number, from = week + 1): string {
  if (week === weeks) return ''
  const fits = weeks - week <= NEAR_WEEKS ? ` With ${count(week, 'week')} it would end on it.` : ''
  return `${from > weeks ? '' : ` From week ${from} on the program builds up anew.`}${fits}`
}

function race(plan: PlannedWishes, event: PlacedEvent, name: string): Said {
  const { athlete } = plan
  const days = daysOf(plan)
  const loaded = days.filter(({ left, easy }) => left > 0 && !easy)
  const last = loaded.at(-1)
  const heavy = last
    ? ` Legs are last trained hard on ${formatWeekday(last.date)}, ${count(last.left, 'day')} before.`
    : ''
  const near = days.filter(({ left }) => left > 0 && left < 7)
  const sessions =
    event.kind === 'race'
      ? ` The week before holds 60 % of the sets; of the seven days before the race ${near.length === 0 ? 'none has a session' : `${formatList(near.map(({ date }) => formatWeekday(date)))} ${near.length === 1 ? 'has a short one' : 'have short ones'}`}.`
      : ' In the seven days before, 60 % of the sets are left.'
  const then = event.kind === 'race' ? afterwards(athlete, event.week) : ''
  const like =
    event.kind === 'expedition' ? ' A trip is planned the same as the start of a season.' : ''
  return ['done', `${name} is in week ${event.week}.${heavy}${sessions}${like}${then}`]
}

/** The plan's days with their distance from the event. */
function daysOf({ profile, athlete, weeks }: PlannedWishes) {
  const { event } = athlete
  return weeks.flatMap(({ week, days }) =>
    days.map(({ weekday }) => ({
      date: dateOf(profile.start_date!, week, weekday),
      left: daysToEvent(event!, week, weekday),
      easy: eventDose(athlete, week, weekday)?.easyLegs ?? true,
    })),
  )
}

function match(plan: PlannedWishes, { week, weekday }: PlacedEvent): Said {
  const { athlete } = plan
  const near = athlete.weekdays.filter((day) => eventDose(athlete, week, day)?.easyLegs)
  const on = `You play on ${weekdayWords[weekday].long}s`
  if (near.length === 0)
    return [
      'done',
      `${on}: you train neither then nor on the day before, the same as with days off.`,
    ]
  const named = (days: readonly Weekday[]) => formatList(days.map((day) => weekdayWords[day].long))
  const withLegs = near.filter((day) => trainsLegs(plan, week, day))
  if (withLegs.length === 0)
    return ['done', `${on}: what you train on ${named(near)} spares the legs already.`]
  return [
    'done',
    `${on}: from week ${week} on what you train of the legs on ${named(withLegs)} is light, so that they are fresh.`,
  ]
}

/** Whether a weekday has something for the legs, from a week on. */
function trainsLegs({ weeks, slots }: PlannedWishes, from: number, weekday: Weekday): boolean {
  const first = new Map(slots.map(({ slot, candidates }) => [slot, candidates[0] ?? '']))
  return weeks
    .filter(({ week }) => week >= from)
    .flatMap(({ days }) => days.filter((day) => day.weekday === weekday))
    .flatMap(({ rows }) => rows)
    .some(({ slot, exercise_id }) =>
      tiresLegs(catalogueEntry(exercise_id ?? first.get(slot) ?? '')),
    )
}
