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
    expect(exercise?.written).toEqual(exercise?.planned)
    expect(exercise?.cue).not.toBe('')
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
    day.exercises.push({ ...day.exercises[0]!, cue: 'The second one.', sets: 8 })
  })
  reply.days.push({ ...reply.days[0]!, title: 'The second one', exercises: [] })
  const [workout] = compose(reply).value.workouts
  expect(workout?.title).toBe('The first one')
  expect(JSON.stringify(workout)).not.toContain('The second one')
})

describe('supersets', () => {
  const paired = hurried.blueprint.weeks[1]!.days.find((day) =>
    day.rows.some(({ superset }) => superset),
  )!

  it('stay together and as planned where they save time that is needed', () => {
    const reply = structuredClone(hurried.weekReply(2))
    for (const day of reply.days) for (const each of day.exercises) each.superset = null
    const { value } = compose(reply, hurried)
    const workout = value.workouts.find(({ day }) => day === paired.day)!
    expect(workout.minutes).toBeLessThanOrEqual(Math.max(45, paired.minutes))
    const letters = workout.exercises.map(({ superset }) => superset)
    const asPlanned = paired.rows.filter(({ superset }) => superset).length
    if (letters.filter(Boolean).length === asPlanned) {
      expect(value.adjustments.some(({ asked }) => asked === 'no superset')).toBe(true)
    }
  })

  it('are never made up', () => {
    const { reply } = withDay((day) => day.exercises.forEach((each) => (each.superset = 'B')))
    const letters = compose(reply).value.workouts[0]!.exercises.map(({ superset }) => superset)
    const planned = athlete.blueprint.weeks[1]!.days[0]!.rows.map(({ superset }) => superset)
    expect(new Set(letters)).toEqual(new Set(planned))
  })
})

describe('numbers', () => {
  it('are clamped to the row’s room, without asking the model again', () => {
    const { reply } = withDay((day) =>
      day.exercises.forEach((each) => Object.assign(each, { sets: 500, amount: -3 })),
    )
    const { value, problems } = compose(reply)
    const rows = new Map(athlete.blueprint.weeks[1]!.days[0]!.rows.map((row) => [row.slot, row]))
    for (const exercise of value.workouts[0]!.exercises) {
      const row = rows.get(exercise.slot)!
      expect(exercise.written.filter(({ kind }) => kind === 'work')).toHaveLength(row.sets_max)
    }
    expect(problems).toEqual([])
    expect(value.adjustments.some(({ asked }) => asked === '500')).toBe(true)
  })

  it('that the plan and the reply share leave planned and written alike', () => {
    const { value } = compose({})
    for (const { exercises } of value.workouts) {
      for (const { planned, written } of exercises) expect(written).toEqual(planned)
    }
  })

  it('never take a tempo that the slot does not have', () => {
    const { reply } = withDay((day) => day.exercises.forEach((each) => (each.tempo = '4-0-1-0')))
    const tempos = new Map(athlete.blueprint.slots.map(({ slot, tempos }) => [slot, tempos]))
    for (const { slot, tempo } of compose(reply).value.workouts[0]!.exercises) {
      if (tempo !== null) expect(tempos.get(slot)).toContain(tempo)
    }
  })
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
      sets: fc.oneof(fc.double(), fc.integer(), fc.anything()),
      amount: fc.oneof(fc.double(), fc.integer(), fc.anything()),
      tempo: fc.oneof(fc.constantFrom('2-0-1-0', null), fc.anything()),
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
