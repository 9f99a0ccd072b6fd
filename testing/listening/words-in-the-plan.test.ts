import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { athleteProfileSchema, type AthleteProfile } from '@/lib/domain/athlete/profile'
import { noWishes } from '@/lib/domain/athlete/wishes'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { planBasis } from '@/lib/domain/blueprint/plan-program'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import {
  countedWeek,
  directSets,
  totalSets,
  type CountedWeek,
} from '@/lib/domain/blueprint/wishes/week-as-wished'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { Asked } from '@/lib/domain/listening/asked'
import { checkReading } from '@/lib/domain/listening/check/check-reading'
import { type Heard, listen, settleAgain } from '@/lib/domain/listening/listen'
import { nothingRead, type Reading } from '@/lib/domain/listening/reading'
import { understoodOf } from '@/lib/domain/listening/understood-of'
import { gridProfile, type GridCase } from '@/testing/plans/grid-cases'
import { randomProfiles } from '@/testing/plans/random-profiles'
import { writeProgram } from '@/testing/programs/write-program'
import { anyReading } from './any-reading'

/*
 * What each kind of wish does to the plan, from the words to the rows (listening is by a reading that is right, so that
 * nothing here hangs on who reads). The wishes of the API have tests of their own beside the planner.
 */

const gym: GridCase = {
  ...{
    style: 'hypertrophy',
    level: 'intermediate',
    days: 4,
    minutes: 60,
    kit: 'full_gym',
    weeks: 8,
  },
}
const strong: GridCase = { ...gym, style: 'strength', minutes: 75 }

interface Written {
  request?: GridCase | undefined
  form?: Partial<AthleteProfile> | undefined
  asked?: Partial<Asked>
}

/** Who writes on 25 January and begins on 1 February, a Monday. */
function hear(
  words: string,
  reading: Partial<Reading>,
  { request = gym, form, asked }: Written = {},
) {
  const all: Asked = {
    form: { ...gridProfile(request), start_date: '2027-02-01', goal_raw: words, ...form },
    ...{ explicit: [], given: noWishes, wishes_on: [], wishes_off: [], health_answers: [] },
    today: '2027-01-25',
    ...asked,
  }
  const heard = checkReading({ ...nothingRead, ...reading }, all.form, all.today, 'model')
  return settleAgain(all, { ...listen(all).stored, heard })
}

function planOf({ profile, wishes }: Pick<Heard, 'profile' | 'wishes'>): Blueprint {
  return buildBlueprint(profile, wishes)
}

/** The plan with the words, and the same athlete's without. */
function plans(words: string, reading: Partial<Reading>, written: Written = {}) {
  const heard = hear(words, reading, written)
  return { heard, plan: planOf(heard), plain: plainPlan(written) }
}

const plainPlans = new Map<string, Blueprint>()

function plainPlan({ request, form }: Written): Blueprint {
  const key = JSON.stringify({ request, form })
  const plan = plainPlans.get(key) ?? planOf(hear('', {}, { request, form }))
  plainPlans.set(key, plan)
  return plan
}

function weekOf({ profile, wishes }: Heard): CountedWeek {
  return countedWeek(planBasis(deriveAthlete(profile, wishes)))
}

/** Every exercise that any week of a plan may have. */
function exercisesOf({ slots, weeks }: Blueprint): Set<string> {
  const rows = weeks.flatMap(({ days }) => days.flatMap((day) => day.rows))
  return new Set([
    ...slots.flatMap(({ candidates }) => candidates),
    ...rows.flatMap(({ exercise_id }) => exercise_id ?? []),
  ])
}

/** Days on which an exercise stands in the second week. */
function daysOf({ slots, weeks }: Blueprint, isIt: (id: string) => boolean): number {
  const first = new Map(slots.map(({ slot, candidates }) => [slot, candidates[0]!]))
  return weeks[1]!.days.filter(({ rows }) =>
    rows.some(({ slot, exercise_id }) => isIt(exercise_id ?? first.get(slot)!)),
  ).length
}

function setsIn({ weeks }: Blueprint, week: number): number {
  const groups = weeks[week - 1]!.days.flatMap(({ rows }) => rows.flatMap((row) => row.groups))
  return groups.reduce((sum, { sets }) => sum + sets, 0)
}

