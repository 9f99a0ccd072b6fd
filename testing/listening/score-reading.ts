import { z } from 'zod'
import type { HeardWish, WishMeaning } from '@/lib/domain/listening/heard'
import cases from './words-cases.json' with { type: 'json' }

const named = z.object({ skill: z.string() })

/** What is expected of a case, of the kinds that are listened to. */
const expectedSchema = z.object({
  emphasis: z.array(z.string()).default([]),
  reduce: z.array(z.string()).default([]),
  skills: z.array(named).default([]),
  limitations: z.array(z.string()).default([]),
  health: z.array(z.string()).default([]),
  concerns: z.array(z.string()).default([]),
  days: z
    .object({ not: z.array(z.string()).default([]), minutes: z.number().optional() })
    .default({ not: [] }),
  style: z.array(z.string()).default([]),
  conditioning: z.union([z.string(), z.object({ want: z.string() })]).optional(),
  body: z.object({ aim: z.string() }).optional(),
  tone: z.array(z.string()).default([]),
})

const caseSchema = z.object({
  id: z.string(),
  text: z.string(),
  form: z.object({
    units: z.enum(['kg', 'lb']).default('kg'),
    weight_kg: z.number().default(80),
  }),
  expect: expectedSchema,
  must_not: z.array(z.string()),
})

/** Texts as athletes write them, with what is to be heard in them, and what must not be. */
export const wordsCases = z.array(caseSchema).parse(cases.cases)
export const casesToday = cases.today

/** The form of whoever wrote a case, as far as a reading is checked against it. */
export function caseWriter({ text, form }: (typeof wordsCases)[number]) {
  return { ...form, goal_raw: text, notes: '', known_lifts: [] }
}

export interface Score {
  right: number
  wrong: string[]
  missed: string[]
  /** Heard although the case says that it must not be. */
  forbidden: string[]
}

/** Compares what was heard with what a case expects; facts of kinds that nobody listens to do not count. */
export function scoreReading(one: (typeof wordsCases)[number], heard: readonly HeardWish[]): Score {
  const expected = new Set(factsExpected(one.expect))
  const got = new Set(heard.flatMap(({ meaning }) => factOf(meaning)))
  const say = (fact: string) => `${one.id} ${fact}`
  return {
    right: [...got].filter((fact) => expected.has(fact)).length,
    wrong: [...got].filter((fact) => !expected.has(fact)).map(say),
    missed: [...expected].filter((fact) => !got.has(fact)).map(say),
    forbidden: [...got]
      .filter((fact) => one.must_not.some((never) => fact.startsWith(never)))
      .map(say),
  }
}

function factsExpected(wanted: z.infer<typeof expectedSchema>): string[] {
  const { conditioning, body, days } = wanted
  const want = typeof conditioning === 'object' ? conditioning.want : conditioning
  return [
    ...wanted.emphasis.map((area) => `emphasis:${area}`),
    ...wanted.reduce.map((area) => `reduce:${area}`),
    ...wanted.skills.map(({ skill }) => `skill:${skill}`),
    ...wanted.limitations.map((part) => `limitation:${part}`),
    ...[...wanted.health, ...wanted.concerns].map((flag) => `health:${flag}`),
    ...days.not.map((day) => `notday:${day}`),
    ...(days.minutes === undefined ? [] : [`minutes:${days.minutes}`]),
    ...wanted.style.map((style) => `style:${style}`),
    ...(want === undefined ? [] : [`cond:${want}`]),
    ...(body ? [`aim:${body.aim}`] : []),
    ...wanted.tone.map((tone) => `tone:${tone}`),
  ]
}

function factOf(meaning: WishMeaning): string[] {
  switch (meaning.kind) {
    case 'area':
      return [`${meaning.ask === 'more' ? 'emphasis' : 'reduce'}:${meaning.area}`]
    case 'skill':
      return [`skill:${meaning.skill}`]
    case 'limit':
      return [`limitation:${meaning.part}`]
    case 'health':
      return [`health:${meaning.flag}`]
    case 'day':
      return meaning.ask === 'off' ? [`notday:${meaning.weekday}`] : []
    case 'minutes':
      return meaning.weekday === null ? [`minutes:${meaning.minutes}`] : []
    case 'style':
      return [`style:${meaning.style}`]
    case 'conditioning':
      return [`cond:${meaning.want}`]
    case 'body':
      return [`aim:${meaning.aim}`]
    case 'tone':
      return [`tone:${meaning.tone}`]
    default:
      return []
  }
}
