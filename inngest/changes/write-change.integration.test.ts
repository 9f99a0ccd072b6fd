import { expect, test } from 'vitest'
import { getChange } from '@/lib/db/changes/get-change'
import { keepChange } from '@/lib/db/changes/keep-change'
import { proposeLifts } from '@/lib/db/changes/lifts/propose-lifts'
import { takeChange } from '@/lib/db/changes/take-change'
import { undoChange } from '@/lib/db/changes/undo-change'
import { db } from '@/lib/db/client'
import { getProgram } from '@/lib/db/owner/get-program'
import { getStatus } from '@/lib/db/owner/get-status'
import { getWeek } from '@/lib/db/owner/get-week'
import { createTestOwner, createTestProgram, useTestDatabase } from '@/lib/db/testing/test-program'
import { writtenProgram } from '@/lib/db/testing/written-program'
import { type WeekChange, weekChangeSchema } from '@/lib/domain/contract/change/week-change'
import type { HealthAnswer } from '@/lib/domain/listening/heard'
import { regenerateWeek } from '@/lib/http/regenerate-week'
import type { FaultScriptInput } from '@/servers/coach/faults/fault-script'
import { writeChangeStep } from './write-change-step'
import { useTestCoach } from '../testing/test-coach'

// The step itself, without an engine that would wait and try again.

useTestDatabase()
const coach = useTestCoach()

const lastTry = { attempt: 3, maxAttempts: 4 }
const shoulders = 'Bring up my shoulders'

test('a week is written again, and stays as it is until the change is taken', async () => {
  const { owner, id } = await writtenProgram()
  const before = await snapshot(owner, id)
  const change = await ask(owner, id, shoulders)
  expect(change).toMatchObject({ kind: 'regenerate', status: 'writing', effect: null, weeks: [3] })
  expect(change.asked.understood).toMatchObject([{ quote: shoulders, outcome: 'done' }])
  expect(await write(change)).toBe('proposed')
  expect(await snapshot(owner, id)).toEqual(before)

  const proposed = await viewOf(owner, change)
  expect(proposed.status).toBe('proposed')
  const { days, findings } = proposed.effect!
  expect(days.map(({ day }) => day)).toEqual([1, 2, 3])
  expect(days.flatMap(({ exercises }) => exercises).some(({ was }) => was === null)).toBe(true)
  expect(findings).not.toBeNull()
  const [call, ...others] = await db().modelCall.findMany({ where: { program_id: id } })
  expect(call).toMatchObject({ step: 'change', week: 3, change_id: change.change_id })
  expect(others).toEqual([])
})

test('taken, the week is the new one and the program is audited with it; undone, it is the old one', async () => {
  const { owner, id } = await writtenProgram()
  const before = await snapshot(owner, id)
  const change = await proposed(owner, id, shoulders)
  expect(await takeChange(owner, id, change.change_id)).toMatchObject({ status: 'taken' })
  expect(await takeChange(owner, id, change.change_id)).toMatchObject({ status: 'taken' })

  const { weeks, audit } = (await getProgram(owner, id))!
  expect(weeks.map(({ week }) => week)).toEqual([1, 2, 3, 4])
  expect(weeks[2]).not.toEqual(before.weeks[2])
  expect([weeks[0], weeks[1], weeks[3]]).toEqual([
    before.weeks[0],
    before.weeks[1],
    before.weeks[3],
  ])
  const { exercises } = change.effect!.days[0]!
  expect(weeks[2]!.workouts[0]!.exercises.map(({ exercise_id }) => exercise_id).sort()).toEqual(
    exercises.flatMap(({ becomes }) => becomes?.exercise_id ?? []).sort(),
  )
  const failed = audit!.findings.filter(({ severity }) => severity === 'fail')
  expect(failed.filter(({ weeks: of }) => of.includes(3))).toEqual([])
  const version = await db().weekVersion.findFirstOrThrow({ where: { program_id: id, version: 2 } })
  expect(version).toMatchObject({ week: 3, origin: 'regenerated', change_id: change.change_id })
  expect((await getStatus(owner, id))!.status).toBe('completed')

  await undoChange(owner, id, change.change_id)
  expect((await snapshot(owner, id)).weeks).toEqual(before.weeks)
  await expect(takeChange(owner, id, change.change_id)).rejects.toMatchObject({
    message: 'This change was undone. Ask for the week again.',
  })
})