const area = (quote: string, name: 'shoulders' | 'chest' | 'quads', ask: 'more' | 'less') => ({
  areas: [{ quote, area: name, ask }],
})
const lift = (
  quote: string,
  ask: 'improve' | 'target' | 'current' | 'keep',
  part: Partial<Reading['lifts'][number]> = {},
) => ({
  lifts: [
    {
      quote,
      ask,
      exercise: 'bench press',
      load: null,
      unit: null,
      reps: null,
      when: null,
      ...part,
    },
  ],
})
const day = (
  quote: string,
  kind: Reading['days'][number]['kind'],
  weekday: Reading['days'][number]['weekday'] = null,
  number: number | null = null,
) => ({ quote, kind, weekday, number })

describe('muscles', () => {
  it('that are to grow get four tenths more sets of their own, a large one a quarter more', () => {
    const small = hear('bring up my shoulders', area('bring up my shoulders', 'shoulders', 'more'))
    const large = hear('more chest', area('more chest', 'chest', 'more'))
    const [plain, grown] = [hear('', {}), small].map((heard) => {
      const week = weekOf(heard)
      return directSets(week, 'side_delts') + directSets(week, 'rear_delts')
    })
    expect(grown).toBeGreaterThanOrEqual(Math.min(1.4 * plain!, 24))
    const chest = [hear('', {}), large].map((heard) => totalSets(weekOf(heard), 'chest'))
    expect(chest[1]).toBeGreaterThanOrEqual(1.25 * chest[0]!)
  })

  it('that are fine already are kept with about five sets', () => {
    const less = hear(
      'my quads are fine already',
      area('my quads are fine already', 'quads', 'less'),
    )
    const [now, plain] = [less, hear('', {})].map((heard) => totalSets(weekOf(heard), 'quads'))
    expect(now).toBeGreaterThanOrEqual(4)
    expect(now).toBeLessThanOrEqual(6.5)
    expect(now).toBeLessThan(plain!)
  })
})

describe('a lift', () => {
  const isBench = (id: string) => id.includes('bench-press')

  it('that is to go up is trained on three days of four', () => {
    const words = 'get my bench up'
    const { plan, plain } = plans(words, lift(words, 'improve'))
    expect(daysOf(plan, isBench)).toBeGreaterThanOrEqual(3)
    expect(daysOf(plan, isBench)).toBeGreaterThan(daysOf(plain, isBench))
  })

  it('with a number and a date is answered with what is likely by then', () => {
    const words = 'Bench 104 by the end of March'
    const when = { in_weeks: null, month: 3, day: null, year: null, part: 'end' as const }
    const reading = lift(words, 'target', { load: 104, unit: 'unsaid', when })
    const { plan, heard } = plans(words, reading, { request: { ...strong, weeks: 12 } })
    expect(heard.wishes.lifts).toMatchObject([{ kg: 104, by: '2027-03-31' }])
    expect(plan.answers[0]!.outcome).toBe('done')
    expect(plan.answers[0]!.sentence).toContain('104')
  })

  it('of today is asked about; a yes gives the plan its weights', () => {
    const words = 'I bench 90x5'
    const reading = lift(words, 'current', { load: 90, unit: 'unsaid', reps: 5 })
    const form = { known_lifts: [] }
    const { plan, plain, heard } = plans(words, reading, { request: strong, form })
    expect(plan).toEqual(plain)
    expect(understoodOf(seen(heard), plan)).toMatchObject([
      { outcome: 'asked', ask: { sets: { known_lifts: [{ weight: 90, reps: 5 }] } } },
    ])
    const yes = { form, asked: { wishes_on: ['lifts:bench-press:current'] } }
    expect(planOf(hear(words, reading, { request: strong, ...yes })).projected).not.toEqual([])
  })

  it('that is loved stands in every week that builds up', () => {
    const words = 'I love Bulgarian split squats'
    const { plan } = plans(words, lift(words, 'keep', { exercise: 'Bulgarian split squat' }))
    const kept = plan.slots.filter(({ candidates }) => candidates[0] === 'bulgarian-split-squat')
    for (const { phase, days } of plan.weeks.filter((week) => week.phase !== 'deload')) {
      const slots = days.flatMap(({ rows }) => rows.map(({ slot }) => slot))
      expect(
        kept.some(({ slot }) => slots.includes(slot)),
        phase,
      ).toBe(true)
    }
  })
})

