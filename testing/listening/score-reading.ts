import { z } from 'zod'
import type { HeardWish } from '@/lib/domain/listening/heard'
import { type Expected, factsExpected, factsHeard, isSame, sayFact } from './facts'
import cases from './words-cases.json' with { type: 'json' }

const caseSchema = z.object({
  id: z.string(),
  text: z.string(),
  form: z.object({
    units: z.enum(['kg', 'lb']).default('kg'),
    weight_kg: z.number().default(80),
  }),
  expect: z.custom<Expected & { language?: string }>(),
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

/** Compares what was heard with what a case expects, fact by fact. */
export function scoreReading(one: (typeof wordsCases)[number], heard: readonly HeardWish[]): Score {
  const wanted = factsExpected(one.expect)
  const got = heard.flatMap(({ meaning }) => factsHeard(meaning))
  const right = got.filter((fact) => wanted.some((each) => isSame(each, fact)))
  const wrong = got.filter((fact) => !right.includes(fact))
  const missed = wanted.filter((fact) => !got.some((each) => isSame(fact, each)))
  const say = (fact: (typeof got)[number]) => `${one.id} ${sayFact(fact)}`
  return {
    right: right.length,
    wrong: wrong.map(say),
    missed: missed.map(say),
    forbidden: got
      .filter((fact) => one.must_not.some((never) => sayFact(fact).startsWith(never)))
      .map(say),
  }
}
