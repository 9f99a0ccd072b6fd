import { afterEach, describe, expect, it } from 'vitest'
import { startCoach, type RunningCoach } from '@/servers/coach/start-coach'
import type { EvilKind, Fault, FaultScript } from '@/servers/coach/faults/fault-script'
import { coachModel } from '@/lib/env'
import { weekSchema, type Week } from '@/lib/domain/program/schema'
import { budgetAfter } from '@/lib/model/call-budget'
import type { CallRecord } from '@/lib/model/model-call'
import type { ModelFailure } from '@/lib/model/model-failure'
import type { ModelSettings } from '@/lib/model/model-settings'
import { program } from '@/testing/programs/written-program'
import { settingsFor } from '@/lib/model/testing/model-server'
import { writeCues } from './write-cues'
import { writeMetadata } from './write-metadata'
import { writeStory } from './write-story'
import { writeWeek, type WriteWeekRequest } from './write-week'

let coach: RunningCoach | undefined
afterEach(() => coach?.stop())

const athlete = program()

async function coachWith(script: FaultScript = []) {
  coach = await startCoach({
    pace: { firstTokenMs: 0, tokensPerSecond: 1e6 },
    faults: true,
    script,
  })
  return { ...settingsFor(coach.url), kind: 'coach' as const, model: coachModel }
}

interface Change extends Partial<Omit<WriteWeekRequest, 'settings'>> {
  settings?: Partial<ModelSettings>
}

async function write(script: FaultScript = [], { settings: change, ...request }: Change = {}) {
  const settings = { ...(await coachWith(script)), ...change }
  const records: CallRecord[] = []
  const repairs: string[] = []
  const { profile, blueprint, metadata } = athlete
  const pending = writeWeek({
    profile,
    blueprint,
    metadata,
    week: 2,
    ownerId: 'o1',
    programId: 'p1',
    onCall: (record) => void records.push(record),
    onRepair: (problems) => void repairs.push(problems.join('; ')),
    ...request,
    settings,
  })
  const settled = await pending.then(
    (written) => ({ written, failure: null }),
    (failure: ModelFailure) => ({ written: null, failure }),
  )
  return { ...settled, records, repairs, outcomes: records.map(({ outcome }) => outcome) }
}

/** Every day and row of the plan, once, with the plan's numbers. */
function expectSound(week: Week | null) {
  const plan = athlete.blueprint.weeks.find((each) => each.week === week?.week)
  if (!week || !plan) return expect.fail('no week')
  expect(weekSchema.safeParse(week).success).toBe(true)
  expect(week.workouts.map(({ day }) => day)).toEqual(plan.days.map(({ day }) => day))
  for (const [index, workout] of week.workouts.entries()) {
    const rows = new Map(plan.days[index]?.rows.map((row) => [row.slot, row]))
    expect(new Set(workout.exercises.map(({ slot }) => slot))).toEqual(new Set(rows.keys()))
    for (const { slot, sets, measure, ...exercise } of workout.exercises) {
      const row = rows.get(slot)!
      expect(measure).toBe(row.measure)
      expect(exercise).not.toHaveProperty('asked')
      expect(
        sets.map(({ kind, amount_min, amount_max }) => [kind, amount_min, amount_max]),
      ).toEqual(
        row.groups.flatMap((group) =>
          Array.from({ length: group.sets }, () => [
            group.kind,
            group.amount_min,
            group.amount_max,
          ]),
        ),
      )
    }
    expect(workout.title).not.toBe('')
    expect(workout.focus).not.toBe('')
  }
}

it('writes a whole program with the coach and keeps all of its words and choices', async () => {
  const settings = await coachWith()
  const { profile, blueprint } = athlete
  const named = await writeMetadata({
    profile,
    blueprint,
    ownerId: 'o1',
    programId: 'p1',
    settings,
  })
  const request = { profile, blueprint, metadata: named, ownerId: 'o1', programId: 'p1', settings }
  const metadata = { ...named, ...(await writeStory(request)) }
  expect(metadata.adjustments).toEqual([])
  for (const cue of await writeCues({ ...request, block: 1 })) expect(cue.by).toBe('coach')
  for (let week = 1; week <= profile.duration_weeks; week++) {
    const written = await writeWeek({
      profile,
      blueprint,
      metadata,
      week,
      ownerId: 'o1',
      programId: 'p1',
      settings,
    })
    expectSound(written)
    expect(written.adjustments).toEqual([])
  }
})

describe('a week whose first reply is broken is repaired by the model', () => {
  it.each<[string, Fault, string]>([
    ['no JSON', { type: 'prose' }, 'bad_json'],
    ['a day too few or too many', { type: 'wrong_days' }, ''],
    ['HTML in its words', { type: 'evil', what: 'html' }, ''],
    ['another language', { type: 'evil', what: 'language' }, ''],
    ['advice to train through pain', { type: 'evil', what: 'pain' }, ''],
    ['an empty reply', { type: 'empty' }, 'bad_json'],
  ])('%s', async (_, fault, outcome) => {
    const { written, repairs, records, outcomes } = await write([
      { when: { kind: 'week', call: 1 }, fault },
    ])
    expectSound(written)
    expect(written?.adjustments).toEqual([])
    expect(repairs).toHaveLength(1)
    expect(records.map(({ purpose }) => purpose)).toEqual(['week', 'repair'])
    if (outcome) expect(outcomes).toEqual([outcome, 'ok'])
  })
})

