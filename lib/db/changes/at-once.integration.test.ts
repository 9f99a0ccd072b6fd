import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { deleteProgram } from '@/lib/db/owner/delete-program'
import { useTestDatabase } from '@/lib/db/testing/test-program'
import { writtenProgram } from '@/lib/db/testing/written-program'
import { loadState } from './load-state'
import { proposeLifts } from './lifts/propose-lifts'
import { takeChange } from './take-change'
import { undoChange } from './undo-change'

vi.mock('./load-state', { spy: true })

useTestDatabase()
beforeEach(() => void vi.mocked(loadState).mockClear())

const squat = { lift: 'back-squat', load_kg: 140, reps: 5, rir: null }
const anyDay = { from_week: undefined, from_day: undefined }
const beingChanged = { code: 'conflict', message: 'The program is being changed. Try again.' }

test('a program that changes while a change of it is reckoned is left alone', async () => {
  const { owner, id } = await writtenProgram()
  const { change_id } = (await proposeLifts(owner, id, squat, anyDay))!
  const raise = () => db().program.update({ where: { id }, data: { revision: { increment: 1 } } })

  await afterReading(raise)
  await expect(takeChange(owner, id, change_id)).rejects.toMatchObject(beingChanged)
  expect(await db().liftAnchor.count({ where: { program_id: id } })).toBe(0)
  expect(await takeChange(owner, id, change_id)).toMatchObject({ status: 'taken' })

  await afterReading(raise)
  await expect(undoChange(owner, id, change_id)).rejects.toMatchObject(beingChanged)
  expect(await db().liftAnchor.count({ where: { program_id: id } })).toBe(1)
  expect(await undoChange(owner, id, change_id)).toMatchObject({ status: 'undone' })
})

test('a program that is deleted while a change of it is reckoned has none', async () => {
  const { owner, id } = await writtenProgram()
  await afterReading(() => deleteProgram(owner, id))
  expect(await proposeLifts(owner, id, squat, anyDay)).toBeNull()
})

test('a proposal that gives place to another while it is taken is gone', async () => {
  const { owner, id } = await writtenProgram()
  const { change_id } = (await proposeLifts(owner, id, squat, anyDay))!
  await afterReading(() => proposeLifts(owner, id, { ...squat, load_kg: 150 }, anyDay))
  expect(await takeChange(owner, id, change_id)).toBeNull()
})

test('what cannot be taken or undone is refused before anything is reckoned', async () => {
  const { owner, id } = await writtenProgram()
  const dropped = (await proposeLifts(owner, id, { ...squat, load_kg: 120 }, anyDay))!
  vi.mocked(loadState).mockClear()
  await expect(takeChange(owner, id, dropped.change_id)).rejects.toMatchObject({
    message: 'There is nothing to take: this change changes nothing.',
  })
  await expect(undoChange(owner, id, dropped.change_id)).rejects.toMatchObject({
    message: 'This change was not taken.',
  })
  expect(loadState).not.toHaveBeenCalled()

  const { change_id } = (await proposeLifts(owner, id, squat, anyDay))!
  await takeChange(owner, id, change_id)
  await undoChange(owner, id, change_id)
  vi.mocked(loadState).mockClear()
  await expect(takeChange(owner, id, change_id)).rejects.toMatchObject({
    message: 'This change was undone. Enter the lift again.',
  })
  expect(loadState).not.toHaveBeenCalled()
})

/** The next time that a program was read, this happens before anything is locked. */
async function afterReading(work: () => Promise<unknown>) {
  const actual = await vi.importActual<{ loadState: typeof loadState }>('./load-state')
  vi.mocked(loadState).mockImplementationOnce(async (...owned) => {
    const state = await actual.loadState(...owned)
    await work()
    return state
  })
}
