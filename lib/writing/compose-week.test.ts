import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { compoundPatterns } from '@/lib/domain/catalogue/coverage'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namedChoicesSchema, weekSchema, type Workout } from '@/lib/domain/program/schema'
import type { WeekReply } from '@/lib/domain/contract/wire'
import { composeMetadata } from './compose-metadata'
import { composeWeek } from './compose-week'
import { readMetadata, readWeek } from './loose-reply'
import { program } from '@/testing/programs/written-program'
import { sampledRuns } from '@/testing/sampling'

const athlete = program({ goal_category: 'hypertrophy' })
const hurried = program({ goal_category: 'hypertrophy', session_minutes: 45 })
const roomy = program({ goal_category: 'hypertrophy', session_minutes: 50 })
const tight = program({ goal_category: 'hypertrophy', session_minutes: 75 })
const fit = program({ goal_category: 'general_fitness' })
const fast = program({ goal_category: 'power' })

function compose(reply: unknown, { profile, blueprint, metadata } = athlete, week = 2) {
  const planned = blueprint.weeks[week - 1]!
  return composeWeek({ profile, blueprint, metadata, week: planned, reply: readWeek(reply, null) })
}

const slotsOf = (workout: Workout) => workout.exercises.map(({ slot }) => slot)

/** A reply like the coach's with something changed. */
function replyWith(change: Partial<WeekReply>, of = athlete): WeekReply {
  return { ...structuredClone(of.weekReply(2)), ...change }
}

/** All slots of the second week, from its end. */
function turnedAround({ blueprint } = athlete) {
  const { days } = blueprint.weeks[1]!
  return days.flatMap(({ rows }) => rows.map(({ slot }) => slot)).toReversed()
}

describe('order', () => {
  it('of accessories is the reply’s, compounds first and trunk work last; main and secondary lifts keep their places', () => {
    const reply = replyWith({ order: turnedAround() })
    const plan = athlete.blueprint.weeks[1]!.days[0]!.rows
    const slots = new Map(athlete.blueprint.slots.map((slot) => [slot.slot, slot]))
    const kindOf = (id: string) => {
      const { pattern } = slots.get(id)!
      if (pattern.startsWith('trunk')) return 'trunk'
      return compoundPatterns.includes(pattern) ? 'compound' : 'isolation'
    }
    const isAccessory = (id: string) => slots.get(id)!.role === 'accessory'
    const [workout] = compose(reply).value.workouts
    const ids = slotsOf(workout!)
    const planned = plan.map(({ slot }) => slot)
    expect(ids.filter((id) => !isAccessory(id))).toEqual(planned.filter((id) => !isAccessory(id)))
    const small = planned.filter(isAccessory).reverse()
    const ofKind = (kind: string) => small.filter((id) => kindOf(id) === kind)
    expect(ids.filter(isAccessory)).toEqual([
      ...ofKind('compound'),
      ...ofKind('isolation'),
      ...ofKind('trunk'),
    ])
    expect(small.length).toBeGreaterThan(1)
  })

  it('drops slots and days that the plan does not have, and says so', () => {
    const reply = replyWith({ order: ['d7s99'] })
    reply.days.push(['7', 'Again', ''])
    const { value } = compose(reply)
    expect(value.workouts).toHaveLength(4)
    expect(value.adjustments.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['The week has no such slot.', 'The week has no such day.']),
    )
  })
})

it('of a day that is there twice the first counts', () => {
  const reply = replyWith({})
  reply.days[0] = ['1', 'The first one', '']
  reply.days.push(['1', 'The second one', ''])
  const [workout] = compose(reply).value.workouts
  expect(workout?.title).toBe('The first one')
  expect(JSON.stringify(workout)).not.toContain('The second one')
})

it('says nothing of an exercise: its cue is its block’s', () => {
  for (const { exercises } of compose(replyWith({})).value.workouts)
    for (const exercise of exercises) expect(exercise).not.toHaveProperty('cue')
})