describe('a week that stays broken', () => {
  it.each<[string, Fault]>([
    ['wrong days', { type: 'wrong_days' }],
    ['HTML', { type: 'evil', what: 'html' }],
    ['wrong types', { type: 'evil', what: 'types' }],
    ['nonsense by turns', { type: 'evil', what: 'turns' }],
    ['everything at once', { type: 'evil', what: 'all' }],
    ['a broken schema', { type: 'schema_violation' }],
  ])('%s: ends in a sound week that says what was changed', async (_, fault) => {
    const { written, records, repairs } = await write([
      { when: { kind: 'week', call: 'every' }, fault },
    ])
    expectSound(written)
    expect(written?.adjustments.length).toBeGreaterThan(0)
    expect(records.filter(({ purpose }) => purpose === 'repair').length).toBeLessThanOrEqual(2)
    expect(repairs.length).toBeLessThanOrEqual(2)
    const words = JSON.stringify({ ...written, adjustments: [] })
    expect(words).not.toMatch(/<\w|through (the )?pain|\p{Script=Cyrillic}/iu)
  })

  it.each<[string, Fault, ModelFailure['kind'], number]>([
    ['prose', { type: 'prose' }, 'bad_json', 3],
    ['5 MB', { type: 'huge', bytes: 5_000_000 }, 'runaway', 2],
    ['endless white space', { type: 'whitespace', after: 40 }, 'runaway', 2],
    ['endless words', { type: 'repeat', text: 'keep the back straight, ' }, 'runaway', 2],
    ['a refusal', { type: 'refusal', text: 'I can’t help with that.' }, 'refusal', 2],
  ])('%s: fails with a reason', async (_, fault, kind, calls) => {
    const { failure, outcomes } = await write([{ when: { kind: 'week', call: 'every' }, fault }])
    expect(failure).toMatchObject({ name: 'ModelFailure', kind })
    expect(failure?.message).toMatch(/^[A-Z].*\.$/)
    expect(outcomes).toHaveLength(calls)
  })
})

describe('a local model in JSON mode that ignores types, limits and lists', () => {
  it.each<[EvilKind, ModelFailure['kind'] | null]>([
    ['sets', null],
    ['bounds', 'runaway'],
    ['types', null],
    ['endless', 'length'],
    ['hollow', 'schema'],
  ])('%s: is repaired or refused', async (what, kind) => {
    const fault: Fault = { type: 'evil', what }
    const local = { kind: 'compatible' as const, responseFormat: 'json_object' as const }
    const { written, failure } = await write([{ when: { kind: 'week', call: 'every' }, fault }], {
      settings: local,
    })
    if (kind) expect(failure).toMatchObject({ name: 'ModelFailure', kind })
    else expectSound(written)
  })
})

it('a week that breaks the contract whatever the reply is refused with its reason', async () => {
  const { metadata } = athlete
  const slots = metadata.slots.map((slot) => ({ ...slot, a: 'band-squat', b: 'band-squat' }))
  const { written, failure } = await write([], { metadata: { ...metadata, slots } })
  expect(written).toBeNull()
  expect(failure).toMatchObject({ name: 'AppError', code: 'internal_error' })
  expect(failure?.message).toMatch(/^It would have broken a rule .* so it was not stored\.$/)
})

it('a week has two repairs, however many steps ask for it', async () => {
  const prose: FaultScript = [{ when: { kind: 'week', call: 'every' }, fault: { type: 'prose' } }]
  const budget = budgetAfter({ calls: 0, repairs: 0 })
  const first = await write(prose, { budget })
  expect(first.records.map(({ purpose }) => purpose)).toEqual(['week', 'repair', 'repair'])
  const again = await write(prose, { budget })
  expect(again.records.map(({ purpose }) => purpose)).toEqual(['week'])
  expect(again.failure).toMatchObject({ kind: 'bad_json' })
  expect(budget).toEqual({ calls: 36, repairs: 0 })
})

it('a repair that makes it worse is forgotten', async () => {
  const { written, records } = await write([
    { when: { kind: 'week', call: 1 }, fault: { type: 'wrong_days' } },
    { when: { kind: 'week', call: 2 }, fault: { type: 'evil', what: 'html' } },
    { when: { kind: 'week', call: 3 }, fault: { type: 'prose' } },
  ])
  expectSound(written)
  expect(records).toHaveLength(3)
  expect(written?.adjustments.map(({ where }) => where)).toEqual(['Day 4'])
})
