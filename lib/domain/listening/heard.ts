import { z } from 'zod'
import {
  areaSchema,
  eventKindSchema,
  skillSchema,
  trainingStyleSchema,
  wishOutcomeSchema,
  wishesSchema,
} from '@/lib/domain/athlete/wishes'
import {
  athleteProfileSchema,
  knownLiftSchema,
  ownWeightsSchema,
} from '@/lib/domain/athlete/profile'
import {
  equipmentItemSchema,
  equipmentPresetSchema,
  limitationSchema,
  patternSchema,
  weekdaySchema,
} from '@/lib/domain/vocabulary'
import {
  heardHealthSchema,
  languageSchema,
  placeSchema,
  sportFamilySchema,
  unhandledReasonSchema,
} from './reading'

const date = z.iso.date().nullable()

/** One wish with its numbers reckoned: dates are dates, weights are kilograms, exercises are the catalogue's. */
export const wishMeaningSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('area'), area: areaSchema, ask: z.enum(['more', 'less']) }),
  z.object({
    kind: z.literal('lift'),
    exercise_id: z.string(),
    ask: z.enum(['improve', 'target', 'current', 'keep']),
    kg: z.number().nullable(),
    reps: z.int().nullable(),
    by: date,
  }),
  z.object({
    kind: z.literal('skill'),
    skill: skillSchema,
    now: z.int().nullable(),
    reps: z.int().nullable(),
    by: date,
  }),
  /** A name that `resolveExclusions` knows, or a manner of moving. */
  z.object({
    kind: z.literal('avoid'),
    name: z.string().nullable(),
    pattern: patternSchema.nullable(),
  }),
  z.object({
    kind: z.literal('event'),
    event: eventKindSchema,
    date,
    weekday: weekdaySchema.nullable(),
  }),
  z.object({
    kind: z.literal('limit'),
    part: limitationSchema,
    since: z.enum(['now', 'past', 'unsaid']),
  }),
  z.object({ kind: z.literal('health'), flag: heardHealthSchema }),
  z.object({ kind: z.literal('day'), ask: z.enum(['on', 'off']), weekday: weekdaySchema }),
  z.object({ kind: z.literal('days_per_week'), number: z.int() }),
  z.object({ kind: z.literal('every_other_day') }),
  z.object({ kind: z.literal('minutes'), weekday: weekdaySchema.nullable(), minutes: z.int() }),
  z.object({
    kind: z.literal('equipment'),
    item: equipmentItemSchema.nullable(),
    has: z.enum(['yes', 'no', 'only']),
    place: placeSchema.nullable(),
    heaviest_kg: z.number().nullable(),
  }),
  z.object({
    kind: z.literal('sport'),
    sport: sportFamilySchema,
    season: z.enum(['off', 'pre', 'in']).nullable(),
  }),
  z.object({
    kind: z.literal('layoff'),
    weeks: z.int().nullable(),
    cause: z.enum(['injury', 'illness', 'baby', 'other']).nullable(),
  }),
  z.object({ kind: z.literal('style'), style: trainingStyleSchema }),
  z.object({
    kind: z.literal('conditioning'),
    want: z.enum(['add', 'none', 'own']),
    minutes: z.int().nullable(),
  }),
  z.object({
    kind: z.literal('body'),
    aim: z.enum(['lose', 'gain', 'recomp', 'maintain']),
    kg: z.number().nullable(),
    weeks: z.int().nullable(),
  }),
  z.object({ kind: z.literal('tone'), tone: z.enum(['nervous', 'experienced']) }),
  z.object({ kind: z.literal('unhandled'), reason: unhandledReasonSchema }),
])
export type WishMeaning = z.infer<typeof wishMeaningSchema>

/**
 * A wish that was heard in the athlete's words. `key` names it among readings, answers and corrections; where it is a
 * wish of `wishesSchema` it is the key of `wishKeys` (`areas:shoulders:more`).
 */
export const heardWishSchema = z.object({
  key: z.string().max(120),
  /** The athlete's own words; null where the athlete set it by hand. */
  quote: z.string().max(160).nullable(),
  source: z.enum(['rules', 'model', 'athlete']),
  /** Sure wishes are obeyed; the others are asked and change nothing. */
  sure: z.boolean(),
  meaning: wishMeaningSchema,
})
export type HeardWish = z.infer<typeof heardWishSchema>

/** How an athlete answers a word about their health; `cleared` and `not_meant` let the plan go on. */
export const healthAnswerSchema = z.object({
  key: z.string().max(120),
  answer: z.enum(['cleared', 'not_meant', 'is_so']),
})
export type HealthAnswer = z.infer<typeof healthAnswerSchema>

/**
 * What words fill in of the form where the form was not answered. Lists stand whole: the form's own entries and what
 * was heard.
 */
export const fromWordsSchema = z.object({
  session_minutes: athleteProfileSchema.shape.session_minutes.unwrap().optional(),
  days_per_week: athleteProfileSchema.shape.days_per_week.optional(),
  weekdays: z.array(weekdaySchema).max(7).optional(),
  minutes_by_day: athleteProfileSchema.shape.minutes_by_day.unwrap().optional(),
  equipment: z
    .array(z.union([equipmentPresetSchema, equipmentItemSchema]))
    .min(1)
    .max(30)
    .optional(),
  own_weights: ownWeightsSchema.optional(),
  limitations: z.array(limitationSchema).max(9).optional(),
  excluded_exercises: z.array(z.string().min(1).max(80)).max(50).optional(),
  specific_sport: z.string().max(80).optional(),
  known_lifts: z.array(knownLiftSchema).max(20).optional(),
})
export type FromWords = z.infer<typeof fromWordsSchema>

/** `Program.wishes`: all that was heard and given, from which the plan's profile and wishes are settled. */
export const storedWishesSchema = z.object({
  heard: z.array(heardWishSchema).max(100),
  /** Wishes that the API was sent whole. */
  given: wishesSchema,
  /** Profile fields that the form answered: words never change them. */
  explicit: z.array(z.string()).max(40),
  /** Keys of questions that the athlete said yes to. */
  wishes_on: z.array(z.string().max(120)).max(60),
  health_answers: z.array(healthAnswerSchema).max(12),
  language: languageSchema,
  /** Who read the words last; `none` where there were none. */
  reader: z.enum(['none', 'rules', 'model']),
  /** Hash of the words that rules know. */
  lexicon_version: z.string(),
  /** The part of the profile that the plan was made with and the form did not say. */
  from_words: fromWordsSchema,
})
export type StoredWishes = z.infer<typeof storedWishesSchema>

/** What came of one thing that the athlete wrote, in one sentence. */
export const understoodSchema = z.object({
  key: z.string(),
  quote: z.string().nullable(),
  outcome: wishOutcomeSchema,
  sentence: z.string(),
  /** Where it is seen: "Tue and Fri, weeks 1 to 12". */
  where: z.string().nullable(),
  source: z.enum(['rules', 'model', 'athlete']),
  /** Switched off by the athlete: it changes nothing. */
  off: z.boolean(),
  /** A question that is not answered yet, with the words of both answers; `health` has three answers of its own. */
  ask: z
    .object({
      kind: z.enum(['wish', 'health']),
      yes: z.string(),
      no: z.string(),
      /** What the form fills in when the answer is yes. */
      sets: fromWordsSchema.nullable(),
    })
    .nullable(),
})
export type Understood = z.infer<typeof understoodSchema>
