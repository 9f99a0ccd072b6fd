import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { athleteProfileSchema, type AthleteProfile } from '@/lib/domain/athlete/profile'
import { noWishes, wishesSchema } from '@/lib/domain/athlete/wishes'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import type { Asked } from '@/lib/domain/listening/asked'
import { fromWordsSchema, type WishMeaning } from '@/lib/domain/listening/heard'
import { heardWish, anyHeard } from '@/testing/listening/heard-wishes'
import { settleHeard } from './settle-heard'

function asked(change: Partial<Asked> = {}, form: Partial<AthleteProfile> = {}): Asked {
  return {
    form: athleteProfileSchema.parse({
      ...{ height_cm: 178, weight_kg: 80, goal_category: 'strength', goal_raw: '' },
      ...{ fitness_level: 'intermediate', duration_weeks: 8, days_per_week: 3 },
      ...form,
    }),
    ...{ explicit: ['days_per_week'], given: noWishes, wishes_on: [], wishes_off: [] },
    ...{ health_answers: [], today: '2027-02-01' },
    ...change,
  }
}

const settle = (meanings: WishMeaning[], change: Partial<Asked> = {}, form = {}) =>
  settleHeard(asked(change, form), meanings.map(heardWish))

const on = (...days: ('mon' | 'tue' | 'thu' | 'sat')[]): WishMeaning[] =>
  days.map((weekday) => ({ kind: 'day', ask: 'on', weekday }))

describe('days', () => {
  it('that are as many as the form says are the training days, and one row', () => {
    const { profile, rulings } = settle(on('mon', 'thu', 'sat'))
    expect(profile.weekdays).toEqual(['mon', 'thu', 'sat'])
    expect(rulings).toMatchObject([{ key: 'on_days', stand: 'obeyed' }])
  })

  it('that are more or fewer are asked about, with both answers of the form', () => {
    const { profile, rulings } = settle(on('mon', 'tue', 'thu', 'sat'))
    expect(profile.weekdays).toEqual([])
    const sets = { days_per_week: 4, weekdays: ['mon', 'tue', 'thu', 'sat'] }
    expect(rulings).toMatchObject([{ stand: 'against_form', sets }])
    expect(settle(on('mon', 'tue', 'thu', 'sat'), { explicit: [] }).profile).toMatchObject(sets)
  })

  it('of which one alone is named stand around it', () => {
    const { profile } = settle(on('sat'))
    expect(profile.weekdays).toHaveLength(3)
    expect(profile.weekdays).toContain('sat')
  })

  it('stand among others where the words say the form’s number too', () => {
    const { profile } = settle([...on('mon', 'tue'), { kind: 'days_per_week', number: 3 }])
    expect(profile.weekdays).toHaveLength(3)
    expect(profile.weekdays).toEqual(expect.arrayContaining(['mon', 'tue']))
  })

  it('off that were chosen in the form are asked about', () => {
    const form = { weekdays: ['mon', 'wed', 'fri'] } as const
    const off: WishMeaning = { kind: 'day', ask: 'off', weekday: 'wed' }
    const { wishes, rulings } = settle([off], { explicit: ['weekdays'] }, form)
    expect(wishes.off_days).toEqual([])
    expect(rulings[0]!.sets!.weekdays).toHaveLength(3)
    expect(rulings[0]!.sets!.weekdays).not.toContain('wed')
    expect(settle([off]).wishes.off_days).toEqual(['wed'])
  })

  it('every other one do not follow each other', () => {
    expect(settle([{ kind: 'every_other_day' }]).profile.weekdays).toEqual(['mon', 'wed', 'fri'])
    const { rulings } = settle([{ kind: 'every_other_day' }], {}, { days_per_week: 5 })
    expect(rulings[0]!.sets).toEqual({ weekdays: ['mon', 'wed', 'fri'], days_per_week: 3 })
  })

  it('have minutes of their own, if they are trained', () => {
    const minutes = (weekday: 'mon' | 'sat'): WishMeaning => ({
      ...{ kind: 'minutes', weekday, minutes: weekday === 'mon' ? 30 : 90 },
    })
    expect(settle([minutes('mon'), minutes('sat')]).profile.minutes_by_day).toEqual({
      ...{ mon: 30, sat: 90 },
    })
    const form = { weekdays: ['mon', 'wed', 'fri'] }
    expect(settle([minutes('sat')], {}, form).rulings[0]!.stand).toBe('unfit')
  })
})

