import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { nameExercises } from '@/lib/domain/contract/name-exercises'
import { getProgram } from '@/lib/db/owner/get-program'
import { getStatus } from '@/lib/db/owner/get-status'
import { getWeek } from '@/lib/db/owner/get-week'
import { createTestOwner, createTestProgram, useTestDatabase } from '@/lib/db/testing/test-program'
import { writtenProgram } from '@/lib/db/testing/written-program'
import { proposeLifts } from './lifts/propose-lifts'
import { takeChange } from './take-change'
import { undoChange } from './undo-change'

useTestDatabase()

const squat = { lift: 'back-squat', load_kg: 140, reps: 5, rir: null }
const bench = { lift: 'bench-press', load_kg: 100, reps: 5, rir: null }
const anyDay = { from_week: undefined, from_day: undefined }

test('a proposal answers what would follow, and nothing that is trained changes', async () => {
  const { owner, id } = await writtenProgram()
  const before = await snapshot(owner, id)
  const change = (await proposeLifts(owner, id, squat, { from_week: 2, from_day: 2 }))!
  expect(change).toMatchObject({ status: 'proposed', kind: 'lifts', weeks: [2, 3, 4] })
  const [maximum] = change.effect.maxima_kg
  expect(maximum!.becomes).toBeGreaterThan(maximum!.was!)
  expect(change.effect.loads.length).toBeGreaterThan(3)
  expect(change.effect.sentence).toMatch(/ heavier in /)
  for (const { week, day, was_kg, becomes_kg, exercise_id } of change.effect.loads) {
    if (exercise_id !== squat.lift) continue
    const row = expect.objectContaining({ week, day, was_kg, becomes_kg })
    expect(change.effect.rows).toContainEqual(row)
  }
  expect(change.effect.course).toMatchObject({ exercise_id: squat.lift, lifted: [{ week: 1 }] })
  expect(change.effect.course!.weeks[1]!.becomes_kg).toBeCloseTo(maximum!.becomes)
  expect(change.effect.findings).not.toBeNull()
  expect(await snapshot(owner, id)).toEqual(before)
})

test('taken, its weeks have new versions from its day on, and the program a new revision', async () => {
  const { owner, id } = await writtenProgram()
  const [before, { revision }] = [await weeksOf(owner, id), (await getStatus(owner, id))!]
  const { change_id, effect } = (await proposeLifts(owner, id, squat, {
    from_week: 2,
    from_day: 2,
  }))!
  expect(await takeChange(owner, id, change_id)).toMatchObject({ status: 'taken' })

  const status = (await getStatus(owner, id))!
  expect(status.revision).toBe(revision + 1)
  expect(status.status).toBe('completed')
  expect(status.weeks.map(({ version }) => version)).toEqual([1, 2, 2, 2])
  const after = await weeksOf(owner, id)
  expect(after[0]).toEqual(before[0])
  expect(after[1]!.workouts[0]).toEqual(before[1]!.workouts[0])
  const [load] = effect.loads
  const day = after[load!.week - 1]!.workouts.find((workout) => workout.day === load!.day)
  const { sets } = day!.exercises.find(({ slot }) => slot === load!.slot)!
  expect(sets.map(({ load_kg }) => load_kg)).toContain(load!.becomes_kg)
  const versions = await db().weekVersion.findMany({ where: { program_id: id, version: 2 } })
  expect(versions.map((row) => [row.origin, row.change_id])).toEqual(
    [2, 3, 4].map(() => ['lifts', change_id]),
  )
  const { blueprint } = (await getProgram(owner, id))!
  const projected = blueprint.projected.filter((each) => each.exercise_id === 'back-squat')
  expect(projected.find(({ week }) => week === 2)!.kg).toBeCloseTo(effect.maxima_kg[0]!.becomes, 0)
})

