import type { WishMeaning } from '@/lib/domain/listening/heard'
import { wordKey } from '@/lib/domain/catalogue/names'

/** One thing that can be right or wrong by itself: `lift_kg:target:bench-press` is 142.9. */
export interface Fact {
  key: string
  value: string | number
}

/** What a case expects, in the words of words-cases.json. */
export interface Expected {
  emphasis?: string[]
  reduce?: string[]
  lifts?: { exercise: string; ask: string; kg?: number; reps?: number; by?: string }[]
  skills?: { skill: string; reps?: number; by?: string }[]
  avoid?: string[]
  avoid_patterns?: string[]
  event?: { kind: string; by?: string }
  limitations?: string[]
  health?: string[]
  concerns?: string[]
  days?: {
    weekdays?: string[]
    not?: string[]
    per_week?: number
    minutes?: number
    by_day?: Record<string, number>
    every_other?: boolean
  }
  equipment?: { have?: string[]; lack?: string[]; only?: boolean; place?: string; max_kg?: number }
  sport?: { sport: string; season?: string }
  layoff?: { months?: number; cause?: string }
  style?: string[]
  conditioning?: string | { want: string }
  body?: { aim: string; kg?: number; weeks?: number }
  tone?: string[]
  unhandled?: string[]
}

export function factsExpected(wanted: Expected): Fact[] {
  const { days = {}, equipment = {}, conditioning, body, event, sport, layoff } = wanted
  return [
    ...named('emphasis', wanted.emphasis),
    ...named('reduce', wanted.reduce),
    ...(wanted.lifts ?? []).flatMap(({ exercise, ask, kg, reps, by }) =>
      liftFacts(`${ask}:${exercise}`, kg, reps, by),
    ),
    ...(wanted.skills ?? []).flatMap(({ skill, reps, by }) => skillFacts(skill, reps, by)),
    ...named('avoid', wanted.avoid?.map(wordKey)),
    ...named('avoid_pattern', wanted.avoid_patterns),
    ...(event ? [fact(`event:${event.kind}`), ...valued('event_by', event.by)] : []),
    ...named('limitation', wanted.limitations),
    ...named('health', wanted.health),
    ...named('concern', wanted.concerns),
    ...named('day', days.weekdays),
    ...named('notday', days.not),
    ...named('per_week', days.per_week === undefined ? [] : [`${days.per_week}`]),
    ...named('minutes', days.minutes === undefined ? [] : [`${days.minutes}`]),
    ...Object.entries(days.by_day ?? {}).map(([day, n]) => fact(`day_minutes:${day}`, n)),
    ...(days.every_other ? [fact('every_other')] : []),
    ...named('have', equipment.have),
    ...named('lack', equipment.lack),
    ...named('place', equipment.place === undefined ? [] : [equipment.place]),
    ...(equipment.only ? [fact('only')] : []),
    ...valued('max_kg', equipment.max_kg),
    ...(sport ? [fact(`sport:${sport.sport}`)] : []),
    ...named('season', sport?.season === undefined ? [] : [sport.season.replace('_season', '')]),
    ...(layoff ? [fact('layoff'), ...valued('layoff_months', layoff.months)] : []),
    ...named('layoff_cause', layoff?.cause === undefined ? [] : [layoff.cause]),
    ...named('style', wanted.style),
    ...(conditioning
      ? [fact(`cond:${typeof conditioning === 'string' ? conditioning : conditioning.want}`)]
      : []),
    ...(body ? [fact(`aim:${body.aim}`), ...valued('aim_kg', body.kg)] : []),
    ...valued('aim_weeks', body?.weeks),
    ...named('tone', wanted.tone),
    ...named('unhandled', wanted.unhandled),
  ]
}

