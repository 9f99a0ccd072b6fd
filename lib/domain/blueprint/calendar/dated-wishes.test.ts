import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { daysToEvent } from '@/lib/domain/athlete/time/event-place'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { eventKindSchema, type Wishes, wishesSchema } from '@/lib/domain/athlete/wishes'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import type { Blueprint, BlueprintWeek } from '@/lib/domain/blueprint/schema'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { dateOf } from '@/lib/domain/words/dates'
import { weekdaySchema } from '@/lib/domain/vocabulary'
import { anyProfile } from '@/testing/plans/any-plan'
import { gridProfile, type GridCase } from '@/testing/plans/grid-cases'
import { plainProgram } from '@/testing/programs/plain-program'
import { samplingSeed } from '@/testing/sampling'

const start_date = '2027-02-01'
const strength: GridCase = {
  ...{ style: 'strength', level: 'intermediate', days: 4, minutes: 75, kit: 'full_gym', weeks: 12 },
}

const anyWishes = fc.oneof(
  fc
    .record({
      kind: fc.constantFrom(...eventKindSchema.options),
      week: fc.integer({ min: -1, max: 12 }),
      weekday: fc.constantFrom(...weekdaySchema.options),
    })
    .map(({ kind, week, weekday }) => ({
      event: { kind, date: dateOf(start_date, week, weekday) },
    })),
  fc.constantFrom('off', 'pre', 'in').map((season) => ({ season })),
  fc.constantFrom(2, 6, 14, 40, 200).map((layoff_weeks) => ({ layoff_weeks })),
)

function wish(wishes: Partial<Wishes>): Wishes {
  return wishesSchema.parse(wishes)
}

function planned(
  request: Partial<GridCase>,
  wishes: Partial<Wishes>,
  start: string | null = start_date,
) {
  return buildBlueprint(
    { ...gridProfile({ ...strength, ...request }), start_date: start },
    wish(wishes),
  )
}

function eventIn(week: number, weekday: 'sat' | 'sun' | 'wed', kind: 'powerlifting_meet' | 'race') {
  return { event: { kind, date: dateOf(start_date, week, weekday) } }
}

function setsOf({ days }: BlueprintWeek): number {
  const groups = days.flatMap(({ rows }) => rows.flatMap((row) => row.groups))
  return groups.reduce((sum, { sets }) => sum + sets, 0)
}

function answerOf({ answers }: Blueprint) {
  return answers[0]!
}