describe('a kit', () => {
  const only = (item: 'dumbbells' | 'bench'): WishMeaning => kit({ item, has: 'only' })
  const kit = (part: Partial<Extract<WishMeaning, { kind: 'equipment' }>>): WishMeaning => ({
    ...{ kind: 'equipment', item: null, has: 'yes', place: null, heaviest_kg: null },
    ...part,
  })

  it('is what the words say where the form was not answered, else a question', () => {
    const said = [only('dumbbells'), only('bench')]
    expect(settle(said).profile.equipment).toEqual(['bench', 'dumbbells'])
    const { profile, rulings } = settle(said, { explicit: ['equipment'] })
    expect(profile.equipment).toEqual(['full_gym'])
    expect(rulings).toMatchObject([
      { key: 'equipment', stand: 'against_form', sets: { equipment: ['bench', 'dumbbells'] } },
    ])
  })

  it('grows by asking only', () => {
    const { profile, rulings } = settle([kit({ item: 'trap_bar' })])
    expect(profile.equipment).toEqual(['full_gym'])
    expect(rulings[0]!.sets!.equipment).toContain('trap_bar')
  })

  it('of a place is what such places have', () => {
    const { equipment } = settle([kit({ place: 'machine_gym' })]).profile
    expect(equipment).toContain('smith_machine')
    expect(equipment).not.toContain('barbell')
    expect(settle([kit({ place: 'bodyweight' })]).profile.equipment).toEqual(['bodyweight_only'])
    expect(settle([kit({ place: 'home' })]).rulings[0]!.stand).toBe('open')
  })

  it('has a heaviest dumbbell', () => {
    const heaviest = kit({ item: 'dumbbells', heaviest_kg: 24 })
    expect(settle([heaviest]).profile.own_weights?.dumbbell_max_kg).toBe(24)
  })
})

describe('a lift', () => {
  const lift = (
    ask: 'target' | 'current',
    kg: number,
    reps: number | null = null,
  ): WishMeaning => ({
    ...{ kind: 'lift', exercise_id: 'back-squat', ask, kg, reps, by: null },
  })

  it('of today is asked about, and a yes fills it in', () => {
    const { rulings, profile } = settle([lift('current', 140, 5)])
    expect(profile.known_lifts).toEqual([])
    const known_lifts = [{ exercise: 'Back squat', weight: 140, reps: 5 }]
    expect(rulings).toMatchObject([{ stand: 'doubted', sets: { known_lifts } }])
    const yes = { wishes_on: ['lifts:back-squat:current'] }
    expect(settle([lift('current', 140, 5)], yes).profile.known_lifts).toEqual(known_lifts)
    const filled = settle([lift('current', 140, 5)], yes, { known_lifts }).rulings[0]!
    expect(filled.stand).toBe('so')
    const form = { known_lifts: [{ exercise: 'squat', weight: 150, reps: 1 }] }
    expect(settle([lift('current', 140, 5)], yes, form).rulings[0]!.stand).toBe('form_wins')
  })

  it('has a target in kilograms that a plan takes', () => {
    expect(settle([lift('target', 180)]).wishes.lifts).toMatchObject([{ kg: 180 }])
    expect(settle([lift('target', 900)]).wishes.lifts).toMatchObject([{ kg: null }])
  })
})

test('what is left out joins the form’s list; of a lift of the form it is asked', () => {
  const avoid: WishMeaning = { kind: 'avoid', name: 'squat', pattern: null }
  const form = { excluded_exercises: ['burpee'] }
  expect(settle([avoid], {}, form).profile.excluded_exercises).toEqual(['burpee', 'squat'])
  const known = { known_lifts: [{ exercise: 'back squat', weight: 150, reps: 1 }] }
  expect(settle([avoid], {}, known).rulings[0]!.stand).toBe('against_form')
  const keep: WishMeaning = {
    ...{ kind: 'lift', exercise_id: 'front-squat', ask: 'keep', kg: null, reps: null, by: null },
  }
  const but = settle([avoid, keep]).profile.excluded_exercises
  expect(but).toContain('back-squat')
  expect(but).not.toContain('front-squat')
  const jumps: WishMeaning = { kind: 'avoid', name: null, pattern: 'jump' }
  expect(settle([jumps]).profile.excluded_exercises).toContain('box-jump')
  const burpees: WishMeaning = { kind: 'avoid', name: 'burpee', pattern: null }
  expect(settle([burpees]).rulings[0]!.stand).toBe('so')
})