test('what was taken is undone, and the weeks are what they were', async () => {
  const { owner, id } = await writtenProgram()
  const before = await weeksOf(owner, id)
  const { change_id } = (await proposeLifts(owner, id, squat, anyDay))!
  await takeChange(owner, id, change_id)
  expect(await undoChange(owner, id, change_id)).toMatchObject({ status: 'undone' })
  expect(await weeksOf(owner, id)).toEqual(before)
  expect(await db().liftAnchor.count({ where: { program_id: id } })).toBe(0)
  await expect(takeChange(owner, id, change_id)).rejects.toMatchObject({ code: 'conflict' })

  const again = (await proposeLifts(owner, id, squat, anyDay))!
  await takeChange(owner, id, again.change_id)
  const { weeks } = (await getStatus(owner, id))!
  expect(weeks.map(({ version }) => version)).toEqual([3, 3, 3, 3])
})

test('taking or undoing twice, and at once, does it once', async () => {
  const { owner, id } = await writtenProgram()
  const { change_id } = (await proposeLifts(owner, id, squat, anyDay))!
  const both = [takeChange(owner, id, change_id), takeChange(owner, id, change_id)]
  for (const view of await Promise.all(both)) expect(view).toMatchObject({ status: 'taken' })
  expect(await db().weekVersion.count({ where: { program_id: id } })).toBe(8)
  const undone = [undoChange(owner, id, change_id), undoChange(owner, id, change_id)]
  for (const view of await Promise.all(undone)) expect(view).toMatchObject({ status: 'undone' })
})

test('while a later change is in force, only the later one is undone', async () => {
  const { owner, id } = await writtenProgram()
  const first = (await proposeLifts(owner, id, squat, anyDay))!
  await takeChange(owner, id, first.change_id)
  const second = (await proposeLifts(owner, id, bench, { from_week: 3, from_day: 1 }))!
  await takeChange(owner, id, second.change_id)
  await expect(undoChange(owner, id, first.change_id)).rejects.toMatchObject({
    code: 'conflict',
    message: 'A later change is still in force. Undo that one first.',
  })
  await undoChange(owner, id, second.change_id)
  expect(await undoChange(owner, id, first.change_id)).toMatchObject({ status: 'undone' })
})

test('a later change of other weeks is not lost by undoing the one before it', async () => {
  const { owner, id } = await writtenProgram()
  const late = (await proposeLifts(owner, id, squat, { from_week: 3, from_day: 1 }))!
  await takeChange(owner, id, late.change_id)
  const early = (await proposeLifts(owner, id, { ...squat, load_kg: 130 }, anyDay))!
  expect([late.weeks, early.weeks]).toEqual([
    [3, 4],
    [1, 2],
  ])
  await takeChange(owner, id, early.change_id)
  await expect(undoChange(owner, id, late.change_id)).rejects.toMatchObject({
    code: 'conflict',
    message: 'A later change is still in force. Undo that one first.',
  })
  await undoChange(owner, id, early.change_id)
  expect(await undoChange(owner, id, late.change_id)).toMatchObject({ status: 'undone' })
})

test('a proposal that the program has moved past is not taken', async () => {
  const { owner, id } = await writtenProgram()
  const other = (await proposeLifts(owner, id, bench, anyDay))!
  await takeChange(owner, id, other.change_id)
  const stale = (await proposeLifts(owner, id, squat, anyDay))!
  await undoChange(owner, id, other.change_id)
  await expect(takeChange(owner, id, stale.change_id)).rejects.toMatchObject({
    code: 'conflict',
    message: 'The program has changed since. Enter the lift again.',
  })
  await expect(undoChange(owner, id, stale.change_id)).rejects.toMatchObject({ code: 'conflict' })
})

test('a set that says nothing new is dropped, and cannot be taken', async () => {
  const { owner, id } = await writtenProgram()
  const same = (await proposeLifts(owner, id, { ...squat, load_kg: 120 }, anyDay))!
  expect(same).toMatchObject({ status: 'dropped', weeks: [] })
  expect(same.effect.sentence).toMatch(/^Nothing changes/)
  await expect(takeChange(owner, id, same.change_id)).rejects.toMatchObject({ code: 'conflict' })
})

