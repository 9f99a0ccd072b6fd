import fc from 'fast-check'
import { type Reading, readingSchema } from '@/lib/domain/listening/reading'
import {
  areaSchema,
  eventKindSchema,
  skillSchema,
  trainingStyleSchema,
} from '@/lib/domain/athlete/wishes'
import {
  equipmentItemSchema,
  limitationSchema,
  patternSchema,
  weekdaySchema,
} from '@/lib/domain/vocabulary'

const { heardHealth, lift, day } = {
  heardHealth: readingSchema.shape.health.element.shape.flag.options,
  lift: readingSchema.shape.lifts.element.shape,
  day: readingSchema.shape.days.element.shape,
}

/** A reading that keeps to its schema and, for the rest, says of the words what it likes. */
export function anyReading(words: string): fc.Arbitrary<Reading> {
  const quote = anyQuote(words)
  const number = anyNumber(words)
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
  const upTo = (most: number) => number.map((each) => Math.min(most, Math.max(1, Math.round(each))))
  const one = <T>(list: readonly T[]) => fc.constantFrom(...list)
  const weekday = maybe(one(weekdaySchema.options))
  const when = maybe(
    fc.record({
      in_weeks: maybe(upTo(104)),
      month: maybe(fc.oneof(fc.constant(3), upTo(12))),
      day: maybe(upTo(31)),
      year: maybe(fc.integer({ min: 2025, max: 2040 })),
      part: one(['start', 'end', 'any'] as const),
    }),
  )
  const list = <T>(item: fc.Arbitrary<T>, maxLength: number) => fc.array(item, { maxLength })
  return fc.record({
    language: one(readingSchema.shape.language.options),
    areas: list(
      fc.record({ quote, area: one(areaSchema.options), ask: one(['more', 'less'] as const) }),
      3,
    ),
    lifts: list(
      fc.record({
        ...{ quote, exercise: one(['bench press', 'squat', 'gribble', '']) },
        ...{ ask: one(lift.ask.options), load: maybe(number), reps: maybe(upTo(50)), when },
        unit: maybe(one(['kg', 'lb', 'stone', 'plates', 'bodyweights', 'unsaid'] as const)),
      }),
      3,
    ),
    skills: list(
      fc.record({
        ...{ quote, skill: one(skillSchema.options), when },
        ...{ now: maybe(upTo(100)), reps: maybe(upTo(100)) },
      }),
      2,
    ),
    avoid: list(
      fc.record({
        quote,
        name: maybe(one(['lunges', 'squat', 'gribbles'])),
        pattern: maybe(one(patternSchema.options)),
      }),
      2,
    ),
    event: maybe(fc.record({ quote, kind: one(eventKindSchema.options), weekday, when })),
    limits: list(
      fc.record({
        quote,
        part: one(limitationSchema.options),
        since: one(['now', 'past', 'unsaid'] as const),
      }),
      2,
    ),
    health: list(fc.record({ quote, flag: one(heardHealth) }), 2),
    days: list(
      fc.record({ quote, kind: one(day.kind.options), weekday, number: maybe(upTo(180)) }),
      4,
    ),
    equipment: list(
      fc.record({
        ...{ quote, item: maybe(one(equipmentItemSchema.options)) },
        ...{ has: one(['yes', 'no', 'only'] as const), place: maybe(one(['home'] as const)) },
        ...{ heaviest: maybe(upTo(500)), unit: maybe(one(['kg'] as const)) },
      }),
      3,
    ),
    sport: maybe(
      fc.record({
        ...{ quote, sport: one(['running', 'other'] as const) },
        season: maybe(one(['in_season', 'pre_season', 'off_season'] as const)),
      }),
    ),
    layoff: maybe(fc.record({ quote, months: maybe(upTo(600)), cause: fc.constant(null) })),
    style: list(fc.record({ quote, style: one(trainingStyleSchema.options) }), 3),
    conditioning: maybe(
      fc.record({
        ...{ quote, want: one(['add', 'none', 'own'] as const) },
        minutes: maybe(upTo(120)),
      }),
    ),
    body: maybe(
      fc.record({
        ...{ quote, aim: one(['lose', 'gain'] as const), amount: maybe(upTo(150)) },
        ...{ unit: maybe(one(['kg', 'unsaid'] as const)), weeks: maybe(upTo(104)) },
      }),
    ),
    tone: maybe(fc.record({ quote, tone: one(['nervous', 'experienced'] as const) })),
    unhandled: list(
      fc.record({ quote, reason: one(readingSchema.shape.unhandled.element.shape.reason.options) }),
      2,
    ),
  })
}

/** Mostly a run of the words, cut anywhere; at times in other letters, changed or made up. */
function anyQuote(words: string): fc.Arbitrary<string> {
  const run = fc
    .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 60 }))
    .map(([from, length]) => words.slice(from, from + length))
  const tokens = words.split(' ')
  const whole = fc
    .tuple(fc.nat(tokens.length - 1), fc.integer({ min: 1, max: 12 }))
    .map(([from, length]) => tokens.slice(from, from + length).join(' '))
  return fc.oneof(
    { weight: 4, arbitrary: whole },
    { weight: 3, arbitrary: run },
    { weight: 1, arbitrary: whole.map((each) => each.toUpperCase().replaceAll(' ', '  ')) },
    { weight: 1, arbitrary: whole.map((each) => `${each} gribbles`) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 40 }) },
  )
}

function anyNumber(words: string): fc.Arbitrary<number> {
  const said = [...words.matchAll(/\d+/g)].map(([digits]) => Number(digits))
  return fc.oneof(
    fc.integer({ min: 1, max: 600 }),
    said.length > 0 ? fc.constantFrom(...said) : fc.constant(7),
  )
}
