import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Done, LoggedSet, SetWrite } from '@/lib/domain/contract/training/log-view'
import { db } from '@/lib/db/client'
import { proposeLifts } from '@/lib/db/changes/lifts/propose-lifts'
import { takeChange } from '@/lib/db/changes/take-change'
import { undoChange } from '@/lib/db/changes/undo-change'
import { cancelProgram } from '@/lib/db/owner/cancel-program'
import { deleteProgram } from '@/lib/db/owner/delete-program'
import { getProgram } from '@/lib/db/owner/get-program'
import { saveWeek } from '@/lib/db/run/weeks/save-week'
import {
  createTestOwner,
  createTestProgram,
  testBasis,
  testWeek,
  useTestDatabase,
} from '@/lib/db/testing/test-program'
import { writtenProgram } from '@/lib/db/testing/written-program'
import { getLog } from './get-log'
import { saveLog } from './save-log'
import { saveWorkout } from './save-workout'

useTestDatabase()

const now = new Date('2027-02-01T20:00:00Z')
const minute = (n: number) => new Date(Date.UTC(2027, 1, 1, 18, n)).toISOString()
const five: Done = { amount: 5, load_kg: 100, rir: 2, rir_touched: false }

function write(set_no: number, more: Partial<SetWrite> = {}): SetWrite {
  const place = { week: 1, day: 1, slot: 'd1s1', set_no, exercise_id: 'back-squat' }
  return { ...place, week_version: 1, done: five, at: minute(set_no), rev: 0, ...more }
}

interface Sent {
  owner: string
  id: string
}

function save({ owner, id }: Sent, sets: SetWrite[], clientId = 'phone') {
  return saveLog({ ownerId: owner, programId: id, clientId, sets, now })
}

async function logOf({ owner, id }: Sent) {
  return (await getLog(owner, id))!
}

test('sets are kept beside what was asked for, and their day is open', async () => {
  const program = await writtenProgram()
  const answer = (await save(program, [write(1), write(2)]))!
  expect(answer).toMatchObject({ revision: 1, sets: [{ rev: 1, done: five }, { rev: 1 }] })
  const { sets, workouts } = await logOf(program)
  const { weeks } = (await getProgram(program.owner, program.id))!
  const asked = weeks[0]!.workouts[0]!.exercises[0]!
  expect(asked.slot).toBe('d1s1')
  expect(sets[0]!.prescribed).toEqual(asked.sets[0])
  expect(workouts[0]).toMatchObject({ week: 1, day: 1, status: 'open', opened_at: minute(1) })
  expect(workouts.slice(1).every(({ status }) => status === 'planned')).toBe(true)
})

test('a request that is sent three times, twice at once, counts once', async () => {
  const program = await writtenProgram()
  const twenty = Array.from({ length: 20 }, (_, index) => write(index + 1))
  const [one, other] = await Promise.all([save(program, twenty), save(program, twenty)])
  expect(one!.sets).toEqual(other!.sets)
  await save(program, twenty)
  const { sets, revision } = await logOf(program)
  expect(sets).toHaveLength(20)
  expect(sets.every(({ rev }) => rev === 1)).toBe(true)
  expect(revision).toBe(1)
})

test('of two devices without signal the later value counts, and the other stands beside it', async () => {
  const program = await writtenProgram()
  const four = { ...five, amount: 4 }
  await save(program, [write(1, { at: minute(30) })], 'phone')
  const late = await save(program, [write(1, { done: four, at: minute(20) })], 'tablet')
  const disputed = { client_id: 'phone', done: five, other: { client_id: 'tablet', done: four } }
  expect(late!.sets[0]).toMatchObject({ ...disputed, rev: 2 })
  expect((await logOf(program)).sets[0]).toMatchObject(disputed)
  const settled = await save(program, [write(1, { done: four, at: minute(40), rev: 2 })], 'tablet')
  expect(settled!.sets[0]).toMatchObject({ client_id: 'tablet', done: four, rev: 3 })
  expect(settled!.sets[0]).not.toHaveProperty('other')
})

test('devices that write at once lose nothing', async () => {
  const program = await writtenProgram()
  const clients = ['phone', 'tablet', 'watch']
  await Promise.all(
    clients.map((client, place) => save(program, [write(place + 1), write(9)], client)),
  )
  const { sets } = await logOf(program)
  expect(sets.map(({ set_no }) => set_no)).toEqual([1, 2, 3, 9])
})

test('a set that is taken away is gone, and can come back', async () => {
  const program = await writtenProgram()
  await save(program, [write(1)])
  const gone = await save(program, [write(1, { done: null, at: minute(5), rev: 1 })])
  expect(gone!.sets[0]).toMatchObject({ done: null, rev: 2 })
  expect((await logOf(program)).sets[0]).toMatchObject({ done: null })
  const back = await save(program, [write(1, { at: minute(6), rev: 2 })])
  expect(back!.sets[0]).toMatchObject({ done: five, rev: 3 })
})