test('a new proposal takes the place of the last one, and of none that was taken', async () => {
  const { owner, id } = await writtenProgram()
  const taken = (await proposeLifts(owner, id, bench, anyDay))!
  await takeChange(owner, id, taken.change_id)
  const first = (await proposeLifts(owner, id, squat, anyDay))!
  const nothing = (await proposeLifts(owner, id, bench, anyDay))!
  expect(nothing.status).toBe('dropped')
  const last = (await proposeLifts(owner, id, squat, anyDay))!
  const kept = await db().change.findMany({ where: { program_id: id } })
  expect(kept.map((row) => row.id).sort()).toEqual([taken.change_id, last.change_id].sort())
  expect(await takeChange(owner, id, first.change_id)).toBeNull()
})

test('lifts of one program are entered anew fifty times at most', async () => {
  const { owner, id } = await writtenProgram()
  const row = { program_id: id, kind: 'lifts', asked: {}, effect: {}, weeks: [], before: {} }
  await db().change.createMany({ data: Array(49).fill({ ...row, status: 'taken' }) })
  expect(await proposeLifts(owner, id, squat, anyDay)).toMatchObject({ status: 'proposed' })
  await db().change.create({ data: { ...row, status: 'taken' } })
  await expect(proposeLifts(owner, id, squat, anyDay)).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('50 times') as string,
  })
  const stranger = await createTestOwner()
  expect(await proposeLifts(stranger, id, squat, anyDay)).toBeNull()
})

test('days with a logged set stay as they are, and the next one is where a change begins', async () => {
  const { owner, id } = await writtenProgram()
  const before = await weeksOf(owner, id)
  await logSet(id, 1, 2)
  const change = (await proposeLifts(owner, id, squat, anyDay))!
  expect(change.asked).toMatchObject({ from_week: 1, from_day: 3 })
  const early = (await proposeLifts(owner, id, squat, { from_week: 1, from_day: 1 }))!
  await takeChange(owner, id, early.change_id)
  const [week] = await weeksOf(owner, id)
  expect(week!.workouts[0]).not.toEqual(before[0]!.workouts[0])
  expect(week!.workouts[1]).toEqual(before[0]!.workouts[1])
})

test('only a written program is changed, only in a week that it has, and only by its owner', async () => {
  const { owner, id } = await writtenProgram()
  const stranger = await createTestOwner()
  const { change_id } = (await proposeLifts(owner, id, squat, anyDay))!
  expect(await proposeLifts(stranger, id, squat, anyDay)).toBeNull()
  expect(await takeChange(stranger, id, change_id)).toBeNull()
  expect(await undoChange(stranger, id, change_id)).toBeNull()
  expect(await takeChange(owner, id, randomUUID())).toBeNull()
  expect(await takeChange(owner, id, 'x')).toBeNull()
  await expect(proposeLifts(owner, id, squat, { from_week: 5, from_day: 1 })).rejects.toMatchObject(
    { code: 'invalid_request' },
  )
  const unwritten = await createTestProgram(2)
  await expect(
    proposeLifts(unwritten.ownerId, unwritten.programId, squat, anyDay),
  ).rejects.toMatchObject({ code: 'conflict' })
})

async function weeksOf(owner: string, id: string) {
  const { weeks, exercises } = (await getProgram(owner, id))!
  for (const week of weeks) {
    expect((await getWeek(owner, id, week.week))!.week).toEqual(nameExercises(week, exercises))
  }
  return weeks
}

async function snapshot(owner: string, id: string) {
  const { state, ...program } = (await getProgram(owner, id))!
  const { timings: _now, ...rest } = state
  return { ...program, ...rest }
}

async function logSet(program_id: string, week: number, day: number) {
  await db().setLog.create({
    data: {
      ...{ program_id, week, day, slot: `d${day}s1`, set_no: 1, exercise_id: 'back-squat' },
      ...{ week_version: 1, prescribed: {}, done: {}, rev: 1, client_id: 'test', at: new Date() },
    },
  })
}
