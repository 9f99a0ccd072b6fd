import { expect, test } from 'vitest'
import { takeChange } from '@/lib/db/changes/take-change'
import { undoChange } from '@/lib/db/changes/undo-change'
import { createTestOwner, useTestDatabase } from '@/lib/db/testing/test-program'
import { writtenProgram } from '@/lib/db/testing/written-program'
import { getProgram } from '@/lib/db/owner/get-program'
import { getLog } from '@/lib/db/training/get-log'
import { saveLog } from '@/lib/db/training/save-log'
import { saveWorkout } from '@/lib/db/training/save-workout'
import type { DatesAsked } from '@/lib/domain/schedule/change-dates'
import { addDays } from '@/lib/domain/schedule/add-days'
import { proposeDates } from './propose-dates'

useTestDatabase()

const now = new Date()

test('a workout moves, is skipped, and all of them wait; each comes back as it was', async () => {
  const { owner, id } = await writtenProgram()
  const first = await workoutsOf(owner, id)
  const to = addDays(first[1]!.planned_on, 1)
  const changes: DatesAsked[] = [
    { kind: 'move', week: 1, day: 2, to },
    { kind: 'skip', week: 1, day: 3 },
    { kind: 'pause', from: first[1]!.planned_on, days: 7 },
  ]
  const states = [first]
  const taken: string[] = []
  for (const asked of changes) {
    const change = (await proposeDates(owner, id, asked, now))!
    expect(change).toMatchObject({ status: 'proposed', kind: asked.kind })
    expect(await workoutsOf(owner, id)).toEqual(states.at(-1))
    expect(await takeChange(owner, id, change.change_id)).toMatchObject({ status: 'taken' })
    await takeChange(owner, id, change.change_id)
    states.push(await workoutsOf(owner, id))
    taken.push(change.change_id)
  }
  const last = states.at(-1)!
  expect(last[0]).toEqual(first[0])
  expect(last[1]!.planned_on).toBe(addDays(to, 7))
  expect(last[2]).toMatchObject({ status: 'skipped', planned_on: first[2]!.planned_on })
  expect(last[3]!.planned_on).toBe(addDays(first[3]!.planned_on, 7))
  await expect(undoChange(owner, id, taken[0]!)).rejects.toMatchObject({ code: 'conflict' })
  for (const change of taken.reverse()) {
    expect(await undoChange(owner, id, change)).toMatchObject({ status: 'undone' })
    states.pop()
    expect(await workoutsOf(owner, id)).toEqual(states.at(-1))
  }
})

test('what is done stays, also when the change before it is undone', async () => {
  const { owner, id } = await writtenProgram()
  const skip = (await proposeDates(owner, id, { kind: 'skip', week: 1, day: 1 }, now))!
  expect(skip.effect.notes.join()).toMatch(/The week loses \d+ sets/)
  await takeChange(owner, id, skip.change_id)
  const done = { status: 'done', at: now.toISOString(), now } as const
  await saveWorkout({ ownerId: owner, programId: id, week: 1, day: 1, ...done })
  await undoChange(owner, id, skip.change_id)
  expect((await workoutsOf(owner, id))[0]).toMatchObject({ status: 'done' })
  const again = proposeDates(owner, id, { kind: 'skip', week: 1, day: 1 }, now)
  await expect(again).rejects.toMatchObject({ code: 'conflict' })
})

test('what was only looked into begins anew on its other day; of what has a set the start stays', async () => {
  const { owner, id } = await writtenProgram()
  const begin = (day: number) => {
    const asked = { status: 'open', begins: true, at: now.toISOString(), now } as const
    return saveWorkout({ ownerId: owner, programId: id, week: 1, day, ...asked })
  }
  await begin(1)
  await begin(2)
  await begin(3)
  await logSet(owner, id, 2)
  const before = await workoutsOf(owner, id)
  const pause = { kind: 'pause', from: before[0]!.planned_on, days: 7 } as const
  const { change_id } = (await proposeDates(owner, id, pause, now))!
  await takeChange(owner, id, change_id)
  const after = await workoutsOf(owner, id)
  expect(after.slice(0, 3).map(({ status, opened_at }) => [status, opened_at !== null])).toEqual([
    ['planned', false],
    ['open', true],
    ['planned', false],
  ])
  await undoChange(owner, id, change_id)
  const skip = { kind: 'skip', week: 1, day: 3 } as const
  await begin(3)
  const skipped = (await proposeDates(owner, id, skip, now))!
  await takeChange(owner, id, skipped.change_id)
  await undoChange(owner, id, skipped.change_id)
  expect((await workoutsOf(owner, id))[2]).toMatchObject({ status: 'planned', opened_at: null })
})