test('a lift that is entered anew changes the weights of a week that was written again', async () => {
  const { owner, id } = await writtenProgram()
  const change = await proposed(owner, id, shoulders)
  await takeChange(owner, id, change.change_id)
  const lift = { lift: 'back-squat', load_kg: 140, reps: 5, rir: null }
  const heavier = (await proposeLifts(owner, id, lift, anyDay))!
  const load = heavier.effect.loads.find(({ week }) => week === 3)!
  expect(load.becomes_kg!).toBeGreaterThan(load.was_kg!)
  await takeChange(owner, id, heavier.change_id)
  const { week, version } = (await getWeek(owner, id, 3))!
  expect(version).toBe(3)
  const day = week.workouts.find((workout) => workout.day === load.day)!
  const { sets } = day.exercises.find(({ slot }) => slot === load.slot)!
  expect(sets.map(({ load_kg }) => load_kg)).toContain(load.becomes_kg)

  await expect(undoChange(owner, id, change.change_id)).rejects.toMatchObject({
    message: 'A later change is still in force. Undo that one first.',
  })
  await undoChange(owner, id, heavier.change_id)
  expect(await undoChange(owner, id, change.change_id)).toMatchObject({ status: 'undone' })
})

test('the week is written with the lifts as they are by now', async () => {
  const { owner, id } = await writtenProgram()
  const lift = { lift: 'back-squat', load_kg: 160, reps: 5, rir: null }
  const heavier = (await proposeLifts(owner, id, lift, anyDay))!
  await takeChange(owner, id, heavier.change_id)
  const squatOf = async () => {
    const { week } = (await getWeek(owner, id, 3))!
    const exercises = week.workouts.flatMap((workout) => workout.exercises)
    const squat = exercises.find(({ exercise_id }) => exercise_id === 'back-squat')!
    return squat.sets[0]!.load_kg
  }
  const before = await squatOf()
  const change = await proposed(owner, id, shoulders)
  await takeChange(owner, id, change.change_id)
  expect(await squatOf()).toBe(before)
})

test('the same words twice, and writing twice at once, are one change and one call', async () => {
  const { owner, id } = await writtenProgram()
  const [one, other] = [await ask(owner, id, shoulders), await ask(owner, id, shoulders)]
  expect(other.change_id).toBe(one.change_id)
  expect(await Promise.all([write(one), write(one)])).toEqual(['proposed', 'proposed'])
  expect(await write(one)).toBe('superseded')
  expect(await db().modelCall.count({ where: { program_id: id } })).toBe(1)
  expect((await ask(owner, id, shoulders)).change_id).toBe(one.change_id)
})

test('other words take the place of what was not taken', async () => {
  const { owner, id } = await writtenProgram()
  const first = await ask(owner, id, shoulders)
  const second = await ask(owner, id, 'Bring up my arms')
  expect(await write(first)).toBe('superseded')
  expect(await write(second)).toBe('proposed')
  expect(await getChange(owner, id, first.change_id)).toBeNull()
})

test('a week that is kept is not written, and what was proposed goes', async () => {
  const { owner, id } = await writtenProgram()
  const change = await ask(owner, id, shoulders)
  expect(await keepChange(owner, id, change.change_id)).toMatchObject({ status: 'dropped' })
  expect(await keepChange(owner, id, change.change_id)).toMatchObject({ status: 'dropped' })
  expect(await write(change)).toBe('superseded')
  expect(await db().modelCall.count({ where: { program_id: id } })).toBe(0)
  await expect(takeChange(owner, id, change.change_id)).rejects.toMatchObject({
    message: 'The week was kept as it is. Ask for the week again.',
  })
  const taken = await proposed(owner, id, shoulders)
  await takeChange(owner, id, taken.change_id)
  await expect(keepChange(owner, id, taken.change_id)).rejects.toMatchObject({ code: 'conflict' })
})

test('what the program has moved past is not taken', async () => {
  const { owner, id } = await writtenProgram()
  const change = await proposed(owner, id, shoulders)
  const lift = { lift: 'back-squat', load_kg: 140, reps: 5, rir: null }
  await takeChange(owner, id, (await proposeLifts(owner, id, lift, anyDay))!.change_id)
  await expect(takeChange(owner, id, change.change_id)).rejects.toMatchObject({
    code: 'conflict',
    message: 'The program has changed since. Ask for the week again.',
  })
})

test('words about health stop with their question, and go on after an answer', async () => {
  const { owner, id } = await writtenProgram()
  const wish = `${shoulders}. I had chest pain yesterday.`
  await expect(ask(owner, id, wish)).rejects.toMatchObject({
    code: 'clearance_advised',
    fields: { 'health:chest_pain': expect.stringContaining('chest pain') as string },
  })
  expect(await db().change.count({ where: { program_id: id } })).toBe(0)
  const answers = [{ key: 'health:chest_pain', answer: 'not_meant' as const }]
  expect(await ask(owner, id, wish, answers)).toMatchObject({ status: 'writing' })
})