test('a first pull-up is worked at on two days and more', () => {
  const quote = 'my first pull-up'
  const skills = [{ quote, skill: 'pull_up' as const, now: 0, reps: 1, when: null }]
  const { plan, plain } = plans(quote, { skills })
  const skillDays = ({ slots }: Blueprint) =>
    new Set(slots.filter(({ tag }) => tag === 'k').map((slot) => slot.day)).size
  expect(skillDays(plain)).toBe(0)
  expect(skillDays(plan)).toBeGreaterThanOrEqual(2)
})

describe('what is to be left out', () => {
  it('is in no week, of no kind', () => {
    const quote = 'no lunges'
    const { plan, plain } = plans(quote, { avoid: [{ quote, name: 'lunges', pattern: null }] })
    const lunges = (of: Blueprint) => [...exercisesOf(of)].filter((id) => id.includes('lunge'))
    expect(lunges(plain)).not.toEqual([])
    expect(lunges(plan)).toEqual([])
  })

  it('is not what is wished for by its own name', () => {
    const quote = 'keep front squats, no other squats'
    const reading = {
      ...lift('keep front squats', 'keep', { exercise: 'front squat' }),
      avoid: [{ quote: 'no other squats', name: 'squats', pattern: null }],
    }
    const { plan, plain, heard } = plans(quote, reading, { form: { known_lifts: [] } })
    expect(exercisesOf(plain)).toContain('back-squat')
    expect(exercisesOf(plan)).not.toContain('back-squat')
    expect(exercisesOf(plan)).toContain('front-squat')
    const said = understoodOf(seen(heard), plan).map(({ sentence }) => sentence)
    expect(said.join(' ')).toContain('squats of every kind but barbell front squat')
  })

  it('may be a manner of moving', () => {
    const quote = 'no jumping'
    const avoid = [{ quote, name: null, pattern: 'jump' as const }]
    const { plan, plain } = plans(quote, { avoid }, { request: { ...gym, style: 'athletic' } })
    const jumps = (of: Blueprint) =>
      [...exercisesOf(of)].filter((id) => catalogueEntry(id).pattern === 'jump')
    expect(jumps(plain)).not.toEqual([])
    expect(jumps(plan)).toEqual([])
  })
})

test('a meet has its week and its weekday', () => {
  const quote = 'my meet is on 20 March'
  const when = { in_weeks: null, month: 3, day: 20, year: null, part: 'any' as const }
  const event = { quote, kind: 'powerlifting_meet' as const, weekday: null, when }
  const { plan } = plans(quote, { event }, { request: strong })
  expect(plan.weeks).toHaveLength(8)
  expect(plan.weeks[6]!.phase).toBe('taper')
  expect(plan.weeks[6]!.days.find(({ kind }) => kind === 'test')?.weekday).toBe('sat')
})

test('a joint that hurts is spared in all weeks', () => {
  const quote = 'torn labrum'
  const limits = [{ quote, part: 'shoulder' as const, since: 'now' as const }]
  const { plan, plain } = plans(quote, { limits })
  const unfit = (of: Blueprint) =>
    [...exercisesOf(of)].filter((id) => catalogueEntry(id).contraindications.includes('shoulder'))
  expect(unfit(plain)).not.toEqual([])
  expect(unfit(plan)).toEqual([])
})

test('what hurt once is a question and changes nothing', () => {
  const quote = 'my knee hurt years ago'
  const limits = [{ quote, part: 'knee' as const, since: 'past' as const }]
  const { plan, plain } = plans(quote, { limits })
  expect(plan).toEqual(plain)
})

describe('health', () => {
  const health = (quote: string, flag: Reading['health'][number]['flag']) =>
    hear(quote, { health: [{ quote, flag }] })

  it.each(['chest_pain', 'pregnant', 'postpartum', 'other_condition'] as const)(
    '%s stops before anything is planned',
    (flag) => {
      expect(health('as I wrote', flag).stops).toHaveLength(1)
    },
  )

  it.each(['eating_disorder', 'rapid_weight_loss'] as const)(
    '%s turns nobody away, and no wish about the body is planned for',
    (flag) => {
      const quote = 'lose 20 kg in 4 weeks'
      const body = { quote, aim: 'lose' as const, amount: 20, unit: 'kg' as const, weeks: 4 }
      const { heard, plan, plain } = plans(quote, { body, health: [{ quote, flag }] })
      expect(heard.stops).toEqual([])
      expect(plan).toEqual(plain)
    },
  )
})