/** What a wish that was heard says. */
export function factsHeard(meaning: WishMeaning): Fact[] {
  switch (meaning.kind) {
    case 'area':
      return [fact(`${meaning.ask === 'more' ? 'emphasis' : 'reduce'}:${meaning.area}`)]
    case 'lift':
      return liftFacts(
        `${meaning.ask}:${meaning.exercise_id}`,
        meaning.kg,
        meaning.reps,
        meaning.by,
      )
    case 'skill':
      return skillFacts(meaning.skill, meaning.reps, meaning.by)
    case 'avoid':
      return [
        ...(meaning.name === null ? [] : [fact(`avoid:${wordKey(meaning.name)}`)]),
        ...(meaning.pattern === null ? [] : [fact(`avoid_pattern:${meaning.pattern}`)]),
      ]
    case 'event':
      return [fact(`event:${meaning.event}`), ...valued('event_by', meaning.date)]
    case 'limit':
      return [fact(`limitation:${meaning.part}`)]
    case 'health':
      return [fact(`${concerns.includes(meaning.flag) ? 'concern' : 'health'}:${meaning.flag}`)]
    case 'day':
      return [fact(`${meaning.ask === 'on' ? 'day' : 'notday'}:${meaning.weekday}`)]
    case 'days_per_week':
      return [fact(`per_week:${meaning.number}`)]
    case 'every_other_day':
      return [fact('every_other')]
    case 'minutes':
      return meaning.weekday === null
        ? [fact(`minutes:${meaning.minutes}`)]
        : [fact(`day_minutes:${meaning.weekday}`, meaning.minutes)]
    case 'equipment':
      return [
        ...named(
          meaning.has === 'no' ? 'lack' : 'have',
          meaning.item === null ? [] : [meaning.item],
        ),
        ...(meaning.has === 'only' ? [fact('only')] : []),
        ...named('place', meaning.place === null ? [] : [meaning.place]),
        ...valued('max_kg', meaning.heaviest_kg),
      ]
    case 'sport':
      return [
        fact(`sport:${meaning.sport}`),
        ...named('season', meaning.season === null ? [] : [meaning.season]),
      ]
    case 'layoff':
      return [
        fact('layoff'),
        ...valued('layoff_months', meaning.weeks === null ? null : meaning.weeks / 4.345),
        ...named('layoff_cause', meaning.cause === null ? [] : [meaning.cause]),
      ]
    case 'style':
      return [fact(`style:${meaning.style}`)]
    case 'conditioning':
      return [fact(`cond:${meaning.want}`)]
    case 'body':
      return [
        fact(`aim:${meaning.aim}`),
        ...valued('aim_kg', meaning.kg),
        ...valued('aim_weeks', meaning.weeks),
      ]
    case 'tone':
      return [fact(`tone:${meaning.tone}`)]
    case 'unhandled':
      return [fact(`unhandled:${meaning.reason}`)]
  }
}

/** Kilograms within one, an event's date within a month, everything else exactly. */
export function isSame(one: Fact, other: Fact): boolean {
  if (one.key !== other.key) return false
  if (typeof one.value === 'number' && typeof other.value === 'number')
    return Math.abs(one.value - other.value) <= 1
  if (one.key !== 'event_by') return one.value === other.value
  return Math.abs(Date.parse(`${one.value}`) - Date.parse(`${other.value}`)) <= 31 * 86_400_000
}

/** `lift_kg:target:bench-press=142.9` */
export function sayFact({ key, value }: Fact): string {
  return value === '' ? key : `${key}=${value}`
}

const concerns = ['postpartum', 'eating_disorder', 'rapid_weight_loss']

function fact(key: string, value: Fact['value'] = ''): Fact {
  return { key, value }
}

function named(kind: string, names: readonly string[] = []): Fact[] {
  return names.map((name) => fact(`${kind}:${name}`))
}

function valued(key: string, value: string | number | null | undefined): Fact[] {
  return value === null || value === undefined ? [] : [fact(key, value)]
}

function liftFacts(key: string, kg?: number | null, reps?: number | null, by?: string | null) {
  return [
    fact(`lift:${key}`),
    ...valued(`lift_kg:${key}`, kg),
    ...valued(`lift_reps:${key}`, reps),
    ...valued(`lift_by:${key}`, by),
  ]
}

function skillFacts(skill: string, reps?: number | null, by?: string | null): Fact[] {
  return [
    fact(`skill:${skill}`),
    ...valued(`skill_reps:${skill}`, reps),
    ...valued(`skill_by:${skill}`, by),
  ]
}