test('words that make no week another one are answered with what they are for', async () => {
  const { owner, id } = await writtenProgram()
  await expect(ask(owner, id, 'Surprise me')).rejects.toMatchObject({
    code: 'invalid_request',
    fields: { wish: expect.stringContaining('We found no wish for one week') as string },
  })
  await expect(ask(owner, id, 'Not on Sundays')).rejects.toMatchObject({
    fields: { wish: expect.stringContaining('for a whole program') as string },
  })
})

test('a model that cannot be reached is said on the change, and the week can be asked for again', async () => {
  const { owner, id } = await writtenProgram()
  const wish = await faulty(shoulders, [
    { when: { kind: 'week' }, fault: { type: 'status', status: 401 } },
  ])
  const change = await ask(owner, id, wish)
  await expect(write(change)).rejects.toThrow()
  expect(await viewOf(owner, change)).toMatchObject({
    status: 'failed',
    effect: null,
    error: { code: 'model_unauthorized' },
  })
  await expect(takeChange(owner, id, change.change_id)).rejects.toMatchObject({
    message: 'This change could not be written. Ask for the week again.',
  })
  const again = await ask(owner, id, shoulders)
  expect(await write(again)).toBe('proposed')
})

test('a week that was trained in part stays as it is', async () => {
  const { owner, id } = await writtenProgram()
  const change = await proposed(owner, id, shoulders)
  const set = { program_id: id, week: 3, day: 1, slot: 'd1s1', set_no: 1 }
  await db().setLog.create({
    data: {
      ...set,
      ...{ exercise_id: 'back-squat', week_version: 1, prescribed: {}, done: {} },
      ...{ rev: 1, client_id: 'phone', at: new Date() },
    },
  })
  const trained = {
    code: 'conflict',
    message: expect.stringContaining('trained in part') as string,
  }
  await expect(takeChange(owner, id, change.change_id)).rejects.toMatchObject(trained)
  await expect(ask(owner, id, 'Bring up my arms')).rejects.toMatchObject(trained)
})

test('only the owner of a written program asks, and only for a week that it has', async () => {
  const { owner, id } = await writtenProgram()
  const stranger = await createTestOwner()
  const change = await proposed(owner, id, shoulders)
  await expect(ask(stranger, id, shoulders)).rejects.toMatchObject({ code: 'not_found' })
  expect(await getChange(stranger, id, change.change_id)).toBeNull()
  expect(await keepChange(stranger, id, change.change_id)).toBeNull()
  expect(await takeChange(stranger, id, change.change_id)).toBeNull()
  const unwritten = await createTestProgram(1, { ownerId: owner })
  await expect(ask(owner, unwritten.programId, shoulders)).rejects.toMatchObject({
    code: 'conflict',
  })
  const ninth = { ownerId: owner, programId: id, week: 9, wish: shoulders, answers: [], asker }
  await expect(regenerateWeek({ ...ninth, requestChange })).rejects.toMatchObject({
    code: 'not_found',
  })
})

const anyDay = { from_week: undefined, from_day: undefined }
const requestChange = () => Promise.resolve()
const asker = { ownerId: null, address: 'unknown' }

async function ask(
  ownerId: string,
  programId: string,
  wish: string,
  answers: HealthAnswer[] = [],
): Promise<WeekChange> {
  const asked = { ownerId, asker, programId, week: 3, wish, answers, requestChange }
  const response = await regenerateWeek(asked)
  expect(response.status).toBe(202)
  return weekChangeSchema.parse(await response.json())
}

function write({ change_id }: WeekChange) {
  return writeChangeStep({ changeId: change_id, attempt: 1 }, lastTry)
}

async function proposed(owner: string, id: string, wish: string): Promise<WeekChange> {
  const change = await ask(owner, id, wish)
  expect(await write(change)).toBe('proposed')
  return viewOf(owner, change)
}

async function viewOf(owner: string, { program_id, change_id }: WeekChange): Promise<WeekChange> {
  return weekChangeSchema.parse(await getChange(owner, program_id, change_id))
}

/** The words with what the coach's server is to do with the calls that carry them. */
async function faulty(wish: string, script: FaultScriptInput): Promise<string> {
  const token = await coach.script(script)
  return `${wish}. coach-fault:${token}`
}

async function snapshot(owner: string, id: string) {
  const { weeks, audit, state } = (await getProgram(owner, id))!
  return { weeks, audit, revision: state.revision }
}
