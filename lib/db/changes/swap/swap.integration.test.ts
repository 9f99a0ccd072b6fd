import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { takeChange } from '@/lib/db/changes/take-change'
import { keepChange } from '@/lib/db/changes/keep-change'
import { undoChange } from '@/lib/db/changes/undo-change'
import { proposeLifts } from '@/lib/db/changes/lifts/propose-lifts'
import { db } from '@/lib/db/client'
import { getProgram } from '@/lib/db/owner/get-program'
import { createTestOwner, createTestProgram, useTestDatabase } from '@/lib/db/testing/test-program'
import { writtenProgram } from '@/lib/db/testing/written-program'
import { saveLog } from '@/lib/db/training/save-log'
import { saveWorkout } from '@/lib/db/training/save-workout'
import type { SwapScope } from '@/lib/domain/program/swap/swap-exercise'
import { ownSwaps } from './own-swaps'
import { proposeSwap } from './propose-swap'

useTestDatabase()

test('what is offered is proposed, taken in its weeks alone, and given back', async () => {
  const { owner, id, key, asked } = await swappable('onwards')
  const before = (await getProgram(owner, id))!
  const change = (await proposeSwap(owner, id, asked))!
  expect(change).toMatchObject({ status: 'proposed', kind: 'swap', weeks: [2, 3, 4] })
  expect(change.effect.findings).not.toBeNull()
  expect((await getProgram(owner, id))!.weeks).toEqual(before.weeks)

  expect(await takeChange(owner, id, change.change_id)).toMatchObject({ status: 'taken' })
  const after = (await getProgram(owner, id))!
  expect(after.weeks[0]).toEqual(before.weeks[0])
  for (const { week, becomes } of change.effect.rows) {
    const exercise = exerciseAt(after, { ...key, week })
    expect(exercise.exercise_id).toBe(asked.exercise_id)
    expect(exercise.sets[0]!.load_kg).toBe(becomes.load_kg)
  }
  const versions = await db().weekVersion.findMany({ where: { program_id: id, version: 2 } })
  expect(versions.map(({ origin }) => origin)).toEqual(['swapped', 'swapped', 'swapped'])
  expect(await db().slotOverride.findMany({ where: { program_id: id } })).toMatchObject([
    { slot: key.slot, exercise_id: asked.exercise_id, from_week: 2, to_week: null, day: null },
  ])
  expect(failing(after)).toEqual(failing(before))

  expect(await undoChange(owner, id, change.change_id)).toMatchObject({ status: 'undone' })
  const back = (await getProgram(owner, id))!
  expect(back.weeks).toEqual(before.weeks)
  expect(back.audit).toEqual(before.audit)
  expect(await db().slotOverride.count({ where: { program_id: id } })).toBe(0)
})

test('taking and undoing twice does it once, also at once; what is kept is not taken', async () => {
  const { owner, id, asked } = await swappable('today')
  const { change_id } = (await proposeSwap(owner, id, asked))!
  const both = [takeChange(owner, id, change_id), takeChange(owner, id, change_id)]
  for (const view of await Promise.all(both)) expect(view).toMatchObject({ status: 'taken' })
  expect(await db().weekVersion.count({ where: { program_id: id } })).toBe(5)
  await undoChange(owner, id, change_id)
  expect(await undoChange(owner, id, change_id)).toMatchObject({ status: 'undone' })
  const again = (await proposeSwap(owner, id, asked))!
  await keepChange(owner, id, again.change_id)
  await expect(takeChange(owner, id, again.change_id)).rejects.toMatchObject({ code: 'conflict' })
})

test('days that are trained stay; of an open workout the written sets stay, and what is left is swapped', async () => {
  const { owner, id, key, asked } = await swappable('everywhere')
  const before = (await getProgram(owner, id))!
  const trained = { ...key, week: 3 }
  await logSets(owner, id, before, trained, 1)
  await logSets(owner, id, before, key, 1)
  const change = (await proposeSwap(owner, id, asked))!
  expect(change.effect.rows.map(({ week }) => week)).not.toContain(3)
  expect(change.effect.notes.join(' ')).toContain('It has been trained in part.')
  await takeChange(owner, id, change.change_id)
  const after = (await getProgram(owner, id))!
  expect(exerciseAt(after, trained)).toEqual(exerciseAt(before, trained))
  expect(exerciseAt(after, key).exercise_id).toBe(asked.exercise_id)
  const logged = await db().setLog.findMany({ where: { program_id: id, week: key.week } })
  expect(logged.map((set) => set.exercise_id)).toEqual([exerciseAt(before, key).exercise_id])
})