test('what belongs nowhere is refused alone, what goes beyond the plan is kept', async () => {
  const program = await writtenProgram()
  const answer = (await save(program, [
    ...[write(1, { week: 9 }), write(1, { day: 7 }), write(1, { slot: 'd9s9' })],
    ...[write(1, { exercise_id: 'moon-walk' }), write(30), write(1, { slot: 'x1' })],
    write(1, { slot: "';--" }),
  ]))!
  const codes = answer.sets.map((set) => ('error' in set ? set.error.code : 'kept'))
  expect(codes).toEqual([
    ...['unknown_week', 'unknown_day', 'unknown_slot', 'unknown_exercise'],
    ...['kept', 'kept', 'unknown_slot'],
  ])
  expect((answer.sets[5] as LoggedSet).prescribed).toBeNull()
  expect((await logOf(program)).sets).toHaveLength(2)
})

test('one set more than planned is kept once as a set of its own, says nothing of the lift, and is taken away again', async () => {
  const program = await writtenProgram()
  const { owner, id } = program
  const { weeks } = (await getProgram(owner, id))!
  const { sets, exercise_id } = weeks[0]!.workouts[0]!.exercises[0]!
  const planned = sets.map(({ amount_max: amount, load_kg, rir }, index) =>
    write(index + 1, { exercise_id, done: { amount, load_kg, rir, rir_touched: false } }),
  )
  await save(program, planned)
  const set_no = sets.length + 1
  const strong: Done = { amount: 10, load_kg: 200, rir: 4, rir_touched: true }
  const extra = write(set_no, { exercise_id, done: strong })
  await Promise.all([save(program, [extra]), save(program, [extra])])
  await save(program, [extra])
  const kept = (await logOf(program)).sets.filter((set) => set.set_no === set_no)
  expect(kept).toMatchObject([{ prescribed: null, done: strong, rev: 1 }])
  const log = { week: 1, day: 1 }
  expect(await proposeLifts(owner, id, { log }, from)).toMatchObject({ status: 'dropped' })
  const gone = await save(program, [write(set_no, { done: null, at: minute(50), rev: 1 })])
  expect(gone!.sets[0]).toMatchObject({ done: null, rev: 2 })
  const left = (await logOf(program)).sets.filter(({ done }) => done)
  expect(left.map((set) => set.set_no)).toEqual(sets.map((_, index) => index + 1))
})

test('a fast clock wins nothing', async () => {
  const program = await writtenProgram()
  const ahead = await save(program, [write(1, { at: '2031-01-01T00:00:00Z' })], 'fast')
  expect(ahead!.sets[0]).toMatchObject({ at: now.toISOString() })
  const later = { at: '2031-01-01T00:00:01Z' }
  await save(program, [write(1, { ...later, done: { ...five, amount: 3 } })], 'fast')
  expect((await logOf(program)).sets[0]).toMatchObject({ rev: 1, done: five })
})

test('a week that changes under the log keeps what it asked for when it was shown', async () => {
  const program = await writtenProgram()
  const { owner, id } = program
  const squat = { lift: 'back-squat', load_kg: 150, reps: 5, rir: null }
  const change = await proposeLifts(owner, id, squat, { from_week: undefined, from_day: undefined })
  const { weeks } = (await getProgram(owner, id))!
  const old = weeks[0]!.workouts[0]!.exercises[0]!.sets[0]!
  await takeChange(owner, id, change!.change_id)
  await save(program, [write(1), write(2, { week_version: 2 }), write(3, { week_version: 77 })])
  const { sets } = await logOf(program)
  expect(sets.map(({ week_version }) => week_version)).toEqual([1, 2, 2])
  expect(sets[0]!.prescribed).toEqual(old)
  expect(sets[1]!.prescribed!.load_kg).toBeGreaterThan(old.load_kg!)
})

test('weeks of a cancelled program are trained as far as they are written', async () => {
  const { ownerId: owner, programId: id, run } = await createTestProgram(2)
  await db().program.update({ where: { id }, data: { status: 'in_progress' } })
  await saveWeek(run, testWeek(1), testBasis)
  await cancelProgram(owner, id)
  const answer = await save({ owner, id }, [write(1), write(1, { week: 2 })])
  expect(answer!.sets).toMatchObject([{ rev: 1 }, { error: { code: 'unknown_week' } }])
  const { workouts } = await logOf({ owner, id })
  expect(workouts.map(({ week }) => week)).toEqual([1, 2, 2])
})

