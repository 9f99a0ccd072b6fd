import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type AthleteProfile, athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { noWishes, wishesSchema } from '@/lib/domain/athlete/wishes'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { areaSchema } from '@/lib/domain/athlete/wishes'
import { limitationSchema } from '@/lib/domain/vocabulary'
import type { Asked } from './asked'
import { listen, listenAgain, settleAgain } from './listen'
import { nothingRead, type Reading } from './reading'
import { understoodOf } from './understood-of'

function asked(
  words: string,
  change: Partial<Asked> = {},
  form: Partial<AthleteProfile> = {},
): Asked {
  const athlete = { height_cm: 178, weight_kg: 80, goal_category: 'strength', goal_raw: words }
  return {
    form: athleteProfileSchema.parse({
      ...{ ...athlete, fitness_level: 'intermediate', duration_weeks: 4, days_per_week: 3 },
      ...form,
    }),
    ...{ explicit: [], given: noWishes, wishes_on: [], wishes_off: [], health_answers: [] },
    today: '2027-02-01',
    ...change,
  }
}

const read = (part: Partial<Reading>): Reading => ({ ...nothingRead, ...part })

describe('what rules hear', () => {
  it('is planned, and said with the words of the athlete', () => {
    const heard = listen(asked('Bring up my shoulders, but not on Sundays'))
    const { wishes, profile } = heard
    expect(wishes).toMatchObject({
      areas: [{ area: 'shoulders', ask: 'more' }],
      off_days: ['sun'],
    })
    const blueprint = buildBlueprint(profile, wishes)
    const said = understoodOf(heard, blueprint)
    expect(said.map(({ quote }) => quote)).toEqual(['Bring up my shoulders', 'not on Sundays'])
    expect(said[0]!.sentence).toBe(blueprint.answers[0]!.sentence)
  })

  it.each(['', 'I like it here.', 'Do not bring up my shoulders', 'No chest pain, never fainted'])(
    'is nothing in “%s”',
    (words) => {
      const { stored, wishes, profile } = listen(asked(words))
      expect(stored.heard).toEqual([])
      expect(wishes).toEqual(noWishes)
      expect(profile).toEqual(asked(words).form)
    },
  )

  it.each([
    ['chest pain when I climb stairs', 'chest_pain'],
    ['some tightness in my chest, chest tightness really', 'chest_pain'],
    ['I had a heart attack', 'heart_condition'],
    ['I am 22 weeks pregnant', 'pregnant'],
    ['sometimes I get dizzy', 'dizziness'],
    ['six weeks after knee surgery', 'recent_surgery'],
  ])('stops at “%s”', (words, flag) => {
    expect(listen(asked(words)).stops).toMatchObject([{ meaning: { kind: 'health', flag } }])
  })
})

describe('a question about health', () => {
  const words = 'I get chest pain on stairs'
  const answered = (answer: 'cleared' | 'not_meant' | 'is_so') =>
    listen(asked(words, { health_answers: [{ key: 'health:chest_pain', answer }] }))

  it('is open until it is answered, and stays so where it is so', () => {
    expect(answered('cleared').stops).toEqual([])
    expect(answered('not_meant').stops).toEqual([])
    expect(answered('is_so').stops).toHaveLength(1)
    expect(listen(asked(words, { wishes_off: ['health:chest_pain'] })).stops).toHaveLength(1)
  })

  it('is asked with its words, without a plan too', () => {
    expect(understoodOf(listen(asked(words)), null)).toMatchObject([
      { outcome: 'asked', ask: { kind: 'health' } },
    ])
    expect(understoodOf(answered('is_so'), null)).toMatchObject([{ outcome: 'refused', ask: null }])
  })
})