describe('days', () => {
  it('off are free in all weeks, and named ones are trained', () => {
    const words = 'Tuesday, Thursday, Saturday, Sunday; never on Mondays'
    const { plan, plain } = plans(words, {
      days: [
        ...(['tue', 'thu', 'sat', 'sun'] as const).map((weekday) =>
          day('Tuesday, Thursday, Saturday, Sunday', 'on', weekday),
        ),
        day('never on Mondays', 'off', 'mon'),
      ],
    })
    expect(plain.weekdays).toContain('mon')
    for (const { days } of plan.weeks)
      for (const { weekday } of days) expect(['tue', 'thu', 'sat', 'sun']).toContain(weekday)
  })

  it('have their minutes, each its own', () => {
    const words = '40 minutes, Saturdays 90'
    const { plan, plain } = plans(words, {
      days: [day('40 minutes', 'minutes', null, 40), day('Saturdays 90', 'minutes', 'sat', 90)],
    })
    const longest = ({ weeks }: Blueprint, isIt: (weekday: string) => boolean) =>
      Math.max(
        ...weeks.flatMap(({ days }) =>
          days.filter(({ weekday }) => isIt(weekday)).map(({ minutes }) => minutes),
        ),
      )
    expect(longest(plan, (weekday) => weekday !== 'sat')).toBeLessThanOrEqual(44)
    expect(longest(plan, (weekday) => weekday === 'sat')).toBeGreaterThan(60)
    expect(longest(plain, () => true)).toBeGreaterThan(44)
  })

  it('that are more than the form says are asked about', () => {
    const words = 'Train me 5 days'
    const asked = { explicit: ['days_per_week'] }
    const { plan, plain, heard } = plans(
      words,
      { days: [day(words, 'per_week', null, 5)] },
      { asked },
    )
    expect(plan).toEqual(plain)
    expect(understoodOf(seen(heard), plan)).toMatchObject([
      { outcome: 'asked', ask: { sets: { days_per_week: 5 } } },
    ])
    const open = hear(words, { days: [day(words, 'per_week', null, 5)] })
    expect(planOf(open).weeks[0]!.days).toHaveLength(5)
  })
})

describe('kit', () => {
  const quote = 'only dumbbells up to 12 kg and a bench'
  const one = { quote, has: 'only' as const, place: null, heaviest: null, unit: null }
  const equipment = [
    { ...one, item: 'dumbbells' as const, heaviest: 12, unit: 'kg' as const },
    { ...one, item: 'bench' as const },
  ]

  it('that is all there is is all that is planned with, and its heaviest is never exceeded', () => {
    const heard = hear(quote, { equipment })
    for (const id of exercisesOf(planOf(heard)))
      expect(catalogueEntry(id).load, id).not.toMatch(/barbell|machine|kettlebell|band/)
    const { weeks } = writeProgram(heard.profile, undefined, heard.wishes)
    const sets = weeks.flatMap(({ workouts }) =>
      workouts.flatMap(({ exercises }) =>
        exercises.flatMap((row) =>
          catalogueEntry(row.exercise_id).load === 'dumbbell' ? row.sets : [],
        ),
      ),
    )
    expect(sets.some(({ load_kg }) => load_kg !== null)).toBe(true)
    expect(Math.max(...sets.map(({ load_kg }) => load_kg ?? 0))).toBeLessThanOrEqual(12)
  })

  it('that the form has answered is asked about', () => {
    const asked = { explicit: ['equipment', 'own_weights'] }
    const { plan, plain } = plans(quote, { equipment }, { asked })
    expect(plan).toEqual(plain)
  })
})

test('a sport in season takes a third of the sets', () => {
  const quote = 'basketball season'
  const sport = { quote, sport: 'court' as const, season: 'in_season' as const }
  const { heard, plan, plain } = plans(quote, { sport }, { request: strong })
  expect(heard.profile.specific_sport).not.toBeNull()
  expect(setsIn(plan, 3)).toBeLessThan(0.8 * setsIn(plain, 3))
})

test('two years off are easy weeks first', () => {
  const quote = 'two years off'
  const { plan, plain } = plans(
    quote,
    { layoff: { quote, months: 24, cause: null } },
    { request: strong },
  )
  expect(setsIn(plan, 1)).toBeLessThan(0.85 * setsIn(plain, 1))
  expect(plan.projected).toEqual([])
})

