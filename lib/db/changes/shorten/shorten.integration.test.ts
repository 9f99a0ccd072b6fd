import { expect, test } from 'vitest'
import { proposeLifts } from '@/lib/db/changes/lifts/propose-lifts'
import { takeChange } from '@/lib/db/changes/take-change'
import { undoChange } from '@/lib/db/changes/undo-change'
import { db } from '@/lib/db/client'
import { getProgram } from '@/lib/db/owner/get-program'
import { createTestOwner, useTestDatabase } from '@/lib/db/testing/test-program'
import { writtenProgram } from '@/lib/db/testing/written-program'
import { saveLog } from '@/lib/db/training/save-log'
import { proposeShorten } from './propose-shorten'

useTestDatabase()

const asked = { week: 2, day: 1, minutes: 30 }

test('a workout in fewer minutes is seen, taken and undone; no other day changes', async () => {
  const { owner, id } = await writtenProgram()
  const before = await weeksOf(owner, id)
  const change = (await proposeShorten(owner, id, asked))!
  expect(change).toMatchObject({ kind: 'shorten', status: 'proposed', weeks: [2], asked })
  expect(change.effect.minutes.becomes).toBeLessThanOrEqual(30)
  expect(change.effect.findings).not.toBeNull()
  expect(await weeksOf(owner, id)).toEqual(before)

  expect(await takeChange(owner, id, change.change_id)).toMatchObject({ status: 'taken' })
  await takeChange(owner, id, change.change_id)
  const after = await weeksOf(owner, id)
  const [was, becomes] = [before, after].map((weeks) => weeks[1]!.workouts)
  expect(becomes![0]!.minutes).toBe(change.effect.minutes.becomes)
  expect(becomes!.slice(1)).toEqual(was!.slice(1))
  expect([after[0], ...after.slice(2)]).toEqual([before[0], ...before.slice(2)])
  const versions = await db().weekVersion.findMany({ where: { program_id: id, version: 2 } })
  expect(versions.map(({ week, origin }) => [week, origin])).toEqual([[2, 'shortened']])
  const { audit } = (await getProgram(owner, id))!
  expect(audit!.findings.filter(({ severity }) => severity === 'fail')).toEqual([])

  expect(await undoChange(owner, id, change.change_id)).toMatchObject({ status: 'undone' })
  expect(await weeksOf(owner, id)).toEqual(before)
})

test('weights that are entered anew reach a day that was shortened', async () => {
  const { owner, id } = await writtenProgram()
  const { change_id } = (await proposeShorten(owner, id, asked))!
  await takeChange(owner, id, change_id)
  const shortened = (await weeksOf(owner, id))[1]!.workouts[0]!
  const squat = { lift: 'back-squat', load_kg: 140, reps: 5, rir: null }
  const lifts = (await proposeLifts(owner, id, squat, { from_week: 2, from_day: 1 }))!
  await takeChange(owner, id, lifts.change_id)
  const heavier = (await weeksOf(owner, id))[1]!.workouts[0]!
  const [was, becomes] = [shortened, heavier].map(({ exercises }) =>
    exercises.map(({ sets }) => sets.map(({ load_kg }) => load_kg)),
  )
  expect(becomes).not.toEqual(was)
  expect(becomes!.map((sets) => sets.length)).toEqual(was!.map((sets) => sets.length))
  await expect(undoChange(owner, id, change_id)).rejects.toMatchObject({ code: 'conflict' })
})

test('minutes that suffice change nothing', async () => {
  const { owner, id } = await writtenProgram()
  const change = await proposeShorten(owner, id, { ...asked, minutes: 180 })
  expect(change).toMatchObject({ status: 'dropped', weeks: [] })
  expect(change!.effect.sentence).toMatch(/^Nothing changes: it takes \d+ minutes as it is\.$/)
})

test('what was trained stays as it was asked, whenever it was trained', async () => {
  const { owner, id } = await writtenProgram()
  const proposed = (await proposeShorten(owner, id, asked))!
  const other = (await proposeShorten(owner, id, asked))!
  await expect(takeChange(owner, id, proposed.change_id)).resolves.toBeNull()
  await takeChange(owner, id, other.change_id)
  await logSet(owner, id)
  const conflict = { code: 'conflict' }
  await expect(undoChange(owner, id, other.change_id)).rejects.toMatchObject(conflict)
  await expect(proposeShorten(owner, id, { ...asked, minutes: 20 })).rejects.toMatchObject(conflict)

  const again = await writtenProgram()
  const late = (await proposeShorten(again.owner, again.id, asked))!
  await logSet(again.owner, again.id)
  await expect(takeChange(again.owner, again.id, late.change_id)).rejects.toMatchObject(conflict)
})

test('a proposal that the program has moved past is not taken', async () => {
  const { owner, id } = await writtenProgram()
  const { change_id } = (await proposeShorten(owner, id, asked))!
  const bench = { lift: 'bench-press', load_kg: 100, reps: 5, rir: null }
  const lifts = (await proposeLifts(owner, id, bench, { from_week: 1, from_day: 1 }))!
  await takeChange(owner, id, lifts.change_id)
  await expect(takeChange(owner, id, change_id)).rejects.toMatchObject({ code: 'conflict' })
})

test('only of one’s own program, and of a day that it has', async () => {
  const { owner, id } = await writtenProgram()
  expect(await proposeShorten(await createTestOwner(), id, asked)).toBeNull()
  await expect(proposeShorten(owner, id, { ...asked, day: 7 })).rejects.toMatchObject({
    code: 'not_found',
  })
})

async function weeksOf(owner: string, id: string) {
  return (await getProgram(owner, id))!.weeks
}

async function logSet(owner: string, id: string) {
  const [exercise] = (await weeksOf(owner, id))[1]!.workouts[0]!.exercises
  const now = new Date()
  await saveLog({
    ...{ ownerId: owner, programId: id, now, clientId: 'phone' },
    sets: [
      {
        ...{ week: 2, day: 1, slot: exercise!.slot, set_no: 1, week_version: 1, rev: 0 },
        exercise_id: exercise!.exercise_id,
        done: { amount: 5, load_kg: 100, rir: 2, rir_touched: false },
        at: now.toISOString(),
      },
    ],
  })
}
