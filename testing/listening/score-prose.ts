import { z } from 'zod'
import { checkReading } from '@/lib/domain/listening/check/check-reading'
import type { HeardWish } from '@/lib/domain/listening/heard'
import { readWords } from '@/lib/domain/listening/read/read-words'
import { type Expected, type Fact, factsExpected, factsHeard, isSame, sayFact } from './facts'
import lateThirty from './prose-30b.json' with { type: 'json' }
import lastThirty from './prose-30c.json' with { type: 'json' }
import freshThirty from './prose-30d.json' with { type: 'json' }
import forty from './prose-40.json' with { type: 'json' }
import twentyStories from './prose-20b.json' with { type: 'json' }
import twenty from './prose-20.json' with { type: 'json' }
import thirty from './prose-30.json' with { type: 'json' }
import sixty from './prose-60.json' with { type: 'json' }

const proseCaseSchema = z.object({
  id: z.string(),
  text: z.string(),
  form: z.object({
    units: z.enum(['kg', 'lb']).default('kg'),
    weight_kg: z.number().default(80),
  }),
  expect: z.custom<Expected>(),
  must_not: z.array(z.string()),
  may: z.array(z.string()),
})
export type ProseCase = z.infer<typeof proseCaseSchema>

/** Every set was read once before rules were mended on it; docs/listening.md has the figures of those first runs. */
export const proseCases = z
  .array(proseCaseSchema)
  .parse([
    ...sixty.cases,
    ...thirty.cases,
    ...twenty.cases,
    ...lateThirty.cases,
    ...lastThirty.cases,
    ...forty.cases,
    ...freshThirty.cases,
    ...twentyStories.cases,
  ])

/** A reading of rules beside what a person read. */
export interface JudgedReading {
  id: string
  kind: string
  quote: string
  /** Obeyed without a question. */
  sure: boolean
  verdict: 'right' | 'wrong' | 'neither'
  /** What is wrong of it. */
  facts: string[]
}

export interface JudgedProse {
  readings: JudgedReading[]
  /** Expected facts that nothing was heard of, not even for a question. */
  missed: string[]
  expected: number
}

/** Reads a snippet by rules, checks it as the product does, and judges each reading by what the case says. */
export function judgeProse({ id, text, form, expect, must_not, may }: ProseCase): JudgedProse {
  const writer = { ...form, goal_raw: text, notes: '', known_lifts: [] }
  const heard = checkReading(readWords(writer, { ...form, today }), writer, today, 'rules')
  const wanted = factsExpected(expect)
  // "Tue, Thu 50 min" may be heard as minutes of each day.
  const isDaysMinutes = ({ key, value }: Fact) =>
    key.startsWith('day_minutes:') && value === expect.days?.minutes
  const isWanted = (fact: Fact) => isDaysMinutes(fact) || wanted.some((one) => isSame(one, fact))
  const isFree = (fact: Fact) =>
    may.some((start) => plain(fact).startsWith(start) || sayFact(fact).startsWith(start)) &&
    !must_not.some((start) => plain(fact).startsWith(start))
  const readings = heard.map(({ quote, sure, meaning }): JudgedReading => {
    const facts = factsHeard(meaning)
    const wrong = facts.filter((fact) => !isWanted(fact) && !isFree(fact))
    const verdict = wrong.length > 0 ? 'wrong' : facts.some(isWanted) ? 'right' : 'neither'
    return {
      id,
      kind: kindOf(meaning),
      quote: quote ?? '',
      sure: sure && !isAlwaysAsked(meaning),
      verdict,
      facts: wrong.map(sayFact),
    }
  })
  const got = heard
    .flatMap(({ meaning }) => factsHeard(meaning))
    .map((fact) => (isDaysMinutes(fact) ? { key: `minutes:${fact.value}`, value: '' } : fact))
  return {
    readings,
    missed: wanted
      .filter((one) => !got.some((fact) => isSame(one, fact)))
      .map((one) => `${id} ${sayFact(one)}`),
    expected: wanted.length,
  }
}

const today = sixty.today

/** A number or a date of a lift belongs to what is allowed of the lift. */
function plain({ key }: Fact): string {
  return key.replace(/^(lift|skill)_(kg|reps|by):/, '$1:').replace(/^aim_(kg|weeks)$/, 'aim')
}

/** Words about health and sets of today are questions, however sure a reader is of them. */
function isAlwaysAsked(meaning: HeardWish['meaning']): boolean {
  return meaning.kind === 'health' || (meaning.kind === 'lift' && meaning.ask === 'current')
}

function kindOf(meaning: HeardWish['meaning']): string {
  return meaning.kind === 'lift' ? `lift ${meaning.ask}` : meaning.kind
}
