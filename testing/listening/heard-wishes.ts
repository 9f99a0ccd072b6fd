import fc from 'fast-check'
import {
  areaSchema,
  eventKindSchema,
  skillSchema,
  trainingStyleSchema,
} from '@/lib/domain/athlete/wishes'
import { exerciseIds } from '@/lib/domain/catalogue/catalogue'
import type { HeardWish, WishMeaning } from '@/lib/domain/listening/heard'
import {
  placeSchema,
  sportFamilySchema,
  unhandledReasonSchema,
} from '@/lib/domain/listening/reading'
import {
  equipmentItemSchema,
  limitationSchema,
  patternSchema,
  weekdaySchema,
} from '@/lib/domain/vocabulary'

/** A wish that rules are sure of, under the name that it goes by. */
export function heardWish(meaning: WishMeaning): HeardWish {
  return { key: keyOf(meaning), quote: 'as written', source: 'rules', sure: true, meaning }
}

function keyOf(meaning: WishMeaning): string {
  switch (meaning.kind) {
    case 'area':
      return `areas:${meaning.area}:${meaning.ask}`
    case 'lift':
      return `lifts:${meaning.exercise_id}:${meaning.ask}`
    case 'skill':
      return `skills:${meaning.skill}`
    case 'avoid':
      return `avoid:${meaning.name ?? meaning.pattern}`
    case 'limit':
      return `limits:${meaning.part}`
    case 'health':
      return `health:${meaning.flag}`
    case 'day':
      return `${meaning.ask}_days:${meaning.weekday}`
    case 'minutes':
      return meaning.weekday ? `minutes_by_day:${meaning.weekday}` : 'session_minutes'
    case 'equipment':
      return meaning.heaviest_kg === null
        ? `equipment:${meaning.item ?? meaning.place}:${meaning.has}`
        : `equipment:heaviest:${meaning.item}`
    case 'layoff':
      return 'layoff_weeks'
    case 'style':
      return `style:${meaning.style}`
    case 'unhandled':
      return `unhandled:${meaning.reason}:as written`
    default:
      return meaning.kind
  }
}

const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const of = <const T>(options: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...options)
const kind = <K extends WishMeaning['kind']>(name: K) => fc.constant(name)
const date = orNull(of(['2027-03-01', '2027-06-12', '2029-01-31']))

const anyMeaning: fc.Arbitrary<WishMeaning> = fc.oneof(
  fc.record({ kind: kind('area'), area: of(areaSchema.options), ask: of(['more', 'less']) }),
  fc.record({
    kind: kind('lift'),
    exercise_id: of(exerciseIds),
    ask: of(['improve', 'target', 'current', 'keep']),
    kg: orNull(of([8, 60, 142.5, 700])),
    reps: orNull(of([1, 5, 30])),
    by: date,
  }),
  fc.record({
    kind: kind('skill'),
    skill: of(skillSchema.options),
    now: orNull(fc.nat(20)),
    reps: orNull(fc.integer({ min: 1, max: 30 })),
    by: date,
  }),
  fc.record({
    kind: kind('avoid'),
    name: of(['squat', 'lunge', 'burpee', 'bench press', 'no such thing']),
    pattern: fc.constant(null),
  }),
  fc.record({ kind: kind('avoid'), name: fc.constant(null), pattern: of(patternSchema.options) }),
  fc.record({
    kind: kind('event'),
    event: of(eventKindSchema.options),
    date,
    weekday: orNull(of(weekdaySchema.options)),
  }),
  fc.record({
    kind: kind('limit'),
    part: of(limitationSchema.exclude(['pregnancy']).options),
    since: of(['now', 'past', 'unsaid']),
  }),
  fc.record({ kind: kind('day'), ask: of(['on', 'off']), weekday: of(weekdaySchema.options) }),
  fc.record({ kind: kind('days_per_week'), number: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ kind: kind('every_other_day') }),
  fc.record({
    kind: kind('minutes'),
    weekday: orNull(of(weekdaySchema.options)),
    minutes: fc.integer({ min: 20, max: 180 }),
  }),
  fc.record({
    kind: kind('equipment'),
    item: orNull(of(equipmentItemSchema.options)),
    has: of(['yes', 'no', 'only']),
    place: orNull(of(placeSchema.options)),
    heaviest_kg: orNull(of([12, 40, 400])),
  }),
  fc.record({
    kind: kind('sport'),
    sport: of(sportFamilySchema.options),
    season: orNull(of(['off', 'pre', 'in'])),
  }),
  fc.record({
    kind: kind('layoff'),
    weeks: orNull(of([0, 3, 30, 5000])),
    cause: fc.constant(null),
  }),
  fc.record({ kind: kind('style'), style: of(trainingStyleSchema.options) }),
  fc.record({
    kind: kind('conditioning'),
    want: of(['add', 'none', 'own']),
    minutes: orNull(of([10, 30])),
  }),
  fc.record({
    kind: kind('body'),
    aim: of(['lose', 'gain', 'recomp', 'maintain']),
    kg: orNull(of([5, 20])),
    weeks: orNull(of([8])),
  }),
  fc.record({ kind: kind('tone'), tone: of(['nervous', 'experienced']) }),
  fc.record({ kind: kind('unhandled'), reason: of(unhandledReasonSchema.options) }),
)

/** Anything that a check of a reading may let through. */
export const anyHeard: fc.Arbitrary<HeardWish> = anyMeaning.map(heardWish)