test('what was trained since stays: a swap of which a set is logged is not undone', async () => {
  const { owner, id, key, asked } = await swappable('onwards')
  const { change_id } = (await proposeSwap(owner, id, asked))!
  await takeChange(owner, id, change_id)
  await logSets(owner, id, (await getProgram(owner, id))!, key, 1)
  await expect(undoChange(owner, id, change_id)).rejects.toMatchObject({
    code: 'conflict',
    message:
      'A set of it is logged in week 2, so that it stays. Swap it back from the next session on.',
  })
})

test('a place whose sets are all done, or whose workout is, is not swapped', async () => {
  const { owner, id, key, asked } = await swappable('today')
  const before = (await getProgram(owner, id))!
  await logSets(owner, id, before, key, exerciseAt(before, key).sets.length)
  const done = (await proposeSwap(owner, id, asked))!
  expect(done).toMatchObject({ status: 'dropped', weeks: [] })
  expect(done.effect.sentence).toBe('Nothing changes. All its sets are done.')
  const now = new Date()
  const ended = { status: 'done' as const, at: now.toISOString() }
  await saveWorkout({ ownerId: owner, programId: id, week: 2, day: key.day, now, ...ended })
  expect((await ownSwaps(owner, id, key, ''))!.reason).toBe('This workout is done.')
})

test('a proposal that the program has moved past is not taken', async () => {
  const { owner, id, asked } = await swappable('onwards')
  const stale = (await proposeSwap(owner, id, asked))!
  const squat = { lift: 'back-squat', load_kg: 140, reps: 5, rir: null }
  const lifts = (await proposeLifts(owner, id, squat, { from_week: 2, from_day: 1 }))!
  await takeChange(owner, id, lifts.change_id)
  await expect(takeChange(owner, id, stale.change_id)).rejects.toMatchObject({
    code: 'conflict',
    message: 'The program has changed since. Choose again.',
  })
})

test('a place that is not there, another owner and a program that is not written have no swaps', async () => {
  const { owner, id, key, asked } = await swappable('today')
  const nowhere = { ...asked, slot: 'd1s14' }
  await expect(proposeSwap(owner, id, nowhere)).rejects.toMatchObject({ code: 'not_found' })
  expect(await ownSwaps(owner, id, { ...key, slot: 'd1s14' }, '')).toBeNull()
  const other = await createTestOwner()
  expect(await proposeSwap(other, id, asked)).toBeNull()
  expect(await ownSwaps(other, id, key, '')).toBeNull()
  expect(await proposeSwap(owner, randomUUID(), asked)).toBeNull()
  const draft = await createTestProgram(4)
  await expect(ownSwaps(draft.ownerId, draft.programId, key, '')).rejects.toMatchObject({
    code: 'conflict',
  })
})

/** A written program, an accessory of week 2 in it, and the nearest that may stand in its place. */
async function swappable(scope: SwapScope) {
  const { owner, id } = await writtenProgram()
  const program = (await getProgram(owner, id))!
  const workout = program.weeks[1]!.workouts[0]!
  const { slot } = workout.exercises.find(({ role }) => role === 'accessory')!
  const key = { week: 2, day: workout.day, slot }
  const { choices } = (await ownSwaps(owner, id, key, ''))!
  const asked = { ...key, scope, exercise_id: choices[0]!.exercise_id }
  return { owner, id, key, asked }
}

type Program = NonNullable<Awaited<ReturnType<typeof getProgram>>>

function exerciseAt(
  { weeks }: Program,
  { week, day, slot }: { week: number; day: number; slot: string },
) {
  const { workouts } = weeks.find((each) => each.week === week)!
  const { exercises } = workouts.find((each) => each.day === day)!
  return exercises.find((each) => each.slot === slot)!
}

function failing({ audit }: Program) {
  return audit!.findings.filter(({ severity }) => severity === 'fail').map(({ rule }) => rule)
}

async function logSets(
  ownerId: string,
  programId: string,
  program: Program,
  key: { week: number; day: number; slot: string },
  sets: number,
) {
  const now = new Date()
  const done = { amount: 10, load_kg: null, rir: null, rir_touched: false }
  const write = {
    ...key,
    ...{ exercise_id: exerciseAt(program, key).exercise_id, week_version: 1 },
    ...{ done, rev: 0, at: now.toISOString() },
  }
  const writes = Array.from({ length: sets }, (_, index) => ({ ...write, set_no: index + 1 }))
  await saveLog({ ownerId, programId, clientId: randomUUID(), sets: writes, now })
}
