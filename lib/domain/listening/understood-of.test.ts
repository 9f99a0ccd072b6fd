import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { athleteProfileSchema, type AthleteProfile } from '@/lib/domain/athlete/profile'
import { noWishes } from '@/lib/domain/athlete/wishes'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { catalogueEntry, resolveExclusions } from '@/lib/domain/catalogue/catalogue'
import { anyHeard, heardWish } from '@/testing/listening/heard-wishes'
import type { Asked } from './asked'
import type { HeardWish, StoredWishes, WishMeaning } from './heard'
import { settleAgain } from './listen'
import { noticesBeside } from './notices-beside'
import { understoodOf } from './understood-of'

const answers = { ...{ height_cm: 178, weight_kg: 80, goal_category: 'strength', goal_raw: '' } }
const kept: Omit<StoredWishes, 'heard'> = {
  ...{ given: noWishes, explicit: [], wishes_on: [], health_answers: [], from_words: {} },
  ...{ language: 'en', reader: 'rules', lexicon_version: '1' },
}

function hear(
  heard: HeardWish[],
  change: Partial<Asked & { language: StoredWishes['language'] }> = {},
  form: Partial<AthleteProfile> = {},
) {
  const { language = 'en', ...asked } = change
  const settled = settleAgain(
    {
      form: athleteProfileSchema.parse({
        ...answers,
        ...{ fitness_level: 'intermediate', duration_weeks: 4, days_per_week: 3 },
        ...{ start_date: '2027-02-01', ...form },
      }),
      ...{ explicit: ['days_per_week'], given: noWishes, wishes_on: [], wishes_off: [] },
      ...{ health_answers: [], today: '2027-02-01' },
      ...asked,
    },
    { ...kept, heard, language },
  )
  const plan = buildBlueprint(settled.profile, settled.wishes)
  return { settled, plan, rows: understoodOf(settled, plan) }
}

const said = (meaning: WishMeaning, change = {}, form = {}) =>
  hear([heardWish(meaning)], change, form).rows[0]!

test('everything that is heard is said once, and a question has two short answers', () => {
  fc.assert(
    fc.property(fc.array(anyHeard, { maxLength: 8 }), fc.boolean(), (all, sure) => {
      const heard = [...new Map(all.map((wish) => [wish.key, { ...wish, sure }])).values()]
      const { rows, settled, plan } = hear(heard)
      expect(settled.rulings.flatMap(({ wishes }) => wishes)).toHaveLength(heard.length)
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
      for (const { sentence, ask, outcome, where } of rows) {
        expect(sentence).toMatch(/^[A-Z0-9].*[.?!]$/)
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object/)
        if (ask) expect(outcome).toBe('asked')
        for (const button of ask ? [ask.yes, ask.no] : []) {
          expect(button.split(' ').length).toBeLessThanOrEqual(3)
        }
        if (where !== null) expect(['done', 'partly']).toContain(outcome)
      }
      const used = plan.slots.flatMap(({ candidates }) => candidates)
      const left = resolveExclusions(settled.profile.excluded_exercises).ids
      expect(used.filter((id) => left.has(id))).toEqual([])
      const spared = settled.profile.limitations
      expect(
        used.filter((id) =>
          catalogueEntry(id).contraindications.some((part) => spared.includes(part)),
        ),
      ).toEqual([])
    }),
    { numRuns: 20 },
  )
})