test('dates that have changed since are looked at again, and nothing is no change', async () => {
  const { owner, id } = await writtenProgram()
  const [first] = await workoutsOf(owner, id)
  const to = addDays(first!.planned_on, 2)
  const move = (await proposeDates(owner, id, { kind: 'move', week: 1, day: 1, to }, now))!
  const done = { status: 'done', at: now.toISOString(), now } as const
  await saveWorkout({ ownerId: owner, programId: id, week: 1, day: 1, ...done })
  await expect(takeChange(owner, id, move.change_id)).rejects.toMatchObject({ code: 'conflict' })
  const late = { kind: 'pause', from: '2090-01-01', days: 3 } as const
  expect(await proposeDates(owner, id, late, now)).toMatchObject({ status: 'dropped' })
})

test('only of one’s own program, and of a day that it has', async () => {
  const { owner, id } = await writtenProgram()
  const skip = { kind: 'skip', week: 1, day: 1 } as const
  expect(await proposeDates(await createTestOwner(), id, skip, now)).toBeNull()
  await expect(proposeDates(owner, id, { ...skip, day: 7 }, now)).rejects.toMatchObject({
    code: 'not_found',
  })
})

async function workoutsOf(owner: string, id: string) {
  return (await getLog(owner, id))!.workouts
}

test('what is left goes on on other weekdays, and comes back; a later pause waits for it too', async () => {
  const { owner, id } = await writtenProgram()
  const done = { status: 'done', at: now.toISOString(), now } as const
  await saveWorkout({ ownerId: owner, programId: id, week: 1, day: 1, ...done })
  const before = await workoutsOf(owner, id)
  const asked = { kind: 'profile', start_date: null, weekdays: ['tue', 'thu', 'sat'] } as const
  const change = (await proposeDates(owner, id, { ...asked }, now))!
  expect(change).toMatchObject({ status: 'proposed', kind: 'profile' })
  expect(await workoutsOf(owner, id)).toEqual(before)
  await takeChange(owner, id, change.change_id)
  const after = await workoutsOf(owner, id)
  expect(after[0]).toEqual(before[0])
  const weekdays = after.slice(1).map(({ planned_on }) => new Date(planned_on).getUTCDay())
  expect(weekdays).toEqual([4, 6, 2, 4, 6, 2, 4, 6, 2, 4, 6])
  const from = after[3]!.planned_on
  const pause = (await proposeDates(owner, id, { kind: 'pause', from, days: 7 }, now))!
  await takeChange(owner, id, pause.change_id)
  expect((await workoutsOf(owner, id))[3]!.planned_on).toBe(addDays(from, 7))
  await undoChange(owner, id, pause.change_id)
  expect(await workoutsOf(owner, id)).toEqual(after)
  expect(await undoChange(owner, id, change.change_id)).toMatchObject({ status: 'undone' })
  expect(await workoutsOf(owner, id)).toEqual(before)
})

test('a new start counts from the first workout that is left; as many weekdays as the program has', async () => {
  const { owner, id } = await writtenProgram()
  const [first] = await workoutsOf(owner, id)
  const start_date = addDays(first!.planned_on, 14)
  const late = { kind: 'profile', start_date, weekdays: [] } as const
  const change = (await proposeDates(owner, id, { ...late, weekdays: [] }, now))!
  expect(change.effect.ends.becomes).toBe(addDays(change.effect.ends.was, 14))
  const code = 'invalid_request'
  for (const wrong of [
    { start_date: null, weekdays: [] },
    { start_date: null, weekdays: ['mon', 'tue'] as const },
    { start_date: null, weekdays: ['mon', 'tue', 'tue'] as const },
  ]) {
    const asked = { kind: 'profile' as const, ...wrong }
    await expect(proposeDates(owner, id, asked, now)).rejects.toMatchObject({ code })
  }
  expect(await proposeDates(await createTestOwner(), id, late, now)).toBeNull()
})

async function logSet(ownerId: string, programId: string, day: number) {
  const { weeks } = (await getProgram(ownerId, programId))!
  const { exercises } = weeks[0]!.workouts.find((workout) => workout.day === day)!
  const { slot, exercise_id } = exercises[0]!
  const done = { amount: 5, load_kg: 100, rir: 2, rir_touched: false }
  const set = { week: 1, day, slot, exercise_id, set_no: 1, week_version: 1, rev: 0 }
  const sets = [{ ...set, done, at: now.toISOString() }]
  await saveLog({ ownerId, programId, clientId: 'phone', sets, now })
}