describe('supersets', () => {
  const alone = (of: typeof athlete) =>
    compose(replyWith({ alone: turnedAround(of) }, of), of).value
  const pairsIn = (workouts: readonly { exercises: readonly { superset: unknown }[] }[]) =>
    workouts.flatMap(({ exercises }) => exercises).filter(({ superset }) => superset !== null)

  it('are undone where the reply asks for it and the session still fits', () => {
    const { session_minutes } = roomy.profile
    const week = alone(roomy)
    expect(pairsIn(compose(roomy.weekReply(2), roomy).value.workouts).length).toBeGreaterThan(0)
    expect(pairsIn(week.workouts)).toEqual([])
    expect(Math.max(...week.workouts.map(({ minutes }) => minutes))).toBeLessThanOrEqual(
      session_minutes,
    )
  })

  it('stay where they save time that is needed, and the week says so', () => {
    const week = alone(tight)
    expect(pairsIn(week.workouts).length).toBeGreaterThan(0)
    for (const { minutes } of week.workouts) expect(minutes).toBeLessThanOrEqual(75)
    expect(week.adjustments.some(({ asked }) => asked === 'no superset')).toBe(true)
  })

  it('are not undone for one of the two', () => {
    const rows = hurried.blueprint.weeks[1]!.days.flatMap((day) => day.rows)
    const paired = rows.find(({ superset }) => superset !== null)!
    const { value } = compose(replyWith({ alone: [paired.slot] }, hurried), hurried)
    expect(pairsIn(value.workouts)).toHaveLength(
      pairsIn(compose({}, hurried).value.workouts).length,
    )
    expect(value.adjustments).toMatchObject([
      { reason: expect.stringContaining('all its exercises') },
    ])
  })
})

it('what is done in the rests of a lift is written with that lift, whatever order the reply has', () => {
  const planned = hurried.blueprint.weeks[1]!.days.flatMap(({ rows }) => rows)
  const fillers = planned.filter(({ in_rests_of }) => in_rests_of !== null)
  expect(fillers.length).toBeGreaterThan(0)
  const reply = replyWith({ order: turnedAround(hurried) }, hurried)
  const { workouts } = compose(reply, hurried).value
  for (const { slot, in_rests_of } of fillers) {
    const exercises = workouts.find((each) =>
      each.exercises.some((other) => other.slot === slot),
    )!.exercises
    const filler = exercises.find((each) => each.slot === slot)
    expect(filler).toMatchObject({ in_rests_of, superset: null })
    expect(exercises.map((each) => each.slot)).toContain(in_rests_of)
  }
})

it('power work is first and conditioning last, whatever order the reply has', () => {
  for (const of of [fit, fast]) {
    const reply = replyWith({ order: turnedAround(of) }, of)
    const roles = compose(reply, of).value.workouts.map(({ exercises }) =>
      exercises.map(({ role }) => role),
    )
    const special = of === fit ? 'conditioning' : 'power'
    expect(roles.flat()).toContain(special)
    const places = { power: 0, main: 1, secondary: 1, accessory: 1, conditioning: 2 }
    for (const day of roles)
      expect(day.map((role) => places[role]).toSorted()).toEqual(day.map((role) => places[role]))
  }
})

describe('numbers', () => {
  const planned = compose({}).value

  it('are the plan’s, whatever a reply says beside its words', () => {
    const figures = { sets: 500, amount: -3, tempo: '9-9-9-9', load_kg: 900 }
    const { value, problems } = compose({ ...replyWith({}), ...figures })
    expect(problems).toEqual([])
    const numbersOf = (week: typeof value) =>
      week.workouts.flatMap(({ exercises }) =>
        exercises.map(({ slot, sets, tempo }) => ({ slot, sets, tempo })),
      )
    expect(numbersOf(value)).toEqual(expect.arrayContaining(numbersOf(planned)))
  })

  it('are asked for and trained alike, in the groups of the row', () => {
    const rows = new Map(
      athlete.blueprint.weeks[1]!.days.flatMap((day) => day.rows.map((row) => [row.slot, row])),
    )
    for (const { exercises } of planned.workouts) {
      for (const { slot, sets, tempo, ...exercise } of exercises) {
        expect(exercise).not.toHaveProperty('asked')
        expect(tempo).toBeNull()
        expect(sets.map(({ kind, amount_max }) => [kind, amount_max])).toEqual(
          rows
            .get(slot)!
            .groups.flatMap((group) =>
              Array.from({ length: group.sets }, () => [group.kind, group.amount_max]),
            ),
        )
      }
    }
  })

  it('come with kilograms where a maximum is known', () => {
    const known = program({
      goal_category: 'hypertrophy',
      known_lifts: [{ exercise: 'back-squat', weight: 100, reps: 5 }],
    })
    const loadsOf = (of: typeof athlete) =>
      compose({}, of)
        .value.workouts.flatMap(({ exercises }) => exercises)
        .filter(({ exercise_id }) => exercise_id === 'back-squat')
        .flatMap(({ sets, warm_up }) => [...warm_up, ...sets].map(({ load_kg }) => load_kg))
    expect(loadsOf(known).length).toBeGreaterThan(0)
    expect(loadsOf(known)).not.toContain(null)
    expect(new Set(loadsOf(athlete))).toEqual(new Set([null]))
  })
})