test.each([
  ['I am in recovery from an eating disorder', /leave weight out of it/],
  ['lose 20 kg in 4 weeks', /not safe/],
])('“%s” is met with care and turns nobody away', (words, sentence) => {
  const given = { ...noWishes, body: null }
  const body = { quote: words, aim: 'lose' as const, amount: null, unit: null, weeks: null }
  const heard = listenAgain(asked(words, { given }), read({ body }))
  const { stops, wishes } = heard
  expect(stops).toEqual([])
  expect(wishes.body).toBeNull()
  expect(understoodOf(heard, null).map((row) => row.sentence)).toContainEqual(
    expect.stringMatching(sentence),
  )
})

describe('what a model reads', () => {
  it('adds to what rules have heard, and takes nothing away', () => {
    const words = 'Bring up my shoulders. Und mehr Brust! Knie tut weh.'
    const { stored, profile, wishes } = listenAgain(
      asked(words),
      read({
        language: 'de',
        areas: [{ quote: 'mehr Brust', area: 'chest', ask: 'more' }],
        limits: [{ quote: 'Knie tut weh', part: 'knee', since: 'now' }],
      }),
    )
    expect(wishes.areas.map(({ area }) => area)).toEqual(['shoulders', 'chest'])
    expect(profile.limitations).toEqual(['knee'])
    expect(stored).toMatchObject({ reader: 'model', language: 'de' })
  })

  it('does not bring back what is off, and an answer of the form stands', () => {
    const quote = 'more chest in 45 minutes'
    const said = read({
      areas: [{ quote, area: 'chest', ask: 'more' }],
      days: [{ quote, kind: 'minutes', weekday: null, number: 45 }],
    })
    const off = { wishes_off: ['areas:chest:more'], explicit: ['session_minutes'] }
    const heard = listenAgain(asked(quote, off), said)
    const { wishes, profile } = heard
    expect(wishes.areas).toEqual([])
    expect(profile.session_minutes).toBe(60)
    expect(understoodOf(heard, null)).toMatchObject([
      { off: true },
      { outcome: 'asked', ask: { sets: { session_minutes: 45 } } },
    ])
    expect(listenAgain(asked(quote), said).profile.session_minutes).toBe(45)
  })

  it('is heard again as it was, when something is switched', () => {
    const quote = 'más pecho'
    const first = listenAgain(
      asked(quote),
      read({ areas: [{ quote, area: 'chest', ask: 'more' }] }),
    )
    const off = settleAgain(asked(quote, { wishes_off: ['areas:chest:more'] }), first.stored)
    expect(off.wishes.areas).toEqual([])
    expect(settleAgain(asked(quote), off.stored).wishes).toEqual(first.wishes)
  })

  it('survives only where it stands in the words', () => {
    const quotes = fc.constantFrom(
      'more chest',
      'MORE  CHEST',
      'chest in 45',
      'a big bench',
      'x',
      '',
    )
    const item = fc.record({ quote: quotes, area: fc.constantFrom(...areaSchema.options) })
    const limit = fc.record({ quote: quotes, part: fc.constantFrom(...limitationSchema.options) })
    const minutes = fc.record({ quote: quotes, number: fc.integer({ min: 1, max: 180 }) })
    fc.assert(
      fc.property(fc.array(item), fc.array(limit), fc.array(minutes), (areas, limits, days) => {
        const { stored, wishes, profile } = listenAgain(
          asked('I want more chest in 45 minutes'),
          read({
            areas: areas.map((each) => ({ ...each, ask: 'more' })),
            limits: limits.map((each) => ({ ...each, since: 'now' })),
            days: days.map((each) => ({ ...each, kind: 'minutes', weekday: null })),
          }),
        )
        for (const { quote } of stored.heard) {
          expect(['more chest', 'MORE  CHEST', 'chest in 45', '45 minutes']).toContain(quote)
        }
        expect([45, 60]).toContain(profile.session_minutes)
        expect(wishesSchema.safeParse(wishes).success).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

test('wishes that were given whole come first and stand', () => {
  const given = wishesSchema.parse({ areas: [{ area: 'shoulders', ask: 'less' }], tone: 'nervous' })
  const { wishes } = listen(asked('Bring up my shoulders', { given }))
  expect(wishes).toEqual(given)
})
