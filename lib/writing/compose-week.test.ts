import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { compoundPatterns } from '@/lib/domain/catalogue/coverage'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programMetadataSchema, weekSchema, type Workout } from '@/lib/domain/program/schema'
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

/** A reply like the coach's with one day changed. */
function withDay(
  change: (day: WeekReply['days'][number]) => void,
  of = athlete,
): { reply: WeekReply; day: WeekReply['days'][number] } {
  const reply = structuredClone(of.weekReply(2))
  const day = reply.days[0]!
  change(day)
  return { reply, day }
}

describe('order', () => {
  it('of accessories is the reply’s, compounds first and trunk work last; main and secondary lifts keep their places', () => {
    const { reply } = withDay((day) => day.exercises.reverse())
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

  it('takes a row that the reply leaves out from the plan, with the catalogue’s cue', () => {
    const { reply, day } = withDay((each) => each.exercises.splice(1, 1))
    const left = athlete.blueprint.weeks[1]!.days[0]!.rows.find(
      ({ slot }) => !day.exercises.some((exercise) => exercise.slot === slot),
    )!
    const { value, problems } = compose(reply)
    const exercise = value.workouts[0]!.exercises.find(({ slot }) => slot === left.slot)
    expect(exercise?.cue).toBe(catalogueEntry(exercise!.exercise_id).cue)
    expect(problems).toEqual([])
  })

  it('drops slots and days that the plan does not have, and says so', () => {
    const { reply } = withDay((day) => day.exercises.push({ ...day.exercises[0]!, slot: 'd7s99' }))
    reply.days.push({ ...reply.days[0]!, day: 7 })
    const { value } = compose(reply)
    expect(value.workouts).toHaveLength(4)
    expect(value.adjustments.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['The day has no such slot.', 'The week has no such day.']),
    )
  })
})

it('of a day and a row that are there twice the first counts', () => {
  const { reply } = withDay((day) => {
    day.title = 'The first one'
    day.exercises.push({ ...day.exercises[0]!, cue: 'The second one.' })
  })
  reply.days.push({ ...reply.days[0]!, title: 'The second one', exercises: [] })
  const [workout] = compose(reply).value.workouts
  expect(workout?.title).toBe('The first one')
  expect(JSON.stringify(workout)).not.toContain('The second one')
})

describe('supersets', () => {
  const alone = (of: typeof athlete) => {
    const reply = structuredClone(of.weekReply(2))
    for (const day of reply.days) for (const each of day.exercises) each.superset = null
    return compose(reply, of).value
  }
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
    const reply = structuredClone(hurried.weekReply(2))
    const exercises = reply.days.flatMap((day) => day.exercises)
    exercises.find(({ superset }) => superset !== null)!.superset = null
    const { value } = compose(reply, hurried)
    expect(pairsIn(value.workouts)).toHaveLength(
      pairsIn(compose({}, hurried).value.workouts).length,
    )
    expect(value.adjustments).toMatchObject([
      { reason: expect.stringContaining('all its exercises') },
    ])
  })

  it('are never made up', () => {
    const { reply } = withDay((day) => day.exercises.forEach((each) => (each.superset = 'B')))
    const letters = compose(reply).value.workouts[0]!.exercises.map(({ superset }) => superset)
    const planned = athlete.blueprint.weeks[1]!.days[0]!.rows.map(({ superset }) => superset)
    expect(new Set(letters)).toEqual(new Set(planned))
  })
})

it('what is done in the rests of a lift is written with that lift, whatever order the reply has', () => {
  const planned = hurried.blueprint.weeks[1]!.days.flatMap(({ rows }) => rows)
  const fillers = planned.filter(({ in_rests_of }) => in_rests_of !== null)
  expect(fillers.length).toBeGreaterThan(0)
  const reply = structuredClone(hurried.weekReply(2))
  for (const day of reply.days) day.exercises.reverse()
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
    const reply = structuredClone(of.weekReply(2))
    for (const day of reply.days) day.exercises.reverse()
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
    const { reply } = withDay((day) =>
      day.exercises.forEach((each) =>
        Object.assign(each, { sets: 500, amount: -3, tempo: '9-9-9-9', load_kg: 900 }),
      ),
    )
    const { value, problems } = compose(reply)
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

it('a reply whose words are all unfit is a week as long as it knows its rows', () => {
  const text = JSON.stringify(athlete.weekReply(2)).replace(
    /"(title|focus|note|cue)":"[^"]*"/g,
    '"$1":"Сегодня приседаем"',
  )
  const { usable, value, problems } = compose(JSON.parse(text))
  expect(usable).toBe(true)
  expect(JSON.stringify({ ...value, adjustments: [] })).not.toMatch(/\p{Script=Cyrillic}/u)
  expect(problems.length).toBeGreaterThan(10)
})

it('whatever JSON comes, week and metadata are sound', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('<b>x</b>', 'Push through the pain.', 'ok'))
  const exercise = fc.record(
    {
      slot: fc.oneof(fc.constantFrom('d1s1', 'd1s2', 'd2s1', 'd9s9'), text),
      cue: fc.oneof(text, fc.anything()),
      superset: fc.oneof(fc.constantFrom('A', 'B', null), fc.anything()),
    },
    { requiredKeys: [] },
  )
  const day = fc.record(
    {
      day: fc.oneof(fc.integer({ min: -1, max: 9 }), fc.anything()),
      title: text,
      focus: text,
      note: text,
      exercises: fc.oneof(fc.array(exercise), fc.anything()),
    },
    { requiredKeys: [] },
  )
  const reply = fc.oneof(
    fc.record({ title: text, focus: text, note: text, days: fc.array(day) }),
    fc.record({
      why: text,
      name: text,
      strategy: text,
      slots: fc.array(fc.oneof(fc.record({ slot: text, a: text, b: text }), fc.anything())),
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
      expect(programMetadataSchema.safeParse(metadata).error).toBeUndefined()
    }),
    sampledRuns(3_000),
  )
})