test('a stranger finds no log, and with the program it goes', async () => {
  const program = await writtenProgram()
  const stranger = { ...program, owner: await createTestOwner() }
  await save(program, [write(1)])
  expect(await save(stranger, [write(2)])).toBeNull()
  expect(await getLog(stranger.owner, program.id)).toBeNull()
  expect(await getLog(program.owner, randomUUID())).toBeNull()
  expect(await getLog(program.owner, 'x')).toBeNull()
  const workout = { week: 1, day: 1, status: 'done', at: minute(1), now } as const
  expect(
    await saveWorkout({ ownerId: stranger.owner, programId: program.id, ...workout }),
  ).toBeNull()
  await deleteProgram(program.owner, program.id)
  expect(await db().setLog.count({ where: { program_id: program.id } })).toBe(0)
})

test('of two words on a workout the later one counts, and a note stays', async () => {
  const { owner, id } = await writtenProgram()
  const say = (more: object) => {
    const workout = { week: 2, day: 3, status: 'open', at: minute(1), now } as const
    return saveWorkout({ ownerId: owner, programId: id, ...workout, ...more })
  }
  expect(await say({ note: 'Knee felt fine' })).toMatchObject({ status: 'open' })
  const done = await say({ status: 'done', at: minute(50) })
  expect(done).toMatchObject({ status: 'done', note: 'Knee felt fine', closed_at: minute(50) })
  expect(await say({ status: 'open', at: minute(40) })).toMatchObject({ status: 'done' })
  // A device that has not heard of it starts the workout later.
  const start = await say({ begins: true, at: minute(52) })
  expect(start).toMatchObject({ status: 'done', closed_at: minute(50) })
  expect(await say({ at: minute(53) })).toMatchObject({ status: 'open', closed_at: null })
  expect(await say({ status: 'planned', note: '', at: minute(55) })).toMatchObject({
    ...{ status: 'planned', note: null, opened_at: null, closed_at: null },
  })
  expect(await say({ day: 6 })).toBeNull()
})

test('a note that was written without a signal is kept, though another device ended the workout meanwhile', async () => {
  const { owner, id } = await writtenProgram()
  const say = (more: object) => {
    const workout = { week: 2, day: 3, status: 'done', at: minute(1), now } as const
    return saveWorkout({ ownerId: owner, programId: id, ...workout, ...more })
  }
  await say({ at: minute(50) })
  const late = { note: 'Belt one hole tighter', at: minute(40) }
  const both = { status: 'done', closed_at: minute(50), note: late.note }
  expect(await say({ ...late, status: 'open' })).toMatchObject(both)
  const { revision } = await logOf({ owner, id })
  expect(await say({ ...late, status: 'open' })).toMatchObject(both)
  expect((await logOf({ owner, id })).revision).toBe(revision)
  expect(await say({ note: 'Knee felt fine', at: minute(45) })).toMatchObject({
    note: 'Belt one hole tighter\nKnee felt fine',
  })
  expect(await say({ note: '', at: minute(55) })).toMatchObject({ note: null })
})

test('what the log of a day says of a lift is proposed, taken and undone', async () => {
  const program = await writtenProgram()
  const { owner, id } = program
  const { weeks } = (await getProgram(owner, id))!
  const { sets, exercise_id } = weeks[0]!.workouts[0]!.exercises[0]!
  const done = sets.map(({ amount_max, load_kg, rir }) => ({
    ...{ amount: amount_max, load_kg, rir, rir_touched: false },
  }))
  await save(
    program,
    done.map((each, index) => write(index + 1, { exercise_id, done: each })),
  )
  const propose = () => proposeLifts(owner, id, { log: { week: 1, day: 1 } }, from)
  expect(await propose()).toMatchObject({ status: 'dropped', asked: { lifts: [], source: 'log' } })

  const strong = { ...done.at(-1)!, load_kg: done.at(-1)!.load_kg! + 10, rir_touched: true }
  const last = { exercise_id, done: strong, at: minute(40), rev: 1 }
  await save(program, [write(done.length, last)])
  const change = (await propose())!
  expect(change).toMatchObject({ status: 'proposed', asked: { from_week: 1, from_day: 2 } })
  expect(change.asked.lifts).toMatchObject([{ exercise_id, reps: strong.amount }])
  expect(change.effect.loads.length).toBeGreaterThan(0)
  await takeChange(owner, id, change.change_id)
  expect(await db().liftAnchor.findMany({ where: { program_id: id } })).toMatchObject([
    { source: 'log', lift: exercise_id },
  ])
  expect((await propose())!.effect.sentence).toMatch(/^Nothing changes/)
  await undoChange(owner, id, change.change_id)
  expect((await getProgram(owner, id))!.weeks).toEqual(weeks)
})

const from = { from_week: undefined, from_day: undefined }