describe('dates, seasons and weeks without training', () => {
  test('are answered by a sentence of their own, and no rule fails a program for having obeyed', () => {
    fc.assert(
      fc.property(anyProfile, anyWishes, (form, wishes) => {
        const profile = { ...form, start_date, duration_weeks: Math.min(10, form.duration_weeks) }
        fc.pre(refusalOf(profile) === null)
        const program = plainProgram(profile, wishesSchema.parse(wishes))
        const { answers } = program.blueprint
        expect(answers).toHaveLength(1)
        expect(answers[0]!.sentence).not.toBe('We cannot plan for this wish.')
        const failed = auditProgram(program).findings.filter(({ severity }) => severity === 'fail')
        expect(
          failed.map(({ rule, where, weeks, measured, limit }) => [
            rule,
            where,
            weeks,
            measured,
            limit,
          ]),
        ).toEqual([])
      }),
      { numRuns: 20, seed: samplingSeed },
    )
  })

  test('a meet at the end is the test, on its own weekday', () => {
    const plan = planned({}, eventIn(12, 'sat', 'powerlifting_meet'))
    const last = plan.weeks.at(-1)!
    expect(last.phase).toBe('taper')
    expect(last.days.at(-1)).toMatchObject({ kind: 'test', weekday: 'sat' })
    expect(answerOf(plan)).toMatchObject({ outcome: 'done' })
    expect(answerOf(plan).sentence).toContain('week 12')
  })

  test('after a meet in the middle loading begins anew', () => {
    const plan = planned({}, eventIn(8, 'wed', 'powerlifting_meet'))
    expect(plan.weeks[7]!.phase).toBe('taper')
    expect(plan.weeks[7]!.days.find(({ kind }) => kind === 'test')).toMatchObject({
      weekday: 'wed',
    })
    expect(plan.weeks[8]!.phase).toBe('accumulation')
    expect(plan.weeks).toHaveLength(12)
  })

  test('a meet beyond the program is not planned for; the number of weeks that fits is said', () => {
    const plan = planned({}, eventIn(13, 'sat', 'powerlifting_meet'))
    expect(answerOf(plan)).toMatchObject({ outcome: 'form_wins' })
    expect(answerOf(plan).sentence).toContain('With 13 weeks')
    expect({ ...plan, wishes: null, answers: null }).toEqual({
      ...planned({}, {}),
      wishes: null,
      answers: null,
    })
  })

  test('without a start the start is asked for', () => {
    const plan = planned({}, eventIn(8, 'sat', 'race'), null)
    expect(answerOf(plan)).toMatchObject({ outcome: 'asked' })
  })

  test('before a race the legs are spared for ten days, and its week has one short session', () => {
    const request = { style: 'sport_endurance', days: 3, minutes: 60 } as const
    const wishes = wish(eventIn(8, 'sun', 'race'))
    const profile = { ...gridProfile({ ...strength, ...request }), start_date }
    const plan = buildBlueprint(profile, wishes)
    const plain = buildBlueprint(profile)
    const { event } = deriveAthlete(profile, wishes)
    const near = plan.weeks.flatMap(({ week, days }) =>
      days.map((day) => ({ ...day, left: daysToEvent(event!, week, day.weekday) })),
    )
    expect(near.filter(({ left }) => left > 0 && left < 7)).toHaveLength(1)
    for (const { left, rows } of near.filter((day) => day.left > 0 && day.left < 10)) {
      expect(left).toBeGreaterThanOrEqual(4)
      for (const { slot, groups } of rows) {
        if (plan.slots.find((each) => each.slot === slot)!.tag !== 'H') continue
        expect(Math.max(...groups.map(({ pct_1rm }) => pct_1rm ?? 0))).toBeLessThanOrEqual(65)
      }
    }
    expect(setsOf(plan.weeks[6]!)).toBeLessThan(0.75 * setsOf(plain.weeks[6]!))
  })

  test('the day before a weekly match trains the legs lightly, in every week', () => {
    const match = { event: { kind: 'weekly_match' as const, date: dateOf(start_date, 1, 'sat') } }
    const profile = {
      ...gridProfile(strength),
      start_date,
      weekdays: ['mon', 'wed', 'thu', 'fri'] as const,
    }
    const plan = buildBlueprint({ ...profile, weekdays: [...profile.weekdays] }, wish(match))
    for (const { days } of plan.weeks.filter(({ phase }) => phase !== 'taper')) {
      const friday = days.find(({ weekday }) => weekday === 'fri')!
      for (const { slot, groups } of friday.rows) {
        const { tag, pattern } = plan.slots.find((each) => each.slot === slot)!
        if (tag !== 'H' || (pattern !== 'knee' && pattern !== 'hinge')) continue
        expect(Math.max(...groups.map(({ pct_1rm }) => pct_1rm ?? 0))).toBeLessThanOrEqual(65)
      }
    }
    expect(answerOf(plan).sentence).toContain('Friday')
  })

  test('a trip in the first week leaves a beginner light legs, not a weight of nothing', () => {
    const trip = { event: { kind: 'expedition' as const, date: dateOf(start_date, 1, 'sun') } }
    const { days } = planned({ level: 'beginner' }, trip).weeks[0]!
    const groups = days.flatMap(({ rows }) => rows.flatMap((row) => row.groups))
    const percents = groups.flatMap(({ pct_1rm }) => pct_1rm ?? [])
    expect(Math.min(...percents)).toBeGreaterThan(50)
  })

  test('in season there are about two thirds of the sets, threes at 80 % and more, and no new exercise', () => {
    const plan = planned({}, { season: 'in' })
    const plain = planned({}, {})
    expect(setsOf(plan.weeks[2]!)).toBeLessThan(0.8 * setsOf(plain.weeks[2]!))
    expect(plan.weeks.some(({ phase }) => phase === 'taper' || phase === 'realization')).toBe(false)
    const heavy = plan.slots.filter(({ tag }) => tag === 'H').map(({ slot }) => slot)
    const rows = plan.weeks[2]!.days.flatMap(({ rows }) =>
      rows.filter(({ slot }) => heavy.includes(slot)),
    )
    for (const { groups } of rows) expect(groups).toMatchObject([{ sets: 2, amount_max: 3 }])
    expect(plan.slots.every(({ candidates, variant }) => variant === candidates[0])).toBe(true)
  })

  test('before a season the last two weeks hold fewer sets', () => {
    const request = { style: 'hypertrophy', weeks: 6 } as const
    const [plan, plain] = [planned(request, { season: 'pre' }), planned(request, {})]
    expect(setsOf(plan.weeks[5]!)).toBeLessThan(0.75 * setsOf(plain.weeks[5]!))
    expect(setsOf(plan.weeks[3]!)).toBeGreaterThan(0.75 * setsOf(plain.weeks[3]!))
  })

  test('before a season conditioning is added, but for whoever wants none', () => {
    const minutes = (wishes: Partial<Wishes>) =>
      planned({ style: 'hypertrophy', weeks: 6 }, wishes)
        .weeks[1]!.days.flatMap(({ rows }) => rows)
        .filter(({ measure }) => measure === 'minutes')
        .reduce((sum, { groups }) => sum + groups[0]!.amount_max, 0)
    expect(minutes({})).toBe(0)
    const added = minutes({ season: 'pre' })
    expect(added).toBeGreaterThanOrEqual(16)
    expect(
      planned({ style: 'hypertrophy', weeks: 6 }, { season: 'pre' }).answers[0]?.sentence,
    ).toContain(`conditioning takes ${added} minutes a week instead of 0`)
    expect(minutes({ season: 'pre', conditioning: { want: 'none', minutes: null } })).toBe(0)
  })

  test.each([
    [6, 0.85, 2],
    [14, 0.75, 2],
    [40, 0.7, 4],
  ])(
    'after %i weeks off the weights begin at %d of the old ones, with fewer sets for %i weeks',
    (layoff_weeks, share, weeks) => {
      const [plan, plain] = [planned({}, { layoff_weeks }), planned({}, {})]
      const kg = ({ projected }: Blueprint, week: number) =>
        projected.find((each) => each.exercise_id === 'back-squat' && each.week === week)!.kg
      expect(kg(plan, 1)).toBeCloseTo(share * kg(plain, 1), 0)
      expect(kg(plan, 12)).toBeGreaterThan(0.85 * kg(plain, 12))
      for (const place of [0, weeks - 1])
        expect(setsOf(plan.weeks[place]!)).toBeLessThan(0.85 * setsOf(plain.weeks[place]!))
      expect(setsOf(plan.weeks[weeks]!)).toBe(setsOf(plain.weeks[weeks]!))
    },
  )

  test('after more than a year the weights are found anew', () => {
    const plan = planned({}, { layoff_weeks: 80 })
    expect(plan.projected).toEqual([])
    const first = plan.weeks[0]!.days.flatMap(({ rows }) => rows.flatMap(({ groups }) => groups))
    expect(first.some(({ kind }) => kind === 'find')).toBe(true)
  })
})