test('who wants the first pull-up has none', () => {
  const first = { kind: 'skill', skill: 'pull_up', now: null, reps: 1, by: null } as const
  expect(settle([first]).wishes.skills).toEqual([{ skill: 'pull_up', now: 0, reps: 1 }])
})

test('sports of the gym are no sport beside it', () => {
  const sport = (name: 'running' | 'powerlifting'): WishMeaning => ({
    ...{ kind: 'sport', sport: name, season: null },
  })
  expect(settle([sport('running')]).profile.specific_sport).toBe('Running')
  expect(settle([sport('powerlifting')]).profile.specific_sport).toBeNull()
})

test('what was once, or was not said whole, changes nothing', () => {
  const { rulings, profile, wishes } = settle([
    { kind: 'limit', part: 'knee', since: 'past' },
    { kind: 'layoff', weeks: null, cause: null },
    { kind: 'event', event: 'race', date: null, weekday: null },
  ])
  expect(rulings.map(({ stand }) => stand)).toEqual(['past', 'open', 'open'])
  expect(profile.limitations).toEqual([])
  expect(wishes).toEqual(noWishes)
  const match: WishMeaning = { kind: 'event', event: 'weekly_match', date: null, weekday: 'sat' }
  expect(settle([match]).wishes.event).toEqual({ kind: 'weekly_match', date: '2027-02-06' })
})

test('words that leave nothing to plan are not taken, a joint is the last to be given up', () => {
  const meanings: WishMeaning[] = [
    { kind: 'limit', part: 'knee', since: 'now' },
    ...(['squat', 'lunge', 'deadlift', 'press', 'push up', 'row', 'pull up'] as const).map(
      (name): WishMeaning => ({ kind: 'avoid', name, pattern: null }),
    ),
    { kind: 'avoid', name: null, pattern: 'hinge' },
    { kind: 'avoid', name: null, pattern: 'horizontal_pull' },
    { kind: 'avoid', name: null, pattern: 'vertical_pull' },
  ]
  const { profile, rulings } = settle(meanings, {}, { equipment: ['bodyweight_only'] })
  expect(refusalOf(profile)).toBeNull()
  expect(rulings.some(({ stand }) => stand === 'unplannable')).toBe(true)
  expect(profile.limitations).toEqual(['knee'])
})

/** Lists of the form that words may add to. */
const GROWING = ['limitations', 'excluded_exercises', 'known_lifts'] as const

test('an answer of the form never differs, whatever is heard', () => {
  const fields = Object.keys(athleteProfileSchema.shape)
  const form = asked().form
  fc.assert(
    fc.property(fc.array(anyHeard, { maxLength: 14 }), fc.subarray(fields), (heard, explicit) => {
      const { profile, wishes, from_words } = settleHeard(asked({ explicit }), heard)
      for (const field of explicit as (keyof AthleteProfile)[]) {
        const isList = (GROWING as readonly string[]).includes(field)
        if (!isList) expect(profile[field]).toEqual(form[field])
      }
      expect(wishesSchema.safeParse(wishes).success).toBe(true)
      expect(fromWordsSchema.safeParse(from_words).success).toBe(true)
      expect(athleteProfileSchema.safeParse(profile).success).toBe(true)
      expect(refusalOf(profile)).toBeNull()
    }),
    { numRuns: 150 },
  )
})

test('what is off or not sure changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyHeard, { maxLength: 10 }), fc.boolean(), (heard, isOff) => {
      const keys = heard.map(({ key }) => key)
      const all = heard.map((wish) => ({ ...wish, sure: isOff }))
      const { profile, wishes } = settleHeard(asked({ wishes_off: isOff ? keys : [] }), all)
      expect(profile).toEqual(asked().form)
      expect(wishes).toEqual(noWishes)
    }),
    { numRuns: 60 },
  )
})
