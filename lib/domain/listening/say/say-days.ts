import { daysOfWeek } from '@/lib/domain/athlete/training-weekdays'
import { minutesOn } from '@/lib/domain/athlete/time/minutes-on'
import type { Weekday } from '@/lib/domain/vocabulary'
import { count, formatList } from '@/lib/domain/words/format'
import { weekdayWords } from '@/lib/domain/words/words'
import { ask, type Said, say, type Told } from './told'

/** Days and minutes, as the plan has them. */
export function sayDay(told: Told<'day'>): Said {
  const { meanings, ruling } = told
  return meanings[0].ask === 'off'
    ? sayOff(told, meanings[0].weekday)
    : ruling.stand === 'obeyed' || ruling.stand === 'so'
      ? sayTrained(told)
      : askDays(told)
}

function sayOff(told: Told, day: Weekday): Said {
  const name = weekdayWords[day].long
  const { stand, sets } = told.ruling
  if (stand === 'against_form') {
    const days = named(sets?.weekdays ?? [])
    return ask(
      told,
      `The form has ${name} as a training day. Keep it free, and train on ${days}?`,
      'Keep it free',
      `Train on it`,
    )
  }
  if (stand === 'doubted')
    return ask(told, `Did you mean: no training on ${name}s?`, 'Keep it free')
  return stand === 'unfit'
    ? say('not_possible', 'A week needs one day on which you train.')
    : say('done', `${name} is free already.`)
}

function sayTrained({ meanings, plan, profile }: Told<'day'>): Said {
  const trained = plan?.weekdays ?? profile.weekdays
  const missing = meanings.map(({ weekday }) => weekday).filter((day) => !trained.includes(day))
  if (missing.length === 0) return say('done', `You train on ${named(trained)}.`)
  return say('partly', `You train on ${named(trained)}; ${named(missing)} had to give way.`)
}

function askDays(told: Told<'day'>): Said {
  const { ruling, profile, meanings } = told
  const { weekdays, days_per_week } = ruling.sets ?? {}
  const days = named(weekdays ?? meanings.map(({ weekday }) => weekday))
  if (ruling.stand === 'doubted')
    return ask(told, `Did you mean: train on ${days}?`, 'Use these days')
  if (days_per_week === undefined) {
    const instead = `The form has ${named(profile.weekdays)}. Train on ${days} instead?`
    return ask(told, instead, 'Use these days', 'Keep the form’s')
  }
  const other = `${days}: that makes ${days_per_week} a week, and the form says ${profile.days_per_week}. Make it ${days_per_week}?`
  return ask(told, other, `Make it ${days_per_week}`, `Keep ${profile.days_per_week}`)
}

export function sayDaysPerWeek(told: Told<'days_per_week'>): Said {
  const { ruling, profile, plan } = told
  const { number } = told.meanings[0]
  if (ruling.stand === 'unfit') return say('not_possible', 'A week has one to seven days.')
  if (ruling.stand === 'doubted') {
    return ask(told, `Did you mean: ${count(number, 'day')} a week?`, `Make it ${number}`)
  }
  if (ruling.stand === 'against_form') {
    const { days_per_week } = profile
    const sentence = `The form says ${count(days_per_week, 'day')} a week, so that is planned. Make it ${number}?`
    return ask(told, sentence, `Make it ${number}`, `Keep ${days_per_week}`)
  }
  const trained = plan?.weekdays ?? []
  if (trained.length === 0) return say('done', `${count(number, 'day')} a week.`)
  return trained.length === number
    ? say('done', `${count(number, 'day')} a week: ${named(trained)}.`)
    : say('partly', `Your days off leave ${count(trained.length, 'day')}: ${named(trained)}.`)
}

export function sayEveryOtherDay(told: Told<'every_other_day'>): Said {
  const { ruling, profile, plan } = told
  const { weekdays, days_per_week = profile.days_per_week } = ruling.sets ?? {}
  if (weekdays) {
    const days = `${count(days_per_week, 'day')}, ${named(weekdays)}`
    if (ruling.stand === 'doubted') {
      return ask(told, `Did you mean: every other day, so ${days}?`, 'Use these days')
    }
    const isOther = days_per_week !== profile.days_per_week
    const form = isOther
      ? `The form says ${count(profile.days_per_week, 'day')} a week. Every other day is ${days}.`
      : `The form has ${named(profile.weekdays)}. Every other day is ${named(weekdays)}.`
    return ask(told, `${form} Use these?`, 'Use these days', 'Keep the form’s')
  }
  const trained = plan?.weekdays ?? profile.weekdays
  const meeting = trained.filter((day) => trained.includes(after(day)))
  if (meeting.length === 0) return say('done', `No two days meet: you train on ${named(trained)}.`)
  const pairs = formatList(meeting.map((day) => `${named([day])} and ${named([after(day)])}`))
  return say(
    'partly',
    `You train on ${named(trained)}. A week has seven days, so ${pairs} follow each other.`,
  )
}

export function sayMinutes(told: Told<'minutes'>): Said {
  const { meanings, ruling } = told
  if (meanings[0].weekday !== null) return sayMinutesByDay(told)
  const { minutes } = meanings[0]
  const { session_minutes } = told.profile
  switch (ruling.stand) {
    case 'unfit':
      return say('not_possible', 'Sessions are planned for 20 to 180 minutes.')
    case 'doubted':
      return ask(told, `Did you mean: sessions of ${minutes} minutes?`, `Make it ${minutes}`)
    case 'against_form':
      return ask(
        told,
        `The form says ${session_minutes} minutes, so that is planned. Make it ${minutes}?`,
        `Make it ${minutes}`,
        `Keep ${session_minutes}`,
      )
    default:
      return say('done', `Sessions are planned for ${minutes} minutes.`)
  }
}

function sayMinutesByDay(told: Told<'minutes'>): Said {
  const { meanings, ruling, profile, plan } = told
  const wanted = meanings.flatMap(({ weekday, minutes }) => (weekday ? [{ weekday, minutes }] : []))
  const list = formatList(
    wanted.map(({ weekday, minutes }) => `${minutes} minutes on ${named([weekday])}`),
  )
  if (ruling.stand === 'unfit') {
    const days = named(wanted.map(({ weekday }) => weekday))
    return say('not_possible', `You do not train on ${days}, so its minutes change nothing.`)
  }
  if (ruling.stand === 'doubted') return ask(told, `Did you mean: ${list}?`, 'Plan it so')
  if (ruling.stand === 'against_form') {
    return ask(told, `The form says otherwise. Plan ${list}?`, 'Plan it so', 'Keep the form’s')
  }
  const trained = plan?.weekdays ?? daysOfWeek
  const kept = wanted.filter(
    ({ weekday, minutes }) => trained.includes(weekday) && minutesOn(profile, weekday) === minutes,
  )
  if (kept.length === wanted.length) return say('done', `Planned for ${list}.`)
  const missing = wanted.filter((each) => !kept.includes(each)).map(({ weekday }) => weekday)
  return say('partly', `Planned as you say, but for ${named(missing)}, when you do not train.`)
}

function named(days: readonly Weekday[]): string {
  return formatList(days.map((day) => weekdayWords[day].long))
}

function after(day: Weekday): Weekday {
  return daysOfWeek[(daysOfWeek.indexOf(day) + 1) % 7]!
}