describe('a sentence', () => {
  it('of a wish that the plan answers is the plan’s', () => {
    const { rows, plan } = hear([heardWish({ kind: 'area', area: 'chest', ask: 'more' })])
    expect(rows[0]).toMatchObject(
      (({ outcome, sentence }) => ({ outcome, sentence }))(plan.answers[0]!),
    )
    expect(rows[0]!.where).toMatch(/^(Mon|Wed|Fri).*, weeks? 1/)
  })

  it('names the days that the plan has', () => {
    const off = said({ kind: 'day', ask: 'off', weekday: 'wed' })
    expect(off.sentence).toContain('Nothing is planned on Wednesday')
    const every = said({ kind: 'every_other_day' }, {}, { days_per_week: 4 })
    expect(every).toMatchObject({ outcome: 'partly' })
    expect(every.sentence).toContain('Sunday and Monday follow each other')
  })

  it('asks where the form says otherwise, in the form’s numbers', () => {
    const minutes = { kind: 'minutes', weekday: null, minutes: 40 } as const
    expect(said(minutes, { explicit: ['session_minutes'] })).toMatchObject({
      sentence: 'The form says 60 minutes, so that is planned. Make it 40?',
      ask: { yes: 'Make it 40', no: 'Keep 60', sets: { session_minutes: 40 } },
    })
    expect(said(minutes)).toMatchObject({ outcome: 'done', where: 'weeks 1 to 4' })
  })

  it('asks for a set of today, and wonders at one that nobody lifts', () => {
    const current = (kg: number) =>
      said({ kind: 'lift', exercise_id: 'bench-press', ask: 'current', kg, reps: 5, by: null })
    expect(current(90).sentence).toMatch(/^Is 90.kg × 5 in the barbell bench press what you lift/)
    expect(current(90).ask!.sets!.known_lifts).toHaveLength(1)
    expect(current(300).sentence).toContain('times your body weight')
  })

  it('says of a name that nobody knows what is nearest', () => {
    const wish = heardWish({ kind: 'unhandled', reason: 'exercise' })
    const { rows } = hear([{ ...wish, quote: 'bulgarian splitsquat' }])
    expect(rows[0]!.sentence).toMatch(/Nearest to it: .*split squat/)
  })

  it('says that what is never planned is not planned', () => {
    expect(said({ kind: 'avoid', name: 'burpees', pattern: null })).toMatchObject({
      ...{ outcome: 'done', where: null },
    })
  })

  it('has the words of several wishes that are one answer', () => {
    const text = 'I can train Mon, Thu or Sat.'
    const days = (['mon', 'thu', 'sat'] as const).map((weekday) => ({
      ...heardWish({ kind: 'day', ask: 'on', weekday }),
      quote: weekday,
    }))
    const { rows } = hear(days, {}, { goal_raw: text })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ key: 'on_days', quote: 'Mon, Thu or Sat' })
  })
})

test('what was switched off says so, one by one and together', () => {
  const days = (['mon', 'thu', 'sat'] as const).map((weekday) =>
    heardWish({ kind: 'day', ask: 'on', weekday }),
  )
  expect(hear(days, { wishes_off: ['on_days'] }).rows.every(({ off }) => off)).toBe(true)
  const one = hear(days, { wishes_off: ['on_days:thu'] })
  expect(one.rows.map(({ key, off }) => [key, off])).toContainEqual(['on_days:thu', true])
})

test('of another language it is said that rules do not read it', () => {
  const rows = hear([], { language: 'de' }).rows
  expect(rows).toMatchObject([{ key: 'language', quote: null, ask: null }])
  expect(rows[0]!.sentence).toMatch(/^This looks like German\. We read English by rules/)
})

test('a manner of moving that is left out is told with what takes its place, and once', () => {
  const { rows, plan, settled } = hear([
    heardWish({ kind: 'avoid', name: null, pattern: 'vertical_push' }),
  ])
  expect(plan.notices.map(({ code }) => code)).toContain('left_out_vertical_push')
  expect(rows[0]!.sentence).toBe(
    'Left out in every week: presses overhead. Horizontal presses and shoulder raises train the shoulders instead.',
  )
  const codes = noticesBeside(plan.notices, settled).map(({ code }) => code)
  expect(codes).not.toContain('left_out_vertical_push')
})

it('a place of which nobody knows the kit is no question with two answers', () => {
  const home = {
    kind: 'equipment',
    item: null,
    has: 'yes',
    place: 'home',
    heaviest_kg: null,
  } as const
  const { rows } = hear([{ ...heardWish(home), sure: false }])
  expect(rows).toMatchObject([{ outcome: 'asked', ask: null }])
  expect(rows[0]!.sentence).toContain('Tick it under equipment')
})