it('what could stand in an exercise’s place is counted alike, candidates of its slot first', () => {
  const bare = program({ equipment: ['bodyweight_only'], goal_category: 'general_fitness' })
  for (const of of [athlete, fit, bare]) {
    const slots = new Map(of.blueprint.slots.map((slot) => [slot.slot, slot]))
    for (const { exercises } of compose({}, of).value.workouts) {
      for (const { slot, exercise_id, measure, alternatives } of exercises) {
        expect(alternatives).not.toContain(exercise_id)
        for (const id of alternatives) expect(catalogueEntry(id).measure).toBe(measure)
        const others = slots.get(slot)!.candidates.filter((id) => id !== exercise_id)
        if (others.length >= 3) expect(others).toEqual(expect.arrayContaining(alternatives))
      }
    }
  }
})

it('an empty reply gives a plain, sound week that counts as unusable', () => {
  const { value, usable, problems } = compose({})
  expect(weekSchema.safeParse(value).success).toBe(true)
  expect(usable).toBe(false)
  expect(problems).toHaveLength(6)
})

it('a reply with a title alone is no week', () => {
  expect(compose({ title: 'Find your eights', days: [] }).usable).toBe(false)
})

it('a reply whose words are all unfit is a week as long as it knows its days', () => {
  const words = 'Сегодня приседаем'
  const sent = replyWith({ title: words, focus: words, note: words })
  const reply = { ...sent, days: sent.days.map(([day = '']) => [day, words, words]) }
  const { usable, value, problems } = compose(reply)
  expect(usable).toBe(true)
  expect(JSON.stringify({ ...value, adjustments: [] })).not.toMatch(/\p{Script=Cyrillic}/u)
  expect(problems).toHaveLength(6)
})

it('reads a day that is sent as an object', () => {
  const days = replyWith({}).days.map(([day, title, note]) => ({ day: Number(day), title, note }))
  expect(compose({ ...replyWith({}), days }).value).toEqual(compose(replyWith({})).value)
})

it('whatever JSON comes, week and metadata are sound', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('<b>x</b>', 'Push through the pain.', 'ok'))
  const slot = fc.oneof(fc.constantFrom('d1s1', 'd1s2', 'd2s1', 'd9s9'), text, fc.anything())
  const number = fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constantFrom('1', '2'), fc.anything())
  const day = fc.oneof(
    fc.tuple(number, text, text),
    fc.record({ day: number, title: text, note: fc.anything() }, { requiredKeys: [] }),
    fc.anything(),
  )
  const reply = fc.oneof(
    fc.record({
      ...{ title: text, focus: text, note: text },
      days: fc.oneof(fc.array(day), fc.anything()),
      order: fc.oneof(fc.array(slot), fc.anything()),
      alone: fc.oneof(fc.array(slot), fc.anything()),
    }),
    fc.record({
      name: text,
      slots: fc.array(
        fc.oneof(fc.record({ slot, a: fc.oneof(text, number), b: number }), fc.anything()),
      ),
    }),
    fc.anything(),
  )
  fc.assert(
    fc.property(reply, (json) => {
      const week = compose(json).value
      expect(weekSchema.safeParse(week).error).toBeUndefined()
      expect(week.workouts.map(slotsOf).flat()).toHaveLength(
        athlete.blueprint.weeks[1]!.days.flatMap(({ rows }) => rows).length,
      )
      const { profile, blueprint } = athlete
      const metadata = composeMetadata(profile, blueprint, readMetadata(json, null)).value
      expect(namedChoicesSchema.safeParse(metadata).error).toBeUndefined()
    }),
    sampledRuns(3_000),
  )
})