describe('a manner', () => {
  it('few exercises are five at most', () => {
    const quote = 'few exercises'
    const { plan } = plans(quote, { style: [{ quote, style: 'few_exercises' }] })
    for (const { days } of plan.weeks)
      for (const { rows } of days) expect(rows.length).toBeLessThanOrEqual(5)
  })

  it('conditioning is added, or none', () => {
    const general: GridCase = { ...gym, style: 'general' }
    const minutes = (of: Blueprint) => of.slots.filter(({ tag }) => tag === 'c').length
    const add = plans('some cardio', {
      conditioning: { quote: 'some cardio', want: 'add', minutes: null },
    })
    expect(minutes(add.plan)).toBeGreaterThan(minutes(add.plain))
    const quote = 'no cardio'
    const none = plans(
      quote,
      { conditioning: { quote, want: 'none', minutes: null } },
      { request: general },
    )
    expect(minutes(none.plain)).toBeGreaterThan(0)
    expect(minutes(none.plan)).toBe(0)
  })

  it('losing weight takes sets', () => {
    const quote = 'lose some weight'
    const body = { quote, aim: 'lose' as const, amount: null, unit: null, weeks: null }
    const { plan, plain } = plans(quote, { body })
    expect(setsIn(plan, 2)).toBeLessThan(setsIn(plain, 2))
  })

  it('a nervous beginner begins on machines', () => {
    const quote = 'the gym scares me'
    const request: GridCase = { ...strong, level: 'beginner', days: 3 }
    const { plan, plain } = plans(quote, { tone: { quote, tone: 'nervous' } }, { request })
    const isSquat = (id: string) => id === 'back-squat'
    expect(daysOf(plain, isSquat)).toBeGreaterThan(0)
    expect(daysOf(plan, isSquat)).toBe(0)
  })
})

describe('the plan is as it would be without the words', () => {
  const plain = plainPlan({})
  const quote = 'more chest'

  it.each<[string, Partial<Reading>, Written['asked']]>([
    ['where nothing is understood', {}, {}],
    ['where nothing can be done', { unhandled: [{ quote, reason: 'nutrition' }] }, {}],
    ['where it is off', area(quote, 'chest', 'more'), { wishes_off: ['areas:chest:more'] }],
    ['where the quote is made up', area('bigger chest', 'chest', 'more'), {}],
    [
      'where the sentence is an instruction',
      { ...area(quote, 'chest', 'more'), unhandled: [{ quote, reason: 'instruction' }] },
      {},
    ],
    [
      'where the words contradict themselves',
      { areas: [...area(quote, 'chest', 'more').areas, ...area(quote, 'chest', 'less').areas] },
      {},
    ],
  ])('%s', (_, reading, asked) => {
    expect(planOf(hear(`${quote} please`, reading, { asked }))).toEqual(plain)
  })

  it('where all that is heard is off', () => {
    const words = 'more chest 45 min not on Sundays no lunges my knee hurts'
    fc.assert(
      fc.property(anyReading(words), (reading) => {
        const { stored } = hear(words, reading)
        const wishes_off = stored.heard.map(({ key }) => key)
        const { profile, wishes } = hear(words, reading, { asked: { wishes_off } })
        expect(profile).toEqual(hear(words, {}).profile)
        expect(wishes).toEqual(noWishes)
      }),
      { numRuns: 40 },
    )
  })
})

/** Of these a word may add what is to be spared; what the form says stays. */
const GROWING = ['limitations', 'excluded_exercises', 'known_lifts'] as const

test('an answer in the form never differs in the plan, whoever says what', () => {
  const words =
    'bench 140 kg 3 plates by March not on Sundays 45 min 4 days only dumbbells knee hurts'
  const fields = Object.keys(athleteProfileSchema.shape)
  fc.assert(
    fc.property(
      fc.constantFrom(...randomProfiles(40, 7)),
      anyReading(words),
      fc.subarray(fields),
      (drawn, reading, explicit) => {
        const form = { ...drawn, goal_raw: words, notes: '' }
        const { profile } = hear(words, reading, { form, asked: { explicit } })
        for (const field of explicit as (keyof AthleteProfile)[]) {
          const isList = (GROWING as readonly string[]).includes(field)
          if (isList)
            expect(profile[field]).toEqual(expect.arrayContaining(form[field] as string[]))
          else expect(profile[field], field).toEqual(form[field])
        }
      },
    ),
    { numRuns: 120 },
  )
})

function seen({ stored, rulings, profile, wishes }: Heard) {
  return { stored, rulings, profile, wishes, wishes_off: [] }
}
