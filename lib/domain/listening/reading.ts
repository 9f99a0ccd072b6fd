import { z } from 'zod'
import {
  areaSchema,
  skillSchema,
  trainingStyleSchema,
  wishesSchema,
} from '@/lib/domain/athlete/wishes'
import {
  equipmentItemSchema,
  healthFlagSchema,
  limitationSchema,
  patternSchema,
  weekdaySchema,
} from '@/lib/domain/vocabulary'

/** The words that a reading rests on, as they were written. */
const quote = z.string().min(1).max(160)

/** A moment as it was written: "in 12 weeks", "by the end of March", "on 5 June 2027". Code makes the date. */
export const whenSchema = z.object({
  in_weeks: z.int().min(1).max(104).nullable(),
  month: z.int().min(1).max(12).nullable(),
  day: z.int().min(1).max(31).nullable(),
  year: z.int().min(2025).max(2040).nullable(),
  part: z.enum(['start', 'end', 'any']),
})

export const languageSchema = z.enum([
  'en',
  'de',
  'es',
  'fr',
  'pt',
  'it',
  'nl',
  'pl',
  'tr',
  'ru',
  'ar',
  'zh',
  'ja',
  'ko',
  'hi',
  'other',
])

/** What asks for a physician's word: the form's flags, and what the form has no box for. */
export const heardHealthSchema = z.enum([
  ...healthFlagSchema.exclude(['pregnant_not_cleared']).options,
  'pregnant',
  'postpartum',
  'eating_disorder',
  'rapid_weight_loss',
  'other_condition',
])
export type HeardHealth = z.infer<typeof heardHealthSchema>

export const placeSchema = z.enum(['full_gym', 'machine_gym', 'hotel_gym', 'home', 'bodyweight'])

export const sportFamilySchema = z.enum([
  'running',
  'cycling',
  'swimming',
  'triathlon',
  'rowing',
  'team_field',
  'court',
  'racket',
  'rotational',
  'combat',
  'climbing',
  'winter',
  'hiking',
  'powerlifting',
  'weightlifting',
  'strongman',
  'bodybuilding',
  'crossfit',
  'gymnastics',
  'dance',
  'tactical',
  'other',
])

export const unhandledReasonSchema = z.enum([
  'nutrition',
  'medical_advice',
  'rehab',
  'schedule',
  'body_part',
  'exercise',
  'equipment',
  'program_by_name',
  'off_topic',
  'instruction',
  'unclear',
])

/**
 * What a reader, rules or a model, makes of an athlete's words. Numbers and units stand here as they were written; a
 * reader never returns a date, kilograms that it reckoned or an id of the catalogue. Every key is required and every
 * list bounded, so that it is a strict schema for a model.
 */
export const readingSchema = z.object({
  language: languageSchema,
  areas: z.array(z.object({ quote, area: areaSchema, ask: z.enum(['more', 'less']) })).max(8),
  lifts: z
    .array(
      z.object({
        quote,
        /** The lift's usual English name: "bench press". */
        exercise: z.string().min(2).max(40),
        ask: z.enum(['improve', 'target', 'current', 'keep']),
        load: z.number().min(1).max(1500).nullable(),
        unit: z.enum(['kg', 'lb', 'stone', 'plates', 'bodyweights', 'unsaid']).nullable(),
        reps: z.int().min(1).max(50).nullable(),
        when: whenSchema.nullable(),
      }),
    )
    .max(12),
  skills: z
    .array(
      z.object({
        quote,
        skill: skillSchema,
        /** The best set of today. */
        now: z.int().min(0).max(100).nullable(),
        /** The number wanted. */
        reps: z.int().min(1).max(100).nullable(),
        when: whenSchema.nullable(),
      }),
    )
    .max(5),
  /** An exercise or some words of one in gym English, or a manner of moving; one of the two. */
  avoid: z
    .array(
      z.object({
        quote,
        name: z.string().min(2).max(40).nullable(),
        pattern: patternSchema.nullable(),
      }),
    )
    .max(10),
  event: z
    .object({
      quote,
      kind: wishesSchema.shape.event.unwrap().unwrap().shape.kind,
      /** Of a match every week. */
      weekday: weekdaySchema.nullable(),
      when: whenSchema.nullable(),
    })
    .nullable(),
  limits: z
    .array(z.object({ quote, part: limitationSchema, since: z.enum(['now', 'past', 'unsaid']) }))
    .max(6),
  health: z.array(z.object({ quote, flag: heardHealthSchema })).max(6),
  /** `on`, `off` and `minutes` may name a weekday; `per_week` and `minutes` have a number. */
  days: z
    .array(
      z.object({
        quote,
        kind: z.enum(['on', 'off', 'per_week', 'minutes', 'every_other']),
        weekday: weekdaySchema.nullable(),
        number: z.int().min(1).max(180).nullable(),
      }),
    )
    .max(14),
  equipment: z
    .array(
      z.object({
        quote,
        item: equipmentItemSchema.nullable(),
        has: z.enum(['yes', 'no', 'only']),
        place: placeSchema.nullable(),
        heaviest: z.number().min(1).max(500).nullable(),
        unit: z.enum(['kg', 'lb']).nullable(),
      }),
    )
    .max(14),
  sport: z
    .object({
      quote,
      sport: sportFamilySchema,
      season: z.enum(['in_season', 'pre_season', 'off_season']).nullable(),
    })
    .nullable(),
  layoff: z
    .object({
      quote,
      months: z.int().min(0).max(600).nullable(),
      cause: z.enum(['injury', 'illness', 'baby', 'other']).nullable(),
    })
    .nullable(),
  style: z.array(z.object({ quote, style: trainingStyleSchema })).max(6),
  conditioning: z
    .object({
      quote,
      want: z.enum(['add', 'none', 'own']),
      minutes: z.int().min(5).max(120).nullable(),
    })
    .nullable(),
  body: z
    .object({
      quote,
      aim: z.enum(['lose', 'gain', 'recomp', 'maintain']),
      amount: z.number().min(0.5).max(150).nullable(),
      unit: z.enum(['kg', 'lb', 'stone', 'unsaid']).nullable(),
      weeks: z.int().min(1).max(104).nullable(),
    })
    .nullable(),
  tone: z.object({ quote, tone: z.enum(['nervous', 'experienced']) }).nullable(),
  unhandled: z.array(z.object({ quote, reason: unhandledReasonSchema })).max(8),
})
export type Reading = z.infer<typeof readingSchema>

/** A reading whose reader says of an item that it is not sure of it: then the athlete is asked. */
export type RuleReading = { [Part in keyof Reading]: OwnDoubt<Reading[Part]> }

type OwnDoubt<Part> = Part extends (infer Item)[]
  ? (Item & { sure?: boolean })[]
  : Part extends object
    ? Part & { sure?: boolean }
    : Part

/** What a reader would say who leaves out what it is not sure of, as a model is asked to. */
export function sureOnly({ language, ...parts }: RuleReading): Reading {
  const isSure = (item: unknown) => (item as { sure?: boolean } | null)?.sure !== false
  const kept = Object.entries(parts).map(([part, value]) => [
    part,
    Array.isArray(value) ? value.filter(isSure) : isSure(value) ? value : null,
  ])
  return readingSchema.parse({ language, ...Object.fromEntries(kept) })
}

export const nothingRead: Reading = {
  language: 'en',
  areas: [],
  lifts: [],
  skills: [],
  avoid: [],
  event: null,
  limits: [],
  health: [],
  days: [],
  equipment: [],
  sport: null,
  layoff: null,
  style: [],
  conditioning: null,
  body: null,
  tone: null,
  unhandled: [],
}
